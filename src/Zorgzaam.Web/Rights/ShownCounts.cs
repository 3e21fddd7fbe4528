using Zorgzaam.Web.Organisation;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Rights;

/// <summary>
/// Counts as they may be shown. Who may not see persons does not see small counts, nor what would give them away:
/// the euros behind them, and the other half of a sum that stands beside them.
/// </summary>
public sealed class ShownCounts(Words words, OrganisationFace organisation, bool mayReadResidents)
{
    public string People(int count) => Hidden(count) ? Few : words.Count(count);

    public string Euros(int people, long eurocents) =>
        Hidden(people) ? NotShown : words.WholeEuros(eurocents);

    /// <summary>Receiving, next to entitled: their difference may not give a small number of missed away.</summary>
    public string Receiving(LawFigures law) => Beside(law.Receiving, law.Missed);

    /// <summary>Missed, next to entitled: their difference may not give a small number of receiving away.</summary>
    public string Missed(LawFigures law) => Beside(law.Missed, law.Receiving);

    /// <summary>Which share of the entitled miss this right; null where that may not be shown.</summary>
    public double? MissedShare(LawFigures law) =>
        law.Entitled == 0 || Hidden(law.Missed) || Hidden(law.Receiving) ? null : (double)law.Missed / law.Entitled;

    private string Few => words["minder dan {0}", organisation.SmallestShownCount];

    private string NotShown => words["niet getoond"];

    private bool Hidden(int count) => !mayReadResidents && count < organisation.SmallestShownCount;

    private string Beside(int count, int other) =>
        Hidden(count) ? Few : Hidden(other) ? NotShown : words.Count(count);
}
