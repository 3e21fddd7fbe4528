using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>Looks for the nearest value of a fact that gives another outcome.</summary>
internal sealed class CounterfactualSearch(Plan plan, IFacts facts, string output, LawValue actual)
{
    private const decimal HighestCents = 1_000_000_000m;

    private readonly ReferenceEvaluator _evaluator = new(plan, traced: false);

    internal ChangedFact? Try(UsedNode fact)
    {
        var needed = Candidates(fact).FirstOrDefault(c => Differs(fact, c));
        if (needed == default) return null;
        var nearest = needed.Kind == LawValueKind.Number ? Nearest(fact, needed) : needed;
        var counterfactual = new Counterfactual(
            fact.Reference, fact.Node.Field, fact.IsOwn, fact.Value, nearest, Outcome(fact, nearest)!.Value)
        {
            Called = [.. plan.Nodes.OfType<NamedNode>().Where(n => n.Inner == fact.Node).Select(NameInLaw.Of)],
        };
        var trace = nearest.Kind == LawValueKind.Number
            ? new ReferenceEvaluator(plan, traced: true).Evaluate(Changed(fact, nearest)).Trace
            : null;
        return new ChangedFact(counterfactual, trace);
    }

    private static IEnumerable<LawValue> Candidates(UsedNode fact) => fact.Value.Kind switch
    {
        LawValueKind.Boolean when fact.IsOwn => [LawValue.Of(!fact.Value.IsTrue)],
        LawValueKind.Number when fact.Node.Field.Type == FieldType.Amount
            || (fact.IsOwn && fact.Node.Field.Type == FieldType.Number) => [LawValue.Of(0m), LawValue.Of(HighestCents)],
        _ => [],
    };

    // Bisection between what is and what differs: ends at two neighbours on either side of the threshold.
    private LawValue Nearest(UsedNode fact, LawValue other)
    {
        var (near, far) = (decimal.Truncate(fact.Value.AsDecimal), other.AsDecimal);
        while (Math.Abs(far - near) > 1)
        {
            var middle = decimal.Truncate((near + far) / 2);
            if (Differs(fact, LawValue.Of(middle))) far = middle;
            else near = middle;
        }

        return LawValue.Of(far);
    }

    private bool Differs(UsedNode fact, LawValue value) => Outcome(fact, value) is { } outcome && outcome != actual;

    // Decided, or for a person to judge; where facts are missing there is no outcome to tell.
    private LawValue? Outcome(UsedNode fact, LawValue value) =>
        _evaluator.Evaluate(Changed(fact, value))[output] switch
        {
            { Kind: LawValueKind.Boolean } known => known,
            { IsUnknown: true } open when !open.Gaps.Norms.IsEmpty && (open.Gaps.Facts.IsEmpty || open.Gaps.StaysOpen) => open,
            _ => null,
        };

    private OneChanged Changed(UsedNode fact, LawValue value) => new(facts, fact.Node.Field.Name, fact.Reference, value);

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
