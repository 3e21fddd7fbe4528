using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports;

/// <summary>Compares a delivered group with the schema of its object type and with the purpose.</summary>
internal sealed class GroupCheck(ObjectTypes types, Purpose purpose)
{
    /// <summary>What is wrong with it, or null. No value is repeated.</summary>
    public string? Fault(DeliveredGroup group)
    {
        if (types.Find(group.ObjectType) is not { } type)
            return $"Object type '{group.ObjectType}' is not declared in policy/objects.";
        if (type.KeyFault(group.ObjectKey) is { } key) return $"{key}.";
        if (!type.HasGroup(group.Group)) return $"'{type.Name}' has no group '{group.Group}'.";
        if (group.Attributes.Count == 0) return $"'{group.Group}' holds no attribute; leave the group out instead.";
        if (group.ValidUntil <= group.ValidFrom) return $"'{group.Group}' ends before it begins.";
        if (string.IsNullOrWhiteSpace(group.Source)) return $"'{group.Group}' names no source.";
        if (string.IsNullOrWhiteSpace(group.LegalGround)) return $"'{group.Group}' names no legal ground.";
        if (group.Quality is not (FactQuality.Confirmed or FactQuality.Estimated))
            return $"'{group.Group}' must be confirmed or estimated; a doubt is reported, not delivered.";

        foreach (var (name, value) in group.Attributes)
        {
            if (type.Find(name) is not { } attribute || attribute.Group != group.Group)
                return $"'{group.Group}' has no attribute '{name}'.";
            if (attribute.Fault(value) is { } fault) return $"{fault}.";
        }

        return PurposeLimit.Fault(type, purpose, group.Attributes.Select(pair => pair.Key));
    }
}
