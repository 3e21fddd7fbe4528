using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>
/// Says once what several facts say each: where their sum, such as an income, turns the outcome at one and the same
/// amount whichever of them changes, that sum is told instead.
/// </summary>
internal static class CounterfactualGroups
{
    // Laws round amounts to whole euros on the way.
    private const decimal SameAmount = 100;

    internal static IReadOnlyList<Counterfactual> Of(Trace trace, IReadOnlyList<ChangedFact> found)
    {
        var steps = Amounts(trace).Where(step => step.Key.Field?.Description is not null).ToList();
        var traces = found.ToDictionary(f => f, f => f.Trace is { } changed ? Amounts(changed) : []);
        var (left, told) = (found.ToList(), new List<Counterfactual>());
        while (left.Count > 1 && Largest(steps, left, traces) is { Members.Count: > 1 } group)
        {
            told.Add(group.Told);
            left.RemoveAll(group.Members.Contains);
        }

        return [.. told, .. left.Select(f => f.Found)];
    }

    // The step that most facts agree on; of equals the one that was computed first, which is nearest to the facts.
    private static (List<ChangedFact> Members, Counterfactual Told)? Largest(
        List<KeyValuePair<NamedNode, LawValue>> steps, List<ChangedFact> left,
        Dictionary<ChangedFact, Dictionary<NamedNode, LawValue>> traces)
    {
        (List<ChangedFact> Members, Counterfactual Told)? best = null;
        foreach (var (step, actual) in steps)
        {
            foreach (var first in left)
            {
                if (Needed(first, step, actual, traces) is not { } needed) continue;
                var members = left.Where(f => f.Found.Outcome == first.Found.Outcome
                    && Needed(f, step, actual, traces) is { } other
                    && Math.Abs(other.AsDecimal - needed.AsDecimal) <= SameAmount).ToList();
                if (members.Count <= (best?.Members.Count ?? 1)) continue;
                best = (members, new Counterfactual(
                    null, step.Field!, members.TrueForAll(m => m.Found.IsOwn), actual, needed, first.Found.Outcome)
                {
                    Called = [NameInLaw.Of(step)],
                });
            }
        }

        return best;
    }

    private static LawValue? Needed(
        ChangedFact fact, NamedNode step, LawValue actual,
        Dictionary<ChangedFact, Dictionary<NamedNode, LawValue>> traces) =>
        traces[fact].TryGetValue(step, out var needed) && Moves(fact.Found.Actual, fact.Found.Needed) == Moves(actual, needed)
            ? needed
            : null;

    // A step that facts add up to moves as they do; what is granted, such as an allowance, moves the other way.
    private static int Moves(LawValue from, LawValue to) => to.IsDecimal && from.IsDecimal
        ? to.AsDecimal.CompareTo(from.AsDecimal)
        : 0;

    private static Dictionary<NamedNode, LawValue> Amounts(Trace trace)
    {
        var amounts = new Dictionary<NamedNode, LawValue>(ReferenceEqualityComparer.Instance);
        foreach (var entry in trace.Entries)
        {
            if (entry is { Node: NamedNode { Field.Type: FieldType.Amount } named, Children: >= 0, Value.IsDecimal: true })
                amounts.TryAdd(named, entry.Value);
        }

        return amounts;
    }
}
