using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>An input is resolved only when the outcome depends on it (what RegelRecht issue 377 asks for).</summary>
public sealed class LazinessTests
{
    private const string Amount = """
        {operation: IF, cases: [{when: {operation: EQUALS, subject: $partner_bsn, value: null}, then: $inkomen}],
         default: {operation: ADD, values: [$inkomen, $partnerinkomen]}}
        """;

    private static readonly string Income = LawText.Of("inkomenswet", LawText.Output(
        "1", "toetsingsinkomen", "$loon", execution: """
        parameters:
          - {name: bsn, type: string, required: true}
        input:
          - {name: loon, type: number, source: {} }
        """));

    private static readonly string Allowance = LawText.Of("toeslagwet", LawText.Output(
        "1", "grondslag", Amount.ReplaceLineEndings(" "), execution: """
        parameters:
          - {name: bsn, type: string, required: true}
        input:
          - {name: partner_bsn, type: string, nullable: true, source: {} }
          - name: inkomen
            type: number
            source: {regulation: inkomenswet, output: toetsingsinkomen, parameters: {bsn: $bsn} }
          - name: partnerinkomen
            type: number
            source: {regulation: inkomenswet, output: toetsingsinkomen, parameters: {bsn: $partner_bsn} }
        """));

    [Fact]
    public void PartnerIncome_WithoutPartner_IsNotAsked()
    {
        var single = Given(LawValue.Null).With("loon", LawValue.Of(100m));

        Assert.Equal(LawValue.Of(100m), single.Value("toeslagwet", "grondslag"));
    }

    [Fact]
    public void PartnerIncome_WithPartner_IsAskedOfThePartner()
    {
        var couple = Given(LawValue.Of("p2")).With("loon", LawValue.Of(100m));

        Assert.Equal(["loon"], couple.MissingFacts("toeslagwet", "grondslag"));
    }

    [Fact]
    public void Incomes_WhenItIsNotKnownWhetherThereIsAPartner_AreNotAskedYet() => Assert.Equal(
        ["partner_bsn"], new Case(Allowance, Income).MissingFacts("toeslagwet", "grondslag"));

    [Theory]
    [InlineData("{operation: AND, conditions: [false, $a]}", "false")]
    [InlineData("{operation: OR, conditions: [true, $a]}", "true")]
    [InlineData("{operation: IN, subject: 1, values: [1, $a]}", "true")]
    [InlineData("{operation: IF, cases: [{when: true, then: 1}, {when: $a, then: $b}], default: $c}", "1")]
    [InlineData("{operation: IF, cases: [{when: false, then: $a}], default: 2}", "2")]
    [InlineData("{operation: FOREACH, collection: null, as: kind, body: $a, combine: ADD}", "0")]
    public void Operation_DecidedAlready_AsksNoFurther(string expression, string expected) =>
        Assert.Equal(expected, Case.Value(expression).ToString());

    [Fact]
    public void Branch_NotTaken_MayHoldWhatWouldFail() => Assert.Equal(
        LawValue.Of(0m),
        Case.Formula(
            "{operation: IF, cases: [{when: {operation: EQUALS, subject: $a, value: 0}, then: 0}], "
            + "default: {operation: DIVIDE, values: [1, $a]}}").With("a", LawValue.Of(0m)).Value());

    private static Case Given(LawValue partner) => new Case(Allowance, Income).With("partner_bsn", partner);
}
