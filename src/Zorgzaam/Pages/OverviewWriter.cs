using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Counts of a run as the pages show them.</summary>
internal static class OverviewWriter
{
    internal static RightsOverview Write(RightsTable table, RightsFilter filter, OrganisationProfile profile)
    {
        var figures = Outcomes.Select(filter) is { } selection
            ? table.Count(selection)
            : new RightsFigures(0, 0, []);
        return new RightsOverview(
            table.AsOf.Valid,
            figures.Persons,
            figures.PersonsMissing,
            figures.MissedPerYear,
            Laws(figures, profile),
            [.. table.Rights.Select(r => new Choice(r.Law, r.Title.Dutch))],
            [.. AgeBand.All.Select(b => new Choice(b.Id, Phrases.Ages(b)))],
            [.. table.HouseholdTypes.Select(t => new Choice(t, Phrases.Household(t)))]);
    }

    internal static IReadOnlyList<LawFigures> Laws(RightsFigures figures, OrganisationProfile profile) =>
    [
        .. figures.Rights.Select(c => new LawFigures(
            c.Right.Law,
            c.Right.Title.Dutch,
            Handlings.Of(profile, c.Right),
            c.Entitled,
            c.Receiving,
            c.Missed,
            c.MissedPerYear,
            // Unknown as the list behind it counts: also entitled people of whom nobody knows whether they receive it.
            c.NeedsFacts + c.Failed + c.Entitled - c.Receiving - c.Missed,
            c.NeedsHuman)),
    ];
}
