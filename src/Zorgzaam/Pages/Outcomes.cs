using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Standings of the sweep as outcomes of the pages, and back.</summary>
public static class Outcomes
{
    public static RightOutcome Of(RightStanding standing) => standing switch
    {
        RightStanding.Missed => RightOutcome.Missed,
        RightStanding.Receiving => RightOutcome.Receiving,
        RightStanding.NotEntitled => RightOutcome.NotEntitled,
        RightStanding.NeedsHuman => RightOutcome.NeedsHuman,
        _ => RightOutcome.Unknown,
    };

    /// <summary>What to select for a filter of a page; null when it names a group that does not exist.</summary>
    public static RightsSelection? Select(RightsFilter filter)
    {
        var band = AgeBand.All.FirstOrDefault(b => b.Id == filter.AgeBandId);
        if (filter.AgeBandId is not null && band is null) return null;
        return new RightsSelection
        {
            Law = filter.LawId,
            Ages = band,
            HouseholdType = filter.HouseholdTypeId,
            Standing = filter.Outcome is { } outcome
                ? Enum.GetValues<RightStanding>().First(s => Of(s) == outcome)
                : null,
        };
    }
}
