using Zorgzaam.Foundation;
using Zorgzaam.Law.Compilation;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Populations;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>Evaluates every right of the profile for a shard of persons.</summary>
public sealed class ShardEvaluator(SweepPlan plan, FactsGatherer gatherer)
{
    // A partner leads to the partner; law leads no further. Beyond this a fact is unknown.
    internal const int MaxRounds = 4;
    private const string PartnerAttribute = "partner_bsn";

    private readonly IReadOnlyList<CompiledEvaluator> _evaluators = [.. plan.Rights.Select(r => r.Compiled.NewEvaluator())];

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
        for (var round = 1; ; round++)
        {
            var missing = new HashSet<MissingFact>();
            var results = living.Select(person => Evaluate(person, known, missing)).ToList();
            var more = round < MaxRounds && missing.Count > 0 && await gatherer.AddAskedAsync(
                known, processing, missing, plan.RightAttributes, asOf, cancellation);
            if (!more) return new ShardResults(results, leftOut);
        }
    }

    private LeftOut? WhyLeftOut(KnownFacts known, PersonId person) =>
        known.Find(person.ToString(), SweepPlan.DeathDate) switch
        {
            { IsNull: true } => null,
            { Kind: LawValueKind.Text } text when ValueText.TryDate(text.AsText, out var died) =>
                died <= plan.Date ? LeftOut.Deceased : null,
            _ => LeftOut.NotKnownAlive,
        };

    private PersonResult Evaluate(PersonId person, KnownFacts known, HashSet<MissingFact> missing)
    {
        var name = person.ToString();
        known.Choose(name, plan.Place);
        var rights = new List<PersonRight>(plan.Rights.Count);
        for (var i = 0; i < plan.Rights.Count; i++)
        {
            var right = plan.Rights[i];
            var result = _evaluators[i].Evaluate(known);
            foreach (var output in result.Outputs)
            {
                if (output.Value is { IsUnknown: true } open) missing.UnionWith(open.Gaps.Facts);
            }

            var received = known.Find(name, right.Right.ReceivedAttribute);
            rights.Add(new PersonRight(
                right.Right.Law, right.Conclude(result), received is { Kind: LawValueKind.Boolean } r ? r.IsTrue : null));
        }

        var partner = known.Find(name, PartnerAttribute);
        return new PersonResult(
            person.Value,
            Age(known.Find(name, SweepPlan.BirthDate)),
            known.Find(name, SweepPlan.HouseholdType) is { Kind: LawValueKind.Text } type ? type.AsText : null,
            partner is { IsNull: false } ? 2 : 1,
            rights);
    }

    private int? Age(LawValue? born) => born is { Kind: LawValueKind.Text } text && ValueText.TryDate(text.AsText, out var date)
        ? Law.Evaluation.Calendar.Years(date, plan.Date)
        : null;
}
