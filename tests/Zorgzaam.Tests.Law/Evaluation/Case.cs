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

    private string? _formula;

    /// <summary>
    /// One law with one output <c>uitkomst</c>; its inputs <c>a</c>, <c>b</c>, <c>c</c> and <c>rij</c> are declared to be
    /// what the case gives, or a number.
    /// </summary>
    public static Case Formula(string expression) => new() { _formula = expression };

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
        var texts = _formula is null ? laws : [FormulaLaw(_formula)];
        var plan = Linker.Link(new LawLibrary(texts.Select(Fixture.Accept)), law, outputs, Settings);
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

    private string FormulaLaw(string expression) => LawText.Of("proefwet", LawText.Article(
        "1",
        $$"""
        execution:
          parameters:
            - {name: bsn, type: string, required: true}
          input:
            - {name: a, type: {{TypeOf("a")}}, nullable: true, source: {} }
            - {name: b, type: {{TypeOf("b")}}, nullable: true, source: {} }
            - {name: c, type: {{TypeOf("c")}}, nullable: true, source: {} }
            - {name: rij, type: {{TypeOf("rij")}}, source: {} }
          actions:
            - output: uitkomst
              value: {{expression}}
        """));

    private string TypeOf(string input) => _row.GetValueOrDefault(input).Kind switch
    {
        LawValueKind.Boolean => "boolean",
        LawValueKind.Text => "string",
        LawValueKind.Date => "date",
        LawValueKind.List => "array",
        LawValueKind.Record => "object",
        _ => "number",
    };
}
