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
        """)))]);

    [Theory]
    [InlineData("| bsn | inkomen |\n| 1 | 10 |\n| 2 | 20 |", "equals 10")]
    [InlineData("| bsn | inkomen |\n| 1 | 10 |\n| 1 | 20 |", "equals 20")]
    [InlineData("| bsn | inkomen |\n| 1 | null |", "is null")]
    [InlineData("| bsn | inkomen |\n| 1 | true |", "is true")]
    [InlineData("| bsn | inkomen |\n| 1 | [1, {\"a\": 2}] |", "equals \"[1, {a: 2}]\"")]
    [InlineData("| bsn | inkomen |\n| 1 | {\"a\": \"x\"} |", "equals \"{a: x}\"")]
    public void Table_RowOfTheSubject_GivesTheFact(string table, string expected) => Assert.Null(Run(table, expected));

    [Theory]
    [InlineData("| bsn | inkomen |\n| 2 | 20 |", "Missing facts: inkomen")]
    [InlineData("| bsn | loon |\n| 1 | 20 |", "Missing facts: inkomen")]
    [InlineData("| kvk | inkomen |\n| 1 | 20 |", "no column 'bsn'")]
    [InlineData("| bsn | inkomen |\n| 1 | [1, |", "is not JSON")]
    [InlineData("| bsn | inkomen |\n| 1 | 11 |", "to be 10, but it is 11")]
    public void Table_ThatDoesNotGiveTheFact_SaysWhy(string table, string message) =>
        Assert.Contains(message, Run(table, "equals 10"), StringComparison.Ordinal);

    [Fact]
    public void Table_SameNameAgain_ReplacesTheFirst() => Assert.Contains(
        "Missing facts: inkomen",
        Run("| bsn | inkomen |\n| 1 | 10 |\nGiven the following \"polis\" data with key \"bsn\":\n| bsn | loon |\n| 1 | 1 |",
            "equals 10"),
        StringComparison.Ordinal);

    /// <summary>The message of the step that did not hold; null when all did.</summary>
    private static string? Run(string table, string expected)
    {
        using var reader = new StringReader($"""
            Feature: Tabel
            Scenario: Tabel
            Given the calculation date is "2026-03-02"
            Given parameter "bsn" is "1"
            Given the following "polis" data with key "bsn":
            {table}
            When I evaluate "uitkomst" of "tabelwet"
            Then output "uitkomst" {expected}
            """);
        var result = new ScenarioRunner(Laws).Run(Assert.Single(FeatureFile.Read("tabel.feature", reader)));
        Assert.Equal(result.Message is null, result.Status == ScenarioStatus.Passed);
        return result.Message;
    }
}
