using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Rights;

/// <summary>Counts in words. What the reader may not see was taken out before, and comes here as null.</summary>
public sealed class ShownCounts(Words words)
{
    public string People(int? count) => count is { } known ? words.Count(known) : NotShown;

    public string Euros(long? eurocents) => eurocents is { } known ? words.WholeEuros(known) : NotShown;

    /// <summary>Which share of the entitled miss this right; null where that is not to be shown, or nobody does.</summary>
    public static double? MissedShare(LawFigures law) =>
        law is { Entitled: > 0 and var entitled, Missed: > 0 and var missed } ? (double)missed / entitled : null;

    /// <summary>Whether a total is of some of the rights only, because those of others are not shown.</summary>
    public static bool IsAtLeast(IReadOnlyList<LawFigures> laws) => laws.Any(law => law.MissedEurocentsPerYear is null);

    private string NotShown => words["niet getoond"];
}
