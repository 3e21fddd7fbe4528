namespace Zorgzaam.Registry.Imports;

/// <summary>The groups of one transaction, per object.</summary>
internal sealed class ImportBatch
{
    // More groups of one object than this are cut in two, and the object is counted in both.
    private const int RoomForOne = 1_000;

    private readonly Dictionary<ObjectName, List<BatchGroup>> objects = [];

    public int Groups { get; private set; }

    public IReadOnlyDictionary<ObjectName, List<BatchGroup>> Objects => objects;

    /// <summary>Whether a group fits. Near the limit no new object is begun, so that one is not cut in two.</summary>
    public bool Fits(DeliveredGroup group, int maximumObjects, int maximumGroups) =>
        objects.ContainsKey(ObjectName.Of(group))
            ? Groups < maximumGroups
            : Groups < maximumGroups - RoomForOne && objects.Count < maximumObjects;

    public void Add(DeliveredGroup group, string json)
    {
        var name = ObjectName.Of(group);
        if (!objects.TryGetValue(name, out var groups)) objects.Add(name, groups = []);
        groups.Add(new BatchGroup(group, json));
        Groups++;
    }
}

internal sealed record BatchGroup(DeliveredGroup Group, string Json);

internal readonly record struct ImportCounts(int Objects, int Added, int Unchanged)
{
    public static ImportCounts operator +(ImportCounts left, ImportCounts right) => new(
        left.Objects + right.Objects, left.Added + right.Added, left.Unchanged + right.Unchanged);
}
