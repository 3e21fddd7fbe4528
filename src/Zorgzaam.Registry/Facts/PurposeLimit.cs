using Zorgzaam.Foundation;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Facts;

/// <summary>Compares what is asked with what the purpose lists (AVG artikel 5, eerste lid, onder b and c).</summary>
internal static class PurposeLimit
{
    /// <summary>Lets through what the purpose covers.</summary>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">No schema declares an attribute.</exception>
    public static async Task CheckAsync(
        StoreGateway gateway,
        ObjectType type,
        Processing processing,
        string act,
        IEnumerable<string> attributes,
        CancellationToken cancellation)
    {
        if (Fault(type, processing.Purpose, attributes) is { } fault)
            throw await gateway.RefuseAsync(processing, act, fault, cancellation);
    }

    /// <summary>The attributes of a group that the purpose lists; at least one.</summary>
    /// <exception cref="ProcessingRefusedException">The purpose lists none of them; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">No schema declares the group.</exception>
    public static async Task<IReadOnlyList<string>> CheckGroupAsync(
        StoreGateway gateway, ObjectType type, Processing processing, string act, string group,
        CancellationToken cancellation)
    {
        if (!type.HasGroup(group))
            throw new ArgumentException($"No group '{group}' is declared in policy/objects.", nameof(group));
        string[] listed = [.. type.Listed(group, processing.Purpose).Select(each => each.Name)];
        var all = type.Attributes.Where(each => each.Group == group).Select(each => each.Name);
        await CheckAsync(gateway, type, processing, act, listed.Length > 0 ? listed : all, cancellation);
        return listed;
    }

    /// <summary>What the purpose does not cover, or null.</summary>
    public static string? Fault(ObjectType type, Purpose purpose, IEnumerable<string> attributes)
    {
        if (!purpose.ObjectTypes.Contains(type.Name))
            return $"Purpose '{purpose.Id}' does not cover objects of type '{type.Name}'.";
        var names = attributes.ToList();
        if (names.TrueForAll(name => purpose.Attributes.Contains(name) && (type.Find(name) ?? type.FindKey(name)) is not null))
            return null;
        names.Sort(StringComparer.Ordinal);
        if (names.FirstOrDefault(name => (type.Find(name) ?? type.FindKey(name)) is null) is { } unknown)
            throw new ArgumentException($"No attribute '{unknown}' is declared in policy/objects.", nameof(attributes));
        var beyond = names.Where(name => !purpose.Attributes.Contains(name)).ToList();
        return beyond.Count == 0
            ? null
            : $"Purpose '{purpose.Id}' does not list {string.Join(", ", beyond.Select(name => $"'{name}'"))}. "
              + "Leave it out, or have it added to policy/purposes.yaml with its ground.";
    }
}
