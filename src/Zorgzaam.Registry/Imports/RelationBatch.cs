using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Imports;

/// <summary>The relations of one transaction: between so many objects as fit in one.</summary>
internal sealed class RelationBatch
{
    private const int MaximumRelations = 2_000;

    private readonly HashSet<ObjectName> names = [];
    private readonly List<DeliveredRelation> relations = [];

    public IReadOnlyList<DeliveredRelation> Relations => relations;

    /// <summary>The objects that they are between.</summary>
    public IReadOnlyCollection<ObjectName> Names => names;

    /// <summary>Whether a relation fits.</summary>
    public bool Fits(DeliveredRelation relation) =>
        relations.Count < MaximumRelations
        && names.Count + New(relation.From) + New(relation.To) <= ReadScope.MaximumSubjects;

    public void Add(DeliveredRelation relation)
    {
        names.Add(relation.From);
        names.Add(relation.To);
        relations.Add(relation);
    }

    private int New(ObjectName name) => names.Contains(name) ? 0 : 1;
}
