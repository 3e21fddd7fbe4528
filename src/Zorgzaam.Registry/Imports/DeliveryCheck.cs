using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports;

/// <summary>Compares what is delivered with its schema, with the purpose and with the agreement.</summary>
internal sealed class DeliveryCheck(ObjectTypes types, Purpose purpose, AgreementLimit limit)
{
    private readonly GroupCheck groups = new(types, purpose);
    private readonly RelationCheck relations = new(types, purpose);

    /// <summary>What first went beyond the agreement: because of that the whole delivery is refused; null when nothing did.</summary>
    public string? Beyond { get; private set; }

    /// <summary>What is wrong with a group, or null. No value is repeated.</summary>
    public string? Fault(DeliveredGroup group)
    {
        var wrong = groups.Fault(group);

        // What nobody declares is a fault of its line; what is declared and not covered goes beyond the agreement.
        var isDeclared = types.Find(group.ObjectType)?.HasGroup(group.Group) == true;
        var outside = isDeclared ? Outside(limit.Fault(group)) : limit.Fault(group);
        return wrong ?? outside;
    }

    /// <summary>What is wrong with a relation, or null. No key is repeated.</summary>
    public string? Fault(DeliveredRelation relation) => relations.Fault(relation) ?? Outside(limit.Fault(relation));

    private string? Outside(string? fault)
    {
        Beyond ??= fault;
        return fault;
    }
}
