using Zorgzaam.Law;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>What is not what the law declares is a fault of the fact or of the law; nobody is refused by it.</summary>
public sealed class DeclarationTests
{
    [Theory]
    [InlineData("string", "null")]
    [InlineData("string", "5")]
    [InlineData("string", "true")]
    [InlineData("number", "null")]
    [InlineData("number", "tekst")]
    [InlineData("amount", "true")]
    [InlineData("boolean", "1")]
    [InlineData("date", "1985-02-30")]
    [InlineData("date", "5")]
    [InlineData("array", "null")]
    [InlineData("array", "tekst")]
    [InlineData("object", "5")]
    public void Fact_OfAnotherKindThanDeclared_FailsAndNamesFactAndPlaceButNotWhatItHolds(string type, string value)
    {
        var failure = Fails(Law(type, "{operation: EQUALS, subject: $feit, value: x}", "boolean"), ValueText.Infer(value));

        Assert.Equal(("wrong-fact", "1"), (failure.Code, failure.Article));
        Assert.Equal(18, failure.Spot.Line);
        Assert.Contains("'feit'", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain($"'{value}'", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("1985", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string", "tekst")]
    [InlineData("number", "5")]
    [InlineData("amount", "5")]
    [InlineData("boolean", "false")]
    [InlineData("date", "1985-02-28")]
    public void Fact_AsDeclared_Counts(string type, string value) => Assert.Equal(
        value, Given(Law(type, "$feit", type), ValueText.Infer(value)).Value("feitwet").ToString());

    [Fact]
    public void Fact_AbsentWhereTheLawSaysSo_Counts() => Assert.Equal(
        LawValue.True,
        Given(Law("string, nullable: true", "{operation: EQUALS, subject: $feit, value: null}", "boolean"), LawValue.Null)
            .Value("feitwet"));

    [Theory]
    [InlineData("number", "{operation: ADD, values: [a, b]}")]
    [InlineData("number", "x")]
    [InlineData("date", "'1985-02-30'")]
    [InlineData("boolean", "1")]
    [InlineData("string", "1")]
    [InlineData("number", "{operation: IF, cases: [{when: {operation: EQUALS, subject: $feit, value: 1}, then: 1}]}")]
    public void Outcome_OfAnotherKindThanDeclared_Fails(string type, string expression)
    {
        var failure = Fails(Law("number", expression, type), LawValue.Of(5m));

        Assert.Equal(("wrong-outcome", "1"), (failure.Code, failure.Article));
        Assert.Contains("'uitkomst'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Foreach_OverASingleValue_IsNotAListOfOne() => Assert.Equal(
        "wrong-kind",
        Case.Formula("{operation: FOREACH, collection: $a, as: kind, body: 1, combine: ADD}")
            .With("a", LawValue.Of(5m)).FailureCode());

    [Fact]
    public void Operation_OnTheWrongKind_NamesArticleOutputAndTheKindThatIsWrong()
    {
        var failure = Assert.IsType<Failed>(Case.Formula("{operation: ADD, values: [$a, 1]}")
            .With("a", LawValue.Of("vijf")).Evaluate("proefwet", "uitkomst").Outcome).Diagnostic;

        Assert.Equal("1", failure.Article);
        Assert.Equal("'uitkomst': A value is a text where a number is needed.", failure.Message);
    }

    [Fact]
    public void Parameter_OfAnotherKindThanDeclared_Fails()
    {
        const string Fields = "parameters:\n  - {name: jaar, type: number}";
        var law = LawText.Of("feitwet", LawText.Output("1", "uitkomst", "$jaar", execution: Fields));

        Assert.Equal(LawValue.Of(5m), new Case(law).WithParameter("jaar", LawValue.Of(5m)).Value("feitwet"));
        Assert.Equal("wrong-fact", new Case(law).WithParameter("jaar", LawValue.Null).FailureCode("feitwet"));
        Assert.Equal("wrong-fact", new Case(law).WithParameter("jaar", LawValue.Of("x")).FailureCode("feitwet"));
    }

    private static LawDiagnostic Fails(string law, LawValue fact) =>
        Assert.IsType<Failed>(Given(law, fact).Evaluate("feitwet", "uitkomst").Outcome).Diagnostic;

    private static Case Given(string law, LawValue fact) => new Case(law).With("feit", fact);

    private static string Law(string input, string expression, string output) => LawText.Of("feitwet", LawText.Article(
        "1",
        $$"""
        execution:
          parameters:
            - {name: bsn, type: string}
          input:
            - {name: feit, type: {{input}}, source: {} }
          output:
            - {name: uitkomst, type: {{output}}}
          actions:
            - {output: uitkomst, value: {{expression}}}
        """));
}
