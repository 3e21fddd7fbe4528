using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>What would have to differ for another outcome: one fact, and from where on.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Field">Its declaration.</param>
/// <param name="Actual">What it is.</param>
/// <param name="Needed">The nearest value that gives the other outcome.</param>
/// <param name="Outcome">The other outcome.</param>
public sealed record Counterfactual(
    FactReference Fact, Field Field, LawValue Actual, LawValue Needed, LawValue Outcome);

/// <summary>
/// Finds counterfactuals by evaluating again with one fact changed: no second description of the law is needed, and
/// every answer has been computed on both sides of the threshold.
/// </summary>
/// <remarks>Source: S. Wachter e.a., Counterfactual explanations without opening the black box, 2018.</remarks>
public static class Counterfactuals
{
    private const int MaxFacts = 40;
    private const decimal HighestCents = 1_000_000_000m;
    private const int MostDays = 120 * 366;

    /// <summary>Facts which, alone and changed as little as needed, give an output another value.</summary>
    /// <param name="result">A decided result with a trace.</param>
    /// <param name="facts">The facts it was decided on.</param>
    /// <param name="output">A true-or-false output.</param>
    public static IReadOnlyList<Counterfactual> Find(LawResult result, IFacts facts, string output)
    {
        if (result.Trace is null || result[output] is not { Kind: LawValueKind.Boolean } actual) return [];
        var search = new Search(new ReferenceEvaluator(result.Plan, traced: false), facts, output, actual);
        return [.. Used(result).Take(MaxFacts).Select(search.Try).OfType<Counterfactual>()];
    }

    private static IEnumerable<(FactNode Node, FactReference Reference, LawValue Value)> Used(LawResult result)
    {
        var seen = new HashSet<int>();
        return result.Trace!.Entries
            .Where(e => e is { Node: FactNode, Children: >= 0 } && seen.Add(e.Node.Id))
            .Select(e =>
            {
                var node = (FactNode)e.Node;
                var trace = result.Trace.Find(node)!;
                var keys = node.Keys.Zip(trace.Children, (k, c) => KeyValuePair.Create(k.Name, c.Value)).ToList();
                return (node, new FactReference(node.Field.Name, keys), e.Value);
            });
    }

    private sealed class Search(ReferenceEvaluator evaluator, IFacts facts, string output, LawValue actual)
    {
        internal Counterfactual? Try((FactNode Node, FactReference Reference, LawValue Value) fact)
        {
            var needed = Candidates(fact.Node, fact.Value).FirstOrDefault(c => Differs(fact.Node, fact.Reference, c));
            if (needed == default) return null;
            var nearest = Nearest(fact.Node, fact.Reference, fact.Value, needed);
            return new Counterfactual(
                fact.Reference, fact.Node.Field, fact.Value, nearest, Outcome(fact.Node, fact.Reference, nearest)!.Value);
        }

        private static IEnumerable<LawValue> Candidates(FactNode node, LawValue value) => value.Kind switch
        {
            LawValueKind.Boolean => [LawValue.Of(!value.IsTrue)],
            LawValueKind.Number when node.Field.Type is FieldType.Amount or FieldType.Number =>
                [LawValue.Of(0m), LawValue.Of(HighestCents)],
            LawValueKind.Date => Days(value.AsDate),
            LawValueKind.Text when ValueText.TryDate(value.AsText, out var date) => Days(date),
            _ => [],
        };

        private static IEnumerable<LawValue> Days(DateOnly date) =>
            [LawValue.Of(date.AddDays(MostDays)), LawValue.Of(date.AddDays(-MostDays))];

        // Bisection between what is and what differs: ends at two neighbours on either side of the threshold.
        private LawValue Nearest(FactNode node, FactReference reference, LawValue same, LawValue other)
        {
            if (same.Kind == LawValueKind.Boolean) return other;
            var (near, far) = (Position(same), Position(other));
            while (Math.Abs(far - near) > 1)
            {
                var middle = decimal.Truncate((near + far) / 2);
                if (Differs(node, reference, Value(middle, other))) far = middle;
                else near = middle;
            }

            return Value(far, other);
        }

        private static decimal Position(LawValue value)
        {
            if (value.Kind == LawValueKind.Number) return decimal.Truncate(value.AsDecimal);
            return value.Kind == LawValueKind.Date ? value.AsDate.DayNumber
                : ValueText.TryDate(value.AsText, out var date) ? date.DayNumber : 0;
        }

        private static LawValue Value(decimal position, LawValue like) => like.Kind == LawValueKind.Number
            ? LawValue.Of(position)
            : LawValue.Of(DateOnly.FromDayNumber((int)position));

        private bool Differs(FactNode node, FactReference reference, LawValue value) =>
            Outcome(node, reference, value) is { } outcome && outcome != actual;

        private LawValue? Outcome(FactNode node, FactReference reference, LawValue value)
        {
            var result = evaluator.Evaluate(new OneChanged(facts, node.Field.Name, reference, value))[output];
            return result is { Kind: LawValueKind.Boolean } known ? known : null;
        }
    }

    private sealed class OneChanged(IFacts inner, string attribute, FactReference whose, LawValue value) : IFacts
    {
        public LawValue? Parameter(string name) => inner.Parameter(name);

        public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys)
        {
            if (request.Field.Name != attribute || keys.Length != whose.Keys.Count) return inner.Fact(request, keys);
            for (var i = 0; i < keys.Length; i++)
            {
                if (keys[i] != whose.Keys[i].Value) return inner.Fact(request, keys);
            }

            return value;
        }
    }
}
