using System.Text.Json;
using CsCheck;

namespace Zorgzaam.Tests.Unit.Commands;

/// <summary>What a policy lawyer meets when a command goes well and when it does not.</summary>
[Collection(ConsoleTests.Name)]
public sealed class LawCommandTests(ITestOutputHelper output) : IDisposable
{
    private const string Law = """
        $schema: https://raw.githubusercontent.com/MinBZK/regelrecht/refs/tags/schema-v0.5.9/schema/v0.5.9/schema.json
        $id: proefwet
        regulatory_layer: WET
        publication_date: '2025-01-01'
        valid_from: '2025-01-01'
        bwb_id: BWBR0000001
        url: https://example.org/proefwet
        articles:
          - number: '1'
            text: Het dubbele van het inkomen.
            url: https://example.org/proefwet#1
            machine_readable:
              execution:
                parameters:
                  - {name: bsn, type: string, required: true}
                input:
                  - {name: inkomen, type: number, source: {}}
                output:
                  - {name: dubbel, type: number}
                  - {name: deel, type: number}
                  - {name: genoeg, type: boolean}
                actions:
                  - output: dubbel
                    value: {operation: MULTIPLY, values: [$inkomen, 2]}
                  - output: deel
                    value: {operation: DIVIDE, values: [1, $inkomen]}
                  - output: genoeg
                    value: {operation: GREATER_THAN_OR_EQUAL, subject: $inkomen, value: 20}
        """;

