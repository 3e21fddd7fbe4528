using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>What would have to differ for another outcome: one value, and from where on.</summary>
/// <param name="Fact">The fact; null for a step that several facts add up to.</param>
/// <param name="Field">Declaration of the fact or the step.</param>
/// <param name="IsOwn">Whether it is about the person themselves.</param>
/// <param name="Actual">What it is.</param>
/// <param name="Needed">The nearest value that gives the other outcome.</param>
/// <param name="Outcome">The other outcome; unknown when a person must judge then.</param>
public sealed record Counterfactual(
    FactReference? Fact, Field Field, bool IsOwn, LawValue Actual, LawValue Needed, LawValue Outcome)
{
    /// <summary>The names that laws give it.</summary>
    public IReadOnlyList<NameInLaw> Called { get; init; } = [];
}

/// <summary>
/// Finds counterfactuals by evaluating again with one fact changed: no second description of the law is needed, and
/// every answer has been computed on both sides of the threshold.
/// </summary>
/// <remarks>
/// Source: S. Wachter e.a., Counterfactual explanations without opening the black box, 2018. Dates are not changed:
/// nobody can be born on another day. Of somebody else only amounts are.
/// </remarks>
public static class Counterfactuals
{
    private const int MaxFacts = 40;

    /// <summary>Values which, alone and changed as little as needed, give an output another value.</summary>
    /// <param name="result">A decided result with a trace.</param>
    /// <param name="facts">The facts it was decided on.</param>
    /// <param name="output">A true-or-false output.</param>
    public static IReadOnlyList<Counterfactual> Find(LawResult result, IFacts facts, string output)
    {
        if (result.Trace is null || result[output] is not { Kind: LawValueKind.Boolean } actual) return [];
        var search = new CounterfactualSearch(result.Plan, facts, output, actual);
        var found = Used(result, facts).Take(MaxFacts).Select(search.Try).OfType<ChangedFact>().ToList();
        return CounterfactualGroups.Of(result.Trace, found);
    }

    private static IEnumerable<UsedNode> Used(LawResult result, IFacts facts)
    {
        var seen = new HashSet<int>();
        return result.Trace!.Entries
            .Where(e => e is { Node: FactNode, Children: >= 0 } && seen.Add(e.Node.Id))
            .Select(e =>
            {
                var node = (FactNode)e.Node;
                var trace = result.Trace.Find(node)!;
                var keys = node.Keys.Zip(trace.Children, (k, c) => KeyValuePair.Create(k.Name, c.Value)).ToList();
                var own = keys.TrueForAll(k => facts.Parameter(k.Key)?.ToString() == k.Value.ToString());
                return new UsedNode(node, new FactReference(node.Field.Name, keys), own, e.Value);
            });
    }
}

/// <summary>A fact as it was used.</summary>
internal sealed record UsedNode(FactNode Node, FactReference Reference, bool IsOwn, LawValue Value);

/// <summary>A fact that gives another outcome, with how the calculation then goes.</summary>
internal sealed record ChangedFact(Counterfactual Found, Trace? Trace);
