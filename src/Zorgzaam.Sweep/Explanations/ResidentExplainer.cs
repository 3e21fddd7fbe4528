using Zorgzaam.Foundation;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Populations;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Sweep.Explanations;

/// <summary>
/// Explains what a run found for one person: evaluates every right again with a trace, on the facts as they were
/// known at the run, fetched as the run fetched them.
/// </summary>
/// <remarks>INVARIANT: what is explained equals what the run stored; a difference is an error, never another answer.</remarks>
public sealed class ResidentExplainer(
    FactsReader reader, ResultReader found, SweepPlans plans, LawWords words)
{
    /// <summary>Explains a person; null when the run or the registry does not know this person.</summary>
    /// <param name="processing">A processing whose purpose lists every attribute that the rights may ask.</param>
    /// <param name="run">The run.</param>
    /// <param name="person">Whose rights.</param>
    /// <param name="extra">More attributes to read about this person, such as the name.</param>
    /// <param name="language">Language of the explanation: "nl" or "en".</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ExplanationDiffersException">It does not come to what the run stored.</exception>
    /// <exception cref="ProcessingRefusedException">The purpose does not list an attribute.</exception>
    public async Task<ExplainedResident?> ExplainAsync(
        Processing processing, FinishedRun run, PersonId person, IEnumerable<string> extra, string language,
        CancellationToken cancellation)
    {
        if (await found.FindAsync(processing, run, person, cancellation) is not { } stored) return null;
        var plan = plans.For(run.AsOf.Valid);
        var (known, sources) = (new KnownFacts(), new FactSources());
        var gatherer = new FactsGatherer(reader, sources);
        var attributes = plan.Attributes.Concat(extra).ToHashSet(StringComparer.Ordinal);
        var page = await gatherer.AddSubjectsAsync(known, processing, [person], attributes, run.AsOf, cancellation);
        if (page.Find(person) is not { } subject) return null;

        known.Choose(person.ToString(), plan.Place);
        IReadOnlyList<LawResult> results = [];
        await gatherer.SettleAsync(
            known, processing, plan.RightAttributes, run.AsOf,
            () => MissingOf(results = [.. plan.Rights.Select(r => ReferenceEvaluator.Evaluate(r.Plan, known))]),
            cancellation);

        var explainer = new RightExplainer(person.ToString(), known, sources, words.In(language));
        return new ExplainedResident(stored, subject, [.. plan.Rights.Select((right, i) => explainer.Explain(
            right, results[i], Checked(run.Number, person, stored.Rights[i], right.Conclude(results[i], known, person.ToString()))))]);
    }

    private static List<MissingFact> MissingOf(IEnumerable<LawResult> results) =>
    [
        .. results.SelectMany(result => result.Outputs).Where(o => o.Value is { IsUnknown: true })
            .SelectMany(o => o.Value!.Value.Gaps.Facts).Distinct(),
    ];

    private static PersonRight Checked(long run, PersonId person, PersonRight stored, PersonRight again) =>
        SameResult.Is(stored, again) ? again : throw new ExplanationDiffersException(run, person, stored.Law);
}
