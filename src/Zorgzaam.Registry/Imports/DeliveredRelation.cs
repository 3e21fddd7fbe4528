namespace Zorgzaam.Registry.Imports;

/// <summary>One delivered relation between two objects: what a source said, for which time.</summary>
/// <param name="RelationType">The type of relation, such as <c>partner</c>; declared in <c>policy/objects</c>.</param>
/// <param name="From">The object that it goes from.</param>
/// <param name="To">The object that it goes to.</param>
/// <param name="ValidFrom">The first day for which it holds.</param>
/// <param name="ValidUntil">
/// The first day for which it no longer holds, or null while it goes on. Equal to the first day to take back that it ever held.
/// </param>
/// <param name="Source">Who said it, such as <c>BRP</c>.</param>
/// <param name="LegalGround">The article on which it was delivered.</param>
public sealed record DeliveredRelation(
    string RelationType,
    ObjectName From,
    ObjectName To,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    string Source,
    string LegalGround);

/// <summary>An object by its type and its key in the source.</summary>
/// <param name="Type">Its type, such as <c>vestiging</c>.</param>
/// <param name="Key">Its key, the parts with a slash between them.</param>
public readonly record struct ObjectName(string Type, string Key)
{
    internal static ObjectName Of(DeliveredGroup group) => new(group.ObjectType, group.ObjectKey);
}
