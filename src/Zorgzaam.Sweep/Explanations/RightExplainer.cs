using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Populations;

namespace Zorgzaam.Sweep.Explanations;

/// <summary>Explains one right from the trace of its evaluation.</summary>
internal sealed class RightExplainer(
    string person, KnownFacts known, FactSources sources, ResidentWords language)
{
    internal ExplainedRight Explain(RightPlan plan, LawResult result, PersonRight right)
    {
        var words = language.For(result);
        var entitled = Tree(result, 0, words);
        var amount = result.Outputs[0].Value is { IsTrue: true } ? Tree(result, 1, words) : null;
        var decided = entitled is { Value.Kind: LawValueKind.Boolean };
        return new ExplainedRight(
            plan,
            right,
            entitled,
            amount,
            entitled is null ? [] : ResidentSummary.Reasons(entitled, words),
            decided ? Counterfactuals.Find(result, known, plan.Right.EntitledOutput) : [],
            decided ? Changes(plan, result) : [],
            Facts(words, entitled, amount),
            Missing(plan, right),
            words);
    }

    private IReadOnlyList<DatedChange> Changes(RightPlan plan, LawResult result) =>
        new DatedChanges(known, plan.On, plan.Right.EntitledOutput, plan.Right.AmountOutput).Find(result);

    private static ExplanationNode? Tree(LawResult result, int output, ResidentWords words) => result.Outputs[output].Failure is null
        ? Explainer.Explain(result, result.Outputs[output].Output.Name, words)
        : null;

    private static IReadOnlyList<AskedFact> Missing(RightPlan plan, PersonRight right) =>
    [
        .. right.Result.Missing.Select(name => new AskedFact(
            name, plan.Plan.Nodes.OfType<FactNode>().FirstOrDefault(n => n.Field.Name == name)?.Field)),
        .. right is { Received: null, Result.Status: RightStatus.Entitled }
            ? [new AskedFact(plan.Right.ReceivedAttribute, null)]
            : Array.Empty<AskedFact>(),
    ];

    private IReadOnlyList<UsedFact> Facts(ResidentWords words, params ExplanationNode?[] trees) =>
    [
        .. trees.OfType<ExplanationNode>().SelectMany(Leaves)
            .DistinctBy(leaf => (leaf.Fact!.Attribute, Whose(leaf.Fact)))
            .Select(leaf => Use(leaf, words)).OfType<UsedFact>(),
    ];

    private UsedFact? Use(ExplanationNode leaf, ResidentWords words)
    {
        var whose = Whose(leaf.Fact!);
        return sources.Find(whose, leaf.Fact!.Attribute) is { } provenance
            ? new UsedFact(
                words.Label(leaf.Called, leaf.Label), whose != person,
                words.Value(leaf.Called, leaf.Name, Registered(whose, leaf), leaf.Field), provenance)
            : null;
    }

    // A law does not decide on a disputed fact, and people may see what is disputed.
    private LawValue Registered(string whose, ExplanationNode leaf) =>
        leaf.Value.IsUnknown ? known.Find(whose, leaf.Fact!.Attribute) ?? leaf.Value : leaf.Value;

    private static string Whose(FactReference fact) =>
        fact.Keys.Where(k => k.Key == "bsn").Select(k => k.Value.ToString()).FirstOrDefault() ?? string.Empty;

    private IEnumerable<ExplanationNode> Leaves(ExplanationNode node) =>
        (node is { Fact: { } fact, IsRepeated: false }
            && (!node.Value.IsUnknown || known.IsDisputed(Whose(fact), fact.Attribute)) ? new[] { node } : [])
        .Concat(node.Children.SelectMany(Leaves));
}
