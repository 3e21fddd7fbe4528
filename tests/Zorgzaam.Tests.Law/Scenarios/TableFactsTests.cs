using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Scenarios;
using Zorgzaam.Tests.Law.Evaluation;
using Zorgzaam.Tests.Law.Reading;

namespace Zorgzaam.Tests.Law.Scenarios;

/// <summary>How the tables of a scenario become facts.</summary>
public sealed class TableFactsTests
{
    private static readonly LawLibrary Laws = new([Fixture.Accept(LawText.Of("tabelwet", LawText.Output(
        "1", "uitkomst", "$inkomen", execution: """
        parameters:
          - {name: bsn, type: string, required: true}
        input:
          - {name: inkomen, type: number, nullable: true, source: {} }
        """),
        LawText.Article("2", """
        execution:
          parameters:
            - {name: bsn, type: string, required: true}
          input:
            - {name: gehuwd, type: boolean, source: {} }
            - {name: rij, type: array, source: {} }
            - {name: adres, type: object, source: {} }
            - {name: postcode, type: string, source: {} }
          actions:
            - {output: is_gehuwd, value: $gehuwd}
            - {output: alles, value: $rij}
            - {output: waar, value: $adres}
            - {output: code, value: $postcode}
        """)))]);

    [Theory]
    [InlineData("| bsn | inkomen |\n| 1 | 10 |\n| 2 | 20 |", "equals 10")]
    [InlineData("| bsn | inkomen |\n| 1 | 10 |\n| 1 | 10.0 |", "equals 10")]
    [InlineData("| bsn | inkomen |\n| 1 | null |", "is null")]
    public void Table_RowOfTheSubject_GivesTheFact(string table, string expected) => Assert.Null(Run(table, expected));

    [Theory]
    [InlineData("| bsn | gehuwd |\n| 1 | true |", "is_gehuwd", "is true")]
    [InlineData("| bsn | rij |\n| 1 | [1, {\"a\": 2}] |", "alles", "equals \"[1, {a: 2}]\"")]
    [InlineData("| bsn | adres |\n| 1 | {\"a\": \"x\"} |", "waar", "equals \"{a: x}\"")]
    [InlineData("| bsn | postcode |\n| 1 | 1234 |", "code", "equals \"1234\"")]
    public void Table_Cell_IsWhatTheLawDeclares(string table, string output, string expected) =>
        Assert.Null(Run(table, expected, output));

    [Theory]
    [InlineData("| bsn | inkomen |\n| 2 | 20 |", "Missing facts: inkomen")]
    [InlineData("| bsn | loon |\n| 1 | 20 |", "Missing facts: inkomen")]
    [InlineData("| kvk | inkomen |\n| 1 | 20 |", "no column 'bsn'")]
    [InlineData("| bsn | inkomen |\n| 1 | [1, |", "is not JSON")]
    [InlineData("| bsn | inkomen |\n| 1 | 10 |\n| 1 | 20 |", "Rows of source 'polis' say different things of 'inkomen'")]
    [InlineData("| bsn | inkomen |\n| 1 | tien |", "Fact 'inkomen' is a text, where the law expects a number")]
    [InlineData("| bsn | inkomen |\n| 1 | 11 |", "to be 10, but it is 11")]
    public void Table_ThatDoesNotGiveTheFact_SaysWhy(string table, string message) =>
        Assert.Contains(message, Run(table, "equals 10"), StringComparison.Ordinal);

    [Fact]
    public void Table_AnotherTableThatSaysOtherwise_NamesBothAndNeverTheValues()
    {
        var message = Run(
            "| bsn | inkomen |\n| 1 | 10 |\nGiven the following \"loon\" data with key \"bsn\":\n| bsn | inkomen |\n| 1 | 77 |",
            "equals 10")!;

        Assert.Contains("Sources 'polis' and 'loon' say different things of 'inkomen'", message, StringComparison.Ordinal);
        Assert.Contains("'bsn'", message, StringComparison.Ordinal);
        Assert.DoesNotContain("77", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_SameNameAgain_ReplacesTheFirst() => Assert.Contains(
        "Missing facts: inkomen",
        Run("| bsn | inkomen |\n| 1 | 10 |\nGiven the following \"polis\" data with key \"bsn\":\n| bsn | loon |\n| 1 | 1 |",
            "equals 10"),
        StringComparison.Ordinal);

    /// <summary>The message of the step that did not hold; null when all did.</summary>
    private static string? Run(string table, string expected, string output = "uitkomst")
    {
        using var reader = new StringReader($"""
            Feature: Tabel
            Scenario: Tabel
            Given the calculation date is "2026-03-02"
            Given parameter "bsn" is "1"
            Given the following "polis" data with key "bsn":
            {table}
            When I evaluate "{output}" of "tabelwet"
            Then output "{output}" {expected}
            """);
        var result = new ScenarioRunner(Laws).Run(Assert.Single(FeatureFile.Read("tabel.feature", reader)));
        Assert.Equal(result.Message is null, result.Status == ScenarioStatus.Passed);
        return result.Message;
    }
}
