using Zorgzaam.Pages.Disclosure;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Counts of a run as the pages show them.</summary>
internal static class OverviewWriter
{
    internal static RightsOverview Write(
        RightsTable table, ShownFigures figures, OrganisationProfile profile, Words words) => new(
            table.AsOf.Valid,
            figures.Persons,
            figures.PersonsMissing,
            figures.MissedPerYear,
            Laws(figures, profile),
            [.. table.Rights.Select(r => new Choice(r.Law, words.In(r.Title)))],
            [.. AgeBand.All.Select(b => new Choice(b.Id, Phrases.Ages(b, words)))],
            [.. table.HouseholdTypes.Select(t => new Choice(t, Phrases.Household(t, words)))]);

    internal static IReadOnlyList<LawFigures> Laws(ShownFigures figures, OrganisationProfile profile) =>
    [
        .. figures.Rights.Select(r => new LawFigures(
            r.Right.Law, r.Right.Title, Handlings.Of(profile, r.Right), r.Entitled, r.Receiving, r.Missed,
            r.MissedPerYear, r.Unknown, r.NeedsHuman)),
    ];

    /// <summary>Unknown as the list behind it counts: also entitled people of whom nobody knows if they receive it.</summary>
    internal static int Unknown(RightCounts counts) => counts.NeedsFacts + counts.Failed + UseUnknown(counts);

    internal static int UseUnknown(RightCounts counts) => counts.Entitled - counts.Receiving - counts.Missed;
}