    private const string Facts =
        """{"parameters":{"bsn":"1"},"sources":{"polis":{"key":"bsn","rows":[{"bsn":"1","inkomen":21}]}}}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zorgzaam-commands-");

    private string Laws
    {
        get
        {
            var laws = Path.Combine(_folder.FullName, "laws");
            if (Directory.Exists(laws)) return laws;
            Directory.CreateDirectory(laws);
            File.WriteAllText(Path.Combine(laws, "2025-01-01.yaml"), Law);
            return laws;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Evaluate_KnownFacts_PrintsTheOutcome()
    {
        var run = await Evaluate(Facts, "proefwet", "dubbel");

        Assert.Equal((0, "dubbel = 42", string.Empty), (run.Code, run.Output.Trim(), run.Error));
    }

    [Fact]
    public async Task Evaluate_AsJson_PrintsOutputsByName()
    {
        var run = await Evaluate(Facts, "proefwet", "dubbel", "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(42, json.RootElement.GetProperty("dubbel").GetInt32());
    }

    [Fact]
    public async Task Evaluate_Explained_ShowsTheCalculation()
    {
        var run = await Evaluate(Facts, "proefwet", "dubbel", "--explain");

        Assert.All(
            ["dubbel: 42", "berekening: inkomen × 2", "bron: polis (inkomen)", "inkomen: 21", "artikel 1 van proefwet",
                "https://example.org/proefwet#1", "tekst: Het dubbele van het inkomen."],
            words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("Multiply", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_ExplainedInEnglish_KeepsOnlyTheLawDutch()
    {
        var run = await Evaluate(Facts, "proefwet", "dubbel", "--explain", "--language", "en");

        Assert.All(
            ["calculation: inkomen × 2", "source: polis (inkomen)", "article 1 of proefwet",
                "text: Het dubbele van het inkomen."],
            words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("berekening", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_InALanguageThatNobodySpeaksHere_IsRefused() =>
        Assert.Equal(2, (await Evaluate(Facts, "proefwet", "dubbel", "--explain", "--language", "de")).Code);

    [Fact]
    public async Task Evaluate_ExplainedAsJson_IsOneDocument()
    {
        var run = await Evaluate(Facts, "proefwet", "dubbel", "genoeg", "--explain", "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(42, json.RootElement.GetProperty("dubbel").GetInt32());
        var explained = json.RootElement.GetProperty("explanation").GetProperty("dubbel");
        Assert.Equal("1", explained.GetProperty("article").GetProperty("number").GetString());
        Assert.Equal("polis", explained.GetProperty("children")[0].GetProperty("source").GetString());
        var other = json.RootElement.GetProperty("explanation").GetProperty("genoeg").GetProperty("counterfactuals")[0];
        Assert.Equal(19, other.GetProperty("needed").GetInt32());
    }

    [Fact]
    public async Task Evaluate_TheSameOutputTwice_PrintsItOnce()
    {
        var run = await Evaluate(Facts, "proefwet", "dubbel", "dubbel", "--json");

        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task Evaluate_MissingFacts_NamesThemWithoutThePerson()
    {
        var run = await Evaluate("""{"parameters":{"bsn":"123456782"}}""", "proefwet", "dubbel");

        run.Fails(1, "Missing facts: inkomen", "--facts");
        Assert.DoesNotContain("123456782", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_DivisionByZero_SaysWhereAndWhatToDo() =>
        (await Evaluate(Facts.Replace("21", "0", StringComparison.Ordinal), "proefwet", "deel"))
            .Fails(1, "2025-01-01.yaml", "Division by zero", "Guard");

    [Theory]
    [InlineData("onbekende_wet", "dubbel", "onbekende_wet")]
    [InlineData("proefwet", "driedubbel", "driedubbel")]
    public async Task Evaluate_UnknownLawOrOutput_NamesIt(string law, string output, string named) =>
        (await Evaluate(Facts, law, output)).Fails(2, named);

    [Theory]
    [InlineData("evaluate", "proefwet", "dubbel", "--bogus", "1")]
    [InlineData("test", ".", "--bogus")]
    [InlineData("check", "--bogus")]
    [InlineData("graph", "--bogus")]
    public async Task AnyCommand_UnknownOption_NamesIt(params string[] args) =>
        (await CommandRun.Of(["law", .. args])).Fails(2, "--bogus");

    [Theory]
    [InlineData("value: {operation: MULTIPLY, values: [$inkomen, 2]}", "value: {operation: MULTIPLY, values: [$inkomen, ja]}")]
    [InlineData("{name: inkomen, type: number, source: {}}", "{name: inkomen, type: number, source: {regulation: wet_x, output: y}}")]
    public async Task Evaluate_LawThatTheCheckRejects_DoesNotRun(string part, string wrong)
    {
        await File.WriteAllTextAsync(
            Path.Combine(Laws, "2025-01-01.yaml"), Law.Replace(part, wrong, StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var check = await CommandRun.Of("law", "check", Laws);

        var run = await Evaluate(Facts, "proefwet", "dubbel");

        Assert.Equal(1, check.Code);
        run.Fails(1, "2025-01-01.yaml", "(article 1)");
        Assert.Contains(run.Error.Trim().Split('\n')[0].Trim(), check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("dubbel =", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_FactOfTheWrongKind_NamesFactAndArticleAndRefusesNobody()
    {
        var run = await Evaluate(Facts.Replace("21", "\"veel\"", StringComparison.Ordinal), "proefwet", "dubbel");

        run.Fails(1, "2025-01-01.yaml:17:", "(article 1)", "Fact 'inkomen' is a text, where the law expects a number");
        Assert.DoesNotContain("veel", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_BeforeTheLawBegan_SaysFromWhen() =>
        (await CommandRun.Of("law", "evaluate", "proefwet", "dubbel", "--laws", Laws, "--date", "2020-01-01"))
            .Fails(1, "proefwet", "2025-01-01");

    [Theory]
    [InlineData("{", "JSON")]
    [InlineData("[1]", "parameters")]
    [InlineData("""{"persons":{}}""", "sources")]
    [InlineData("""{"sources":{"polis":{"rows":[]}}}""", "polis")]
    [InlineData("""{"sources":{"polis":{"key":"bsn","rows":[{"inkomen":1}]}}}""", "polis")]
    [InlineData("""{"parameters":{"kind":{"bsn":1,"bsn":2}}}""", "bsn")]
    [InlineData("""{"parameters":{"bsn":0.1234567890123456789012345678901}}""", "0.1234567890123456789012345678901")]
    [InlineData("""{"parameters":{"bsn":1,}}""", "line 1, character 24")]
    [InlineData("""{"sources":{"p":{"key":"bsn","rows":[{"bsn":1,"a":1},{"bsn":1,"a":2}]}}}""", "Rows of source 'p'")]
    public async Task Evaluate_WrongFacts_SaysWhatWasExpected(string facts, string word) =>
        (await Evaluate(facts, "proefwet", "dubbel")).Fails(2, "facts.json", word);

    [Fact]
    public async Task Evaluate_EndlessNumberInTheFacts_IsNotRepeatedInFull()
    {
        var run = await Evaluate(Facts.Replace("21", new string('1', 100_000), StringComparison.Ordinal), "proefwet", "dubbel");

        run.Fails(2, "facts.json", "1111…");
        Assert.InRange(run.Error.Length, 1, 500);
    }

    [Fact]
    public async Task Evaluate_FactsNestedWithoutEnd_SaysWhereWithoutTheWordsOfTheParser()
    {
        var run = await Evaluate(new string('[', 100), "proefwet", "dubbel");

        run.Fails(2, "facts.json", "line 1", "nested");
        Assert.DoesNotContain("reader options", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_FactsMutated_IsDecidedOrRefusedWithAMessage() => await Gen.Select(
        Gen.Int[0, Facts.Length - 1], Gen.Int[0, 9], Gen.OneOf("", "[", "{", "}", "\"", "null", "1e9", ",", "\0"))
        .Array[1, 5].SampleAsync(
            async edits =>
            {
                var facts = edits.Aggregate(Facts, (text, edit) => text[..Math.Min(edit.Item1, text.Length)] + edit.Item3
                    + text[Math.Min(text.Length, edit.Item1 + edit.Item2)..]);

                var run = await Evaluate(facts, "proefwet", "dubbel");

                if (run.Code != 0) run.Fails(run.Error.Contains("facts.json", StringComparison.Ordinal) ? 2 : 1, ".");
            },
            iter: 300, threads: 1, writeLine: output.WriteLine);

    [Fact]
    public async Task Evaluate_NoFactsFile_NamesIt() => (await CommandRun.Of(
        "law", "evaluate", "proefwet", "dubbel", "--laws", Laws, "--date", "2025-01-01", "--facts", "absent.json"))
        .Fails(2, "absent.json");

    [Theory]
    [InlineData("1 januari 2025")]
    [InlineData("2025-02-29")]
    public async Task Evaluate_WrongDate_SaysHowToWriteIt(string date) =>
        (await CommandRun.Of("law", "evaluate", "proefwet", "dubbel", "--laws", Laws, "--date", date))
            .Fails(2, date, "yyyy-MM-dd");

    [Theory]
    [InlineData("law", "evaluate", "proefwet", "dubbel")]
    [InlineData("law", "evaluate", "proefwet")]
    [InlineData("law", "tset")]
    [InlineData("loi")]
    public async Task AnyCommand_NotUnderstood_PointsToTheHelp(params string[] args) =>
        (await CommandRun.Of(args)).Fails(2, "--help");

    [Theory]
    [InlineData("evaluate", "proefwet", "dubbel", "--date", "2025-01-01", "--laws", "absent")]
    [InlineData("test", ".", "--laws", "absent")]
    public async Task AnyCommand_NoFolderOfLaws_NamesIt(params string[] args) =>
        (await CommandRun.Of(["law", .. args])).Fails(2, "absent", "folder");

    [Fact]
    public async Task AnyCommand_BrokenLaw_SaysFileAndLine()
    {
        await File.WriteAllTextAsync(Path.Combine(Laws, "broken.yaml"), "$id: [", TestContext.Current.CancellationToken);

        (await Evaluate(Facts, "proefwet", "dubbel")).Fails(1, "broken.yaml:2:1");
    }

    [Fact]
    public async Task Test_ScenariosThatHoldFailAndWait_AreCounted()
    {
        var run = await Test("""
            Feature: Proef
              Background:
                Given the calculation date is "2025-01-01"
                Given parameter "bsn" is "1"
                Given the following "polis" data with key "bsn":
                  | bsn | inkomen |
                  | 1   | 21      |
              Scenario: Klopt
                When I evaluate "dubbel" of "proefwet"
                Then output "dubbel" equals 42
              Scenario: Klopt niet
                When I evaluate "dubbel" of "proefwet"
                Then output "dubbel" equals 43
              @wip
              Scenario: Later
                Then output "dubbel" equals 44
            """);

        Assert.Equal(1, run.Code);
        Assert.EndsWith("1 passed, 1 failed, 1 skipped", run.Output.Trim(), StringComparison.Ordinal);
        Assert.Contains("Klopt niet", run.Output, StringComparison.Ordinal);
        Assert.Contains("to be 43, but it is 42", run.Output, StringComparison.Ordinal);
        Assert.Contains("register inkomen = 21", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_UnknownStep_Fails()
    {
        var run = await Test("Feature: Proef\n  Scenario: Vreemd\n    Given it rains\n");

        Assert.Equal(1, run.Code);
        Assert.Contains("Unknown step", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_NothingToRun_Fails() => Assert.Equal(1, (await Test("Feature: Leeg\n")).Code);

    [Fact]
    public async Task Test_NotGherkin_SaysFileAndLine() => (await Test("Er was eens")).Fails(1, "proef.feature:1:");

    [Fact]
    public async Task Test_NoSuchPath_NamesIt() =>
        (await CommandRun.Of("law", "test", "absent.feature", "--laws", Laws)).Fails(2, "absent.feature");

    private async Task<CommandRun> Evaluate(string facts, params string[] args)
    {
        var file = Path.Combine(_folder.FullName, "facts.json");
        await File.WriteAllTextAsync(file, facts);
        return await CommandRun.Of(
            ["law", "evaluate", .. args, "--laws", Laws, "--date", "2025-01-01", "--facts", file]);
    }

    private async Task<CommandRun> Test(string feature)
    {
        var file = Path.Combine(_folder.FullName, "proef.feature");
        await File.WriteAllTextAsync(file, feature);
        return await CommandRun.Of("law", "test", file, "--laws", Laws);
    }
}
