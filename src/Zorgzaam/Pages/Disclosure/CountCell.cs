namespace Zorgzaam.Pages.Disclosure;

/// <summary>A number of people.</summary>
/// <param name="People">How many.</param>
/// <param name="Offered">
/// Whether a page would show it. What no page shows may still follow from what pages show, and is guarded too.
/// </param>
public readonly record struct CountCell(long People, bool Offered);

/// <summary>A cell that is the sum of others, by their positions.</summary>
public sealed record CountSum(int Total, IReadOnlyList<int> Parts)
{
    internal IEnumerable<int> Cells => Parts.Prepend(Total);
}
