namespace Zorgzaam.Registry.Imports;

/// <summary>The groups of one transaction, per object.</summary>
internal sealed class ImportBatch
{
    private readonly Dictionary<ObjectName, List<BatchGroup>> objects = [];

    public int Groups { get; private set; }

    public IReadOnlyDictionary<ObjectName, List<BatchGroup>> Objects => objects;

    public bool Fits(DeliveredGroup group, int maximumObjects, int maximumGroups) =>
        Groups < maximumGroups && (objects.Count < maximumObjects || objects.ContainsKey(ObjectName.Of(group)));

    public void Add(DeliveredGroup group, string json)
    {
        var name = ObjectName.Of(group);
        if (!objects.TryGetValue(name, out var groups)) objects.Add(name, groups = []);
        groups.Add(new BatchGroup(group, json));
        Groups++;
    }
}

internal readonly record struct ObjectName(string Type, string Key)
{
    public static ObjectName Of(DeliveredGroup group) => new(group.ObjectType, group.ObjectKey);
}

internal sealed record BatchGroup(DeliveredGroup Group, string Json);

internal readonly record struct ImportCounts(int Objects, int Added, int Unchanged)
{
    public static ImportCounts operator +(ImportCounts left, ImportCounts right) => new(
        left.Objects + right.Objects, left.Added + right.Added, left.Unchanged + right.Unchanged);
}
