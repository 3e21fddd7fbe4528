using Zorgzaam.Foundation;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports;

/// <summary>Compares a delivered relation with its declared type and with the purpose.</summary>
internal sealed class RelationCheck(ObjectTypes types, Purpose purpose)
{
    /// <summary>What is wrong with it, or null. No key is repeated.</summary>
    public string? Fault(DeliveredRelation relation)
    {
        if (types.Relations.Find(relation.RelationType) is not { } type)
            return $"Relation '{relation.RelationType}' is not declared in policy/objects.";
        if (!purpose.Relations.Contains(type.Name))
            return $"Purpose '{purpose.Id}' does not list relation '{type.Name}'.";
        if (End(type, relation.From, type.From, "from") is { } from) return from;
        if (End(type, relation.To, type.To, "to") is { } to) return to;
        if (relation.From == relation.To) return $"'{type.Name}' is between an object and itself.";
        if (relation.ValidUntil < relation.ValidFrom) return $"'{type.Name}' ends before it begins.";
        if (string.IsNullOrWhiteSpace(relation.Source)) return $"'{type.Name}' names no source.";
        return string.IsNullOrWhiteSpace(relation.LegalGround) ? $"'{type.Name}' names no legal ground." : null;
    }

    private string? End(RelationType relation, ObjectName end, IReadOnlySet<string> allowed, string side)
    {
        if (!allowed.Contains(end.Type) || types.Find(end.Type) is not { } type)
            return $"'{relation.Name}' does not go {side} a '{end.Type}'.";
        if (!purpose.ObjectTypes.Contains(end.Type))
            return $"Purpose '{purpose.Id}' does not cover objects of type '{end.Type}'.";
        return type.KeyFault(end.Key) is { } fault ? $"{fault}." : null;
    }
}
