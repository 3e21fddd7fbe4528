using System.Diagnostics;
using System.Globalization;
using Zorgzaam.Law;
using Zorgzaam.Law.Checking;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Tests.Law.Reading;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>Collections, circles and depth are bounded, with an error that says so.</summary>
public sealed class BoundsTests
{
    private const string Loop = "{operation: FOREACH, collection: $rij, as: kind, body: $kind, combine: ADD}";

    [Fact]
    public void Foreach_AsManyElementsAsAllowed_IsGoneThrough() => Assert.Equal(
        LawValue.Of((decimal)EvaluationLimits.MaxElements), Case.Formula(Loop).With("rij", Ones(EvaluationLimits.MaxElements)).Value());

    [Fact]
    public void Foreach_OneElementMore_Fails() => Assert.Equal(
        "too-many", Case.Formula(Loop).With("rij", Ones(EvaluationLimits.MaxElements + 1)).FailureCode());

    [Theory]
    [InlineData("ADD", "0")]
    [InlineData("OR", "false")]
    [InlineData("AND", "true")]
    [InlineData("MIN", "null")]
    [InlineData("MAX", "null")]
    public void Foreach_NoElements_GivesTheNeutralValue(string combine, string expected) => Assert.Equal(
        expected,
        Case.Formula($"{{operation: FOREACH, collection: $rij, as: kind, body: $kind, combine: {combine}}}")
            .With("rij", Ones(0)).Value().ToString());

    [Fact]
    public void Foreach_WithoutCombine_GivesAListInOrder() => Assert.Equal(
        "[2, 3]",
        Case.Formula("{operation: FOREACH, collection: $rij, as: kind, "
            + "filter: {operation: GREATER_THAN, subject: $kind, value: 1}, body: $kind}")
            .With("rij", LawValue.Of([LawValue.Of(1m), LawValue.Of(2m), LawValue.Of(3m)])).Value().ToString());

    [Fact]
    public void Foreach_PropertyThatAnElementLacks_IsAsked() => Assert.Equal(
        ["leeftijd"],
        Case.Formula("{operation: FOREACH, collection: $rij, as: kind, body: $kind.leeftijd, combine: ADD}")
            .With("rij", LawValue.Of([LawValue.Of(new Dictionary<string, LawValue>(StringComparer.Ordinal))]))
            .MissingFacts());

    [Fact]
    public void Law_ThatDependsOnItself_FailsAndNamesTheCircle()
    {
        var failure = Fails(new Case(LawText.Of(
            "kringwet",
            LawText.Output("1", "een", "$twee", execution: "input:\n  - {name: twee, type: number, source: {output: twee} }"),
            LawText.Output("2", "twee", "$een", execution: "input:\n  - {name: een, type: number, source: {output: een} }"))),
            "kringwet", "een");

        Assert.Equal("cycle", failure.Diagnostic.Code);
        Assert.Contains("Circular reference", failure.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Chain_AsDeepAsAllowed_IsFollowed_OneDeeperFails()
    {
        Assert.Equal(LawValue.Of(1m), new Case(Chain(Linker.MaxDepth)).Value("ketenwet", "o1"));
        Assert.Equal("too-deep", new Case(Chain(Linker.MaxDepth + 1)).FailureCode("ketenwet", "o1"));
    }

    [Fact]
    public void Chain_TooDeep_IsFoundByTheCheckAndSoon_WhateverTheOrderOfTheArticles()
    {
        var clock = Stopwatch.StartNew();
        Assert.All([Chain(Linker.MaxDepth + 1), Row(Linker.MaxDepth + 1), Row(5000)], law => Assert.Contains(
            LawChecker.Check(new LawLibrary([Fixture.Accept(law)])), d => d.Code == "too-deep"));
        Assert.All([Chain(Linker.MaxDepth), Row(Linker.MaxDepth)], law => Assert.DoesNotContain(
            LawChecker.Check(new LawLibrary([Fixture.Accept(law)])), d => d.Severity == Severity.Error));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Row_AsLongAsAllowed_IsComputed() => Assert.Equal(
        LawValue.Of((decimal)Linker.MaxDepth), new Case(Row(Linker.MaxDepth)).Value("rijwet", $"y{Linker.MaxDepth}"));

    [Fact]
    public void Law_ThatCallsItselfForEverFurtherPersons_Fails()
    {
        var law = LawText.Of("ouderwet", LawText.Output("1", "stam", "$stam_van_ouder", execution: """
            parameters:
              - {name: bsn, type: string, required: true}
            input:
              - {name: ouder_bsn, type: string, source: {} }
              - {name: stam_van_ouder, type: number, source: {output: stam, parameters: {bsn: $ouder_bsn} } }
            """));

        Assert.Equal("too-deep", Fails(new Case(law).With("ouder_bsn", LawValue.Of(Case.Bsn)), "ouderwet", "stam").Diagnostic.Code);
    }

    [Fact]
    public void Fact_OfSomebodyWhoDoesNotExist_IsAnErrorInTheLaw()
    {
        var law = LawText.Of("partnerwet", LawText.Output("1", "loon", "$loon_partner", execution: """
            parameters:
              - {name: bsn, type: string, required: true}
            input:
              - {name: partner_bsn, type: string, nullable: true, source: {} }
              - {name: loon_partner, type: number, source: {parameters: {bsn: $partner_bsn} } }
            """));

        Assert.Equal(
            "absent-key", new Case(law).With("partner_bsn", LawValue.Null).FailureCode("partnerwet", "loon"));
    }

    private static Failed Fails(Case given, string law, string output) =>
        Assert.IsType<Failed>(given.Evaluate(law, output).Outcome);

    private static LawValue Ones(int count) => LawValue.Of([.. Enumerable.Repeat(LawValue.Of(1m), count)]);

    private static string Chain(int length) => LawText.Of("ketenwet", [.. Enumerable.Range(1, length).Select(i =>
        i == length
            ? LawText.Output(Number(i), $"o{i}", "1")
            : LawText.Output(
                Number(i), $"o{i}", $"$o{i + 1}",
                execution: $"input:\n  - {{name: o{i + 1}, type: number, source: {{output: o{i + 1}}} }}"))]);

    // Outputs of one article, each one more than the one before.
    private static string Row(int length) => LawText.Of("rijwet", LawText.Article("1", "execution:\n  output:\n"
        + string.Concat(Enumerable.Range(1, length).Select(i => $"    - {{name: y{i}, type: number}}\n"))
        + "  actions:\n    - {output: y1, value: 1}\n" + string.Concat(Enumerable.Range(2, length - 1).Select(
            i => $"    - {{output: y{i}, value: {{operation: ADD, values: [$y{i - 1}, 1]}}}}\n"))));

    private static string Number(int i) => i.ToString(CultureInfo.InvariantCulture);
}
