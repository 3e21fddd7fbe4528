using Zorgzaam.Foundation;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Populations;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>Evaluates every right of the profile for a shard of persons.</summary>
public sealed class ShardEvaluator(SweepPlan plan, FactsGatherer gatherer)
{
    private const int MostThreads = 8;

    private readonly IReadOnlyList<PersonEvaluator> _evaluators =
        [.. Enumerable.Range(0, Math.Min(MostThreads, Environment.ProcessorCount)).Select(_ => new PersonEvaluator(plan))];

    /// <summary>Results of the living, in order of person; the others are told apart, never evaluated.</summary>
    public async Task<ShardResults> EvaluateAsync(
        Processing processing, IReadOnlyList<PersonId> subjects, AsOf? asOf, CancellationToken cancellation)
    {
        var known = new KnownFacts();
        var page = await gatherer.AddSubjectsAsync(known, processing, subjects, plan.Attributes, asOf, cancellation);
        var leftOut = new SortedDictionary<long, LeftOut>();
        foreach (var subject in page.Subjects)
        {
            if (WhyLeftOut(known, subject.Person) is { } why) leftOut.Add(subject.Person.Value, why);
        }

        var living = page.Subjects.Select(s => s.Person).Where(p => !leftOut.ContainsKey(p.Value)).ToList();
        var results = new EvaluatedPerson?[living.Count];
        await gatherer.SettleAsync(
            known, processing, plan.RightAttributes, asOf, () => EvaluateOpen(living, results, known), cancellation);
        return new ShardResults([.. results.Select(r => r!.Result)], leftOut);
    }

    // Who is said to have died, and says not, is not put aside: a human looks at every right (RightPlan.Conclude).
    private LeftOut? WhyLeftOut(KnownFacts known, PersonId person) =>
        known.Find(person.ToString(), SweepPlan.DeathDate) switch
        {
            { IsNull: true } => null,
            not null when known.IsDisputed(person.ToString(), SweepPlan.DeathDate) => null,
            { Kind: LawValueKind.Text } text when ValueText.TryDate(text.AsText, out var died) =>
                died <= plan.Date ? LeftOut.Deceased : null,
            _ => LeftOut.NotKnownAlive,
        };

    // Each thread takes every nth person, with evaluators and a subject of its own; results keep their places.
    private HashSet<MissingFact> EvaluateOpen(List<PersonId> living, EvaluatedPerson?[] results, KnownFacts known)
    {
        Parallel.For(0, _evaluators.Count, worker =>
        {
            var (evaluator, view) = (_evaluators[worker], known.View());
            evaluator.Missing.Clear();
            for (var i = worker; i < living.Count; i += _evaluators.Count)
            {
                if (results[i] is not { } done || done.Open.Contains(true))
                    results[i] = evaluator.Evaluate(living[i], view, results[i]);
            }
        });
        return [.. _evaluators.SelectMany(evaluator => evaluator.Missing)];
    }
}
