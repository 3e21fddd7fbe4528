using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Doubts;

/// <summary>What of a group a purpose may touch in an act about doubts: the attributes of it that the purpose lists.</summary>
internal static class DoubtLimit
{
    /// <summary>The longest text of a report or an answer, in characters.</summary>
    public const int MaximumText = 200;

    /// <summary>The attributes of the group that the purpose lists; at least one.</summary>
    /// <exception cref="ProcessingRefusedException">The purpose lists none of them; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">No schema declares the group.</exception>
    public static async Task<IReadOnlyList<string>> AttributesAsync(
        StoreGateway gateway, ObjectType type, Processing processing, string act, string group,
        CancellationToken cancellation)
    {
        if (!type.HasGroup(group))
            throw new ArgumentException($"No group '{group}' is declared in policy/objects.", nameof(group));
        string[] listed = [.. type.Listed(group, processing.Purpose).Select(each => each.Name)];
        var all = type.Attributes.Where(each => each.Group == group).Select(each => each.Name);
        await PurposeLimit.CheckAsync(gateway, type, processing, act, listed.Length > 0 ? listed : all, cancellation);
        return listed;
    }

    /// <summary>Lets through a purpose that reports doubts.</summary>
    /// <exception cref="ProcessingRefusedException">It does not; the refusal is logged.</exception>
    public static async Task CheckReportsAsync(
        StoreGateway gateway, Processing processing, string act, CancellationToken cancellation)
    {
        if (processing.Purpose.Operation == PurposeOperation.Report) return;
        throw await gateway.RefuseAsync(
            processing, act, $"Purpose '{processing.Purpose.Id}' reports and answers no doubts. Use one that does.",
            cancellation);
    }

    /// <summary>Whether a text can stand in a report: something is said, shortly, on one line.</summary>
    public static bool IsText(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= MaximumText && !text.Any(char.IsControl);
}
