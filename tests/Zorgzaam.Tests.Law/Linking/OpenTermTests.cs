using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Tests.Law.Evaluation;

namespace Zorgzaam.Tests.Law.Linking;

/// <summary>Who fills an open norm: place, lex superior, lex posterior, default, and otherwise a human.</summary>
public sealed class OpenTermTests
{
    private const string Ministerial = "regulatory_layer: MINISTERIELE_REGELING";
    private const string Policy = "regulatory_layer: BELEIDSREGEL";
    private const string Municipal =
        "regulatory_layer: GEMEENTELIJKE_VERORDENING\nofficiele_titel: Verordening\ngemeente_code: ";

    [Fact]
    public void OpenTerm_NobodyFillsIt_IsForAHuman() =>
        Assert.Equal(["normwet/1/grens"], new Case(Norm()).Norms("normwet"));

    // grens is open. What needs it is for a human whatever the fact; where the fact alone can settle it, that is asked first.
    [Theory]
    [InlineData("{operation: GREATER_THAN, subject: $a, value: $grens}", true)]
    [InlineData("{operation: ADD, values: [$a, $grens]}", true)]
    [InlineData(
        "{operation: AND, conditions: [{operation: GREATER_THAN, subject: $a, value: $grens}, "
        + "{operation: LESS_THAN, subject: $a, value: $grens}]}",
        true)]
    [InlineData(
        "{operation: AND, conditions: [{operation: GREATER_THAN, subject: $a, value: 0}, "
        + "{operation: LESS_THAN, subject: $a, value: $grens}]}",
        false)]
    [InlineData(
        "{operation: IF, cases: [{when: {operation: EQUALS, subject: $a, value: 0}, then: 1}], default: $grens}", false)]
    [InlineData(
        "{operation: FOREACH, collection: {operation: LIST, items: [1, 2]}, as: x, combine: ADD, "
        + "body: {operation: ADD, values: [$a, $grens]}}",
        true)]
    [InlineData(
        "{operation: FOREACH, collection: {operation: LIST, items: [1, 2]}, as: x, combine: OR, body: {operation: OR, conditions: "
        + "[{operation: EQUALS, subject: $a, value: $x}, {operation: EQUALS, subject: $x, value: $grens}]}}",
        false)]
    public void OpenTerm_WithAMissingFact_IsForAHumanOnlyWhenNoFactCanSpareIt(string expression, bool isForAHuman)
    {
        var given = new Case(LawText.Of("normwet", LawText.Article(
            "1",
            $$"""
            open_terms:
              - {id: grens, type: number, required: true}
            execution:
              parameters:
                - {name: bsn, type: string, required: true}
              input:
                - {name: a, type: number, source: {} }
              actions:
                - output: uitkomst
                  value: {{expression}}
            """)));

        if (isForAHuman) Assert.Equal(["normwet/1/grens"], given.Norms("normwet"));
        else Assert.Equal(["a"], given.MissingFacts("normwet"));
    }

    [Fact]
    public void OpenTerm_NotRequiredAndNobodyFillsIt_IsAbsent() =>
        Assert.Equal(LawValue.Null, new Case(Norm(", required: false")).Value("normwet"));

    [Fact]
    public void OpenTerm_WithDefault_FallsBackOnIt() => Assert.Equal(LawValue.Of(5m), new Case(Default).Value("normwet"));

    [Fact]
    public void OpenTerm_Filled_IsTheFillersValue() =>
        Assert.Equal(LawValue.Of(10m), new Case(Default, Filler("regeling", Ministerial, "10")).Value("normwet"));

    [Fact]
    public void OpenTerm_TwoLayers_TheHigherOneFillsIt() => Assert.Equal(
        LawValue.Of(10m),
        new Case(
            Norm(), Filler("beleid", Policy, "20", "2025-06-01"), Filler("regeling", Ministerial, "10")).Value("normwet"));

    [Fact]
    public void OpenTerm_TwoOfOneLayer_TheLaterOneFillsIt() => Assert.Equal(
        LawValue.Of(20m),
        new Case(
            Norm(), Filler("a_regeling", Ministerial, "10"), Filler("b_regeling", Ministerial, "20", "2025-06-01"))
            .Value("normwet"));

    [Fact]
    public void OpenTerm_FillerNotYetInForce_IsNotUsed() => Assert.Equal(
        LawValue.Of(10m),
        new Case(
            Norm(), Filler("a_regeling", Ministerial, "10"), Filler("b_regeling", Ministerial, "20", "2027-01-01"))
            .Value("normwet"));

    [Theory]
    [InlineData("GM0001", 30)]
    [InlineData("GM0002", 40)]
    [InlineData("GM0003", 10)]
    [InlineData(null, 10)]
    public void OpenTerm_PlaceOfTheOrganisation_ChoosesItsOwnRegulation(string? place, int expected)
    {
        var given = new Case(
            Norm(), Filler("regeling", Ministerial, "10"), Filler("verordening_1", Municipal + "GM0001", "30"),
            Filler("verordening_2", Municipal + "GM0002", "40"))
        {
            Settings = new LinkSettings(new DateOnly(2026, 3, 2)) { Place = place },
        };

        Assert.Equal(LawValue.Of((decimal)expected), given.Value("normwet"));
    }

    [Theory]
    [InlineData("GM0001", 30)]
    [InlineData("GM0003", 5)]
    public void OpenTerm_PlaceOfTheCase_GoesBeforeThatOfTheOrganisation(string place, int expected)
    {
        var law = Default.Replace(
            "execution:", "execution:\n        parameters:\n          - {name: gemeente_code, type: string}",
            StringComparison.Ordinal);
        var given = new Case(
            law, Filler("verordening_1", Municipal + "GM0001", "30"), Filler("verordening_2", Municipal + "GM0002", "40"))
        {
            Settings = new LinkSettings(new DateOnly(2026, 3, 2)) { Place = "GM0002" },
        };

        Assert.Equal(
            LawValue.Of((decimal)expected), given.WithParameter("gemeente_code", LawValue.Of(place)).Value("normwet"));
    }

    [Fact]
    public void OpenTerm_NotNeededForTheOutcome_BothersNobody() => Assert.Equal(
        LawValue.False,
        new Case(LawText.Of("normwet", LawText.Output(
            "1", "uitkomst", "{operation: AND, conditions: [$grens, false]}",
            "open_terms:\n  - {id: grens, type: boolean, required: true}"))).Value("normwet"));

    private static string Default => Norm(
        "\n    default:\n      actions:\n        - {output: grens, value: 5}", "  - id: grens\n    type: number\n    required: true");

    private static string Norm(string rest = ", required: true", string? term = null) => LawText.Of(
        "normwet",
        LawText.Output(
            "1", "uitkomst", "$grens",
            "open_terms:\n" + (term is null ? $"  - {{id: grens, type: number{rest}}}" : term + rest)));

    private static string Filler(string id, string head, string value, string from = "2025-01-01") => LawText.Version(
        id, from, head, LawText.Output(
            "1", "grens", value, "implements:\n  - {law: normwet, article: '1', open_term: grens}"));
}
