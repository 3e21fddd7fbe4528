using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>A trace holds everything an outcome stood on, and nothing that was not needed.</summary>
public sealed class TraceTests
{
    private static readonly string Law = LawText.Of("spoorwet", LawText.Article("1", """
        execution:
          parameters:
            - {name: bsn, type: string, required: true}
          input:
            - {name: a, type: number, source: {} }
            - {name: b, type: number, source: {} }
          output:
            - {name: half, type: number}
            - {name: fout, type: number}
            - {name: som, type: number}
          actions:
            - output: half
              value: {operation: DIVIDE, values: [$a, 2]}
            - output: fout
              value: {operation: DIVIDE, values: [$half, 0]}
            - output: som
              value: {operation: ADD, values: [$half, {operation: IF, cases: [{when: false, then: $b}], default: 1}]}
        """));

    [Fact]
    public void Trace_OfAnOutput_HoldsWhatItStoodOnAndNothingElse()
    {
        var lines = Lines(Evaluate("som"), 0);

        Assert.Contains("register a = 10", lines);
        Assert.Contains("half [spoorwet article 1] = 5", lines);
        Assert.Contains("som [spoorwet article 1] = 6", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("register b", StringComparison.Ordinal));
    }

    [Fact]
    public void Trace_ValueUsedByTwoOutputs_RefersToTheFirstTree()
    {
        var result = Evaluate("half", "som");

        Assert.Contains("half [spoorwet article 1] = 5 (see above)", Lines(result, 1));
        var half = result.Trace!.Find(result.Plan.Outputs[0].Node)!;
        Assert.Contains("register a = 10", TraceText.Lines(half).Select(line => line.Trim()));
    }

    [Fact]
    public void Trace_AfterAnOutputThatFailed_StillHoldsWhatWasComputedForIt()
    {
        var result = Evaluate("fout", "som", "half");

        Assert.Null(result.Trace!.Root(0));
        Assert.Contains("som [spoorwet article 1] = 6", Lines(result, 1));
        // First computed for the output that failed.
        Assert.Contains("register a = 10", Lines(result, 2));
    }

    [Fact]
    public void Trace_EveryNodeOfTheTree_HasTheValueOfItsEvaluation()
    {
        var result = Evaluate("som");

        var root = result.Trace!.Root(0)!;
        Assert.Equal(result["som"], root.Value);
        Assert.All(Tree(root), node => Assert.Equal(
            PlanGraph.Children(node.Node).Count(c => node.Children.Any(x => x.Node.Id == c.Id)), node.Children.Count));
    }

    [Fact]
    public void Trace_KeptWhileTheEvaluatorGoesOn_StaysAsItWas()
    {
        var evaluator = new ReferenceEvaluator(Evaluate("som").Plan);

        var kept = evaluator.Evaluate(Facts(10m));
        var before = Lines(kept, 0);
        var next = evaluator.Evaluate(Facts(30m));

        Assert.Equal(before, Lines(kept, 0));
        Assert.Contains("som [spoorwet article 1] = 6", Lines(kept, 0));
        Assert.Contains("som [spoorwet article 1] = 16", Lines(next, 0));
    }

    private static IEnumerable<TraceNode> Tree(TraceNode node) => node.Children.SelectMany(Tree).Prepend(node);

    private static string[] Lines(LawResult result, int output) =>
        [.. TraceText.Lines(result.Trace!.Root(output)!).Select(line => line.Trim())];

    private static TableFacts Facts(decimal a)
    {
        var facts = new TableFacts();
        facts.SetParameter("bsn", LawValue.Of(Case.Bsn));
        facts.SetTable("register", "bsn", [new Dictionary<string, LawValue>(StringComparer.Ordinal)
        {
            ["bsn"] = LawValue.Of(Case.Bsn),
            ["a"] = LawValue.Of(a),
        }]);
        return facts;
    }

    private static LawResult Evaluate(params string[] outputs) => new Case(Law)
        .With("a", LawValue.Of(10m)).With("b", LawValue.Of(7m)).Evaluate("spoorwet", outputs);
}
