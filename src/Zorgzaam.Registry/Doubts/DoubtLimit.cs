using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Doubts;

/// <summary>Who may report a doubt, and in which words.</summary>
internal static class DoubtLimit
{
    /// <summary>The longest text of a report or an answer, in characters.</summary>
    public const int MaximumText = 200;

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
