using Zorgzaam.Foundation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Facts;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>An explained resident as the pages show it.</summary>
/// <param name="profile">The organisation.</param>
/// <param name="words">The words of the pages.</param>
/// <param name="disputed">Groups of facts of this resident that are disputed now.</param>
internal sealed class ResidentWriter(OrganisationProfile profile, Words words, IReadOnlySet<string> disputed)
{
    internal ResidentRights Write(ExplainedResident resident, DateOnly date, Questions questions) =>
        new(
            resident.Person.ToString(),
            PersonNames.Of(resident.Subject),
            resident.Result.Age,
            date,
            resident.Rights.Where(r => r.Right.IsMissed)
                .Sum(r => RightCounts.YearShare(r.Plan.Right, resident.Result, r.Right)),
            [.. resident.Rights.Select(r => Write(r, resident)).OrderBy(r => r.Outcome)])
        {
            MissingFacts = questions.Of(
                resident.Rights.Select(r => (words.In(r.Plan.Right.Title), r.Missing)), date.Year),
        };

    private ResidentRight Write(ExplainedRight explained, ExplainedResident resident)
    {
        var (right, cents) = (explained.Plan.Right, explained.Right.Result.Amount);
        var outcome = Outcomes.Of(RightStandings.Of(explained.Right));
        return new ResidentRight(
            right.Law,
            words.In(right.Title),
            outcome,
            cents is { } known ? Amounts(right, known, resident.Result.Sharers) : [],
            Handlings.Of(profile, right),
            outcome == RightOutcome.Missed ? Openings.Of(profile, right, cents, words) : null,
            RightTexts.Summary(explained, words),
            new CalculationSteps(explained.Words).Of(explained, new WrittenText(words.In(right.Title), words.Language)),
            [.. explained.Facts.Select(Fact)],
            RightTexts.Counterfactuals(explained))
        {
            Working = explained.Amount?.Working is { } sum ? $"{sum} {words[Phrases.Period(right.AmountPeriod)]}" : null,
        };
    }

    private IReadOnlyList<RightAmount> Amounts(RightDeclaration right, long cents, int sharers)
    {
        var together = right.IsShared && sharers > 1 ? ", " + words["voor u en uw partner samen"] : string.Empty;
        var period = new RightAmount(cents, words[Phrases.Period(right.AmountPeriod)] + together);
        // Twelve months make a year; what a quarter gives may differ from the next, as children grow.
        return right.AmountPeriod != AmountPeriod.Month
            ? [period]
            : [period, new RightAmount(cents * right.PeriodsPerYear, words["per jaar"] + together)];
    }

    private FactUsed Fact(UsedFact fact) => new(
        CounterfactualText.Label(fact.Label, fact.OfOther),
        CalculationSteps.Shown(fact.Value),
        fact.Provenance.Source,
        fact.Provenance.ValidFrom,
        LegalClock.DateIn(fact.Provenance.RecordedAt),
        !fact.OfOther && disputed.Contains(fact.Provenance.Group)
            ? FactState.Disputed
            : FactsReading.State(fact.Provenance.Quality),
        fact.OfOther ? null : fact.Provenance.Group);
}
