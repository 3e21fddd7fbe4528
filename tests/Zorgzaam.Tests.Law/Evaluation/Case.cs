using Zorgzaam.Law.Compilation;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Tests.Law.Reading;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>A case under inline laws; every evaluation is done by both evaluators, which must agree.</summary>
internal sealed class Case(params string[] laws)
{
    /// <summary>Person whom the facts are about.</summary>
    public const string Bsn = "p1";

    private readonly Dictionary<string, LawValue> _row =
        new(StringComparer.Ordinal) { ["bsn"] = LawValue.Of(Bsn) };

    private readonly TableFacts _facts = new();

    public LinkSettings Settings { get; init; } = new(new DateOnly(2026, 3, 2));

    /// <summary>One law with one output <c>uitkomst</c>; its inputs are <c>a</c>, <c>b</c>, <c>c</c> and <c>rij</c>.</summary>
    public static Case Formula(string expression) => new(LawText.Of("proefwet", LawText.Article(
        "1",
        $$"""
        execution:
          parameters:
            - {name: bsn, type: string, required: true}
          input:
            - {name: a, type: number, nullable: true, source: {} }
            - {name: b, type: number, nullable: true, source: {} }
            - {name: c, type: number, nullable: true, source: {} }
            - {name: rij, type: array, source: {} }
          output:
            - {name: uitkomst, type: number}
          actions:
            - output: uitkomst
              value: {{expression}}
        """)));

    /// <summary>Value of a formula without facts.</summary>
    public static LawValue Value(string expression) => Formula(expression).Value();

    public Case With(string attribute, LawValue value)
    {
        _row[attribute] = value;
        return this;
    }

    public Case WithParameter(string name, LawValue value)
    {
        _facts.SetParameter(name, value);
        return this;
    }

    public LawResult Evaluate(string law, params string[] outputs)
    {
        _facts.SetParameter("bsn", LawValue.Of(Bsn));
        _facts.SetTable("register", "bsn", [_row]);
        var plan = Linker.Link(new LawLibrary(laws.Select(Fixture.Accept)), law, outputs, Settings);
        var result = ReferenceEvaluator.Evaluate(plan, _facts);
        var compiled = CompiledPlan.Compile(plan).NewEvaluator().Evaluate(_facts);
        Assert.Equal(
            result.Outputs.Select(o => (o.Output.Name, o.Value, o.Failure)),
            compiled.Outputs.Select(o => (o.Output.Name, o.Value, o.Failure)));
        return result;
    }

    public LawValue Value(string law = "proefwet", string output = "uitkomst") =>
        Assert.IsType<Decided>(Evaluate(law, output).Outcome).Values[output];

    public string FailureCode(string law = "proefwet", string output = "uitkomst") =>
        Assert.IsType<Failed>(Evaluate(law, output).Outcome).Diagnostic.Code;

    public IEnumerable<string> MissingFacts(string law = "proefwet", string output = "uitkomst") =>
        Assert.IsType<NeedsFacts>(Evaluate(law, output).Outcome).Missing.Select(m => m.Attribute);

    public IEnumerable<string> Norms(string law = "proefwet", string output = "uitkomst") =>
        Assert.IsType<NeedsHuman>(Evaluate(law, output).Outcome).Norms.Select(n => $"{n.Law}/{n.Article}/{n.Construct}");
}
