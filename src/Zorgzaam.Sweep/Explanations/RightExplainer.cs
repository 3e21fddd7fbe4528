using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Populations;

namespace Zorgzaam.Sweep.Explanations;

/// <summary>Explains one right from the trace of its evaluation.</summary>
internal sealed class RightExplainer(
    string person, KnownFacts known, FactSources sources, ResidentWords words)
{
    internal ExplainedRight Explain(RightPlan plan, LawResult result, PersonRight right)
    {
        var entitled = Tree(result, 0);
        var amount = result.Outputs[0].Value is { IsTrue: true } ? Tree(result, 1) : null;
        var decided = entitled is { Value.Kind: LawValueKind.Boolean };
        return new ExplainedRight(
            plan,
            right,
            entitled,
            amount,
            entitled is null ? [] : ResidentSummary.Reasons(entitled, words),
            decided ? Counterfactuals.Find(result, known, plan.Right.EntitledOutput) : [],
            decided ? Changes(plan, result) : [],
            Facts(entitled, amount),
            Missing(plan, right));
    }

    private IReadOnlyList<DatedChange> Changes(RightPlan plan, LawResult result) =>
        new DatedChanges(known, plan.On, plan.Right.EntitledOutput, plan.Right.AmountOutput).Find(result);

    private ExplanationNode? Tree(LawResult result, int output) => result.Outputs[output].Failure is null
        ? Explainer.Explain(result, result.Outputs[output].Output.Name, words.Phrases)
        : null;

    private static IReadOnlyList<AskedFact> Missing(RightPlan plan, PersonRight right) =>
    [
        .. right.Result.Missing.Select(name => new AskedFact(
            name, plan.Plan.Nodes.OfType<FactNode>().FirstOrDefault(n => n.Field.Name == name)?.Field)),
        .. right is { Received: null, Result.Status: RightStatus.Entitled }
            ? [new AskedFact(plan.Right.ReceivedAttribute, null)]
            : Array.Empty<AskedFact>(),
    ];

    private IReadOnlyList<UsedFact> Facts(params ExplanationNode?[] trees) =>
    [
        .. trees.OfType<ExplanationNode>().SelectMany(Leaves)
            .DistinctBy(leaf => (leaf.Fact!.Attribute, Whose(leaf.Fact)))
            .Select(Use).OfType<UsedFact>(),
    ];

    private UsedFact? Use(ExplanationNode leaf)
    {
        var whose = Whose(leaf.Fact!);
        return sources.Find(whose, leaf.Fact!.Attribute) is { } provenance
            ? new UsedFact(
                words.Label(leaf.Called, leaf.Label), leaf.Fact.Attribute, whose != person, leaf.Value, leaf.Field, provenance)
            : null;
    }

    private static string Whose(FactReference fact) =>
        fact.Keys.Where(k => k.Key == "bsn").Select(k => k.Value.ToString()).FirstOrDefault() ?? string.Empty;

    private static IEnumerable<ExplanationNode> Leaves(ExplanationNode node) =>
        (node is { Fact: not null, IsRepeated: false, Value.IsUnknown: false } ? new[] { node } : [])
        .Concat(node.Children.SelectMany(Leaves));
}
