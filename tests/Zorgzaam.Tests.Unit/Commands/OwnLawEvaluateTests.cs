namespace Zorgzaam.Tests.Unit.Commands;

/// <summary><c>law evaluate</c> with the laws of the installation and the example that the documentation names.</summary>
[Collection(ConsoleTests.Name)]
public sealed class OwnLawEvaluateTests : IDisposable
{
    private const string Parameters = """{"bsn": "999993653"}""";

    private static readonly string Example = Path.Combine(Repository.Root, "docs", "examples", "facts.json");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zorgzaam-own-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Example_AsTheDocumentationSays_IsDecided()
    {
        var run = await Evaluate(Laws, Example);

        Assert.Contains(
            "--facts docs/examples/facts.json",
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("maandbedrag_zorgtoeslag = 12600", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gisteren", "bekendmaking_datum", "no date")]
    [InlineData("2029-06-01", "needs a human")]
    public async Task TermThatAHookCannotCompute_IsToldAndIsNoSuccess(string published, params string[] words) =>
        (await EvaluateWith(Laws, Parameters, $$"""{"bsn": "999993653", "bekendmaking_datum": "{{published}}"}"""))
            .Fails(1, words);

    [Theory]
    [InlineData("\"ACTIEF\"", "\"actief\"", "personen", "polis_status", "ACTIEF, INACTIEF")]
    [InlineData("\"GEEN\"", "\"SAMENWONEND\"", "row 1", "partnerschap_type", "HUWELIJK")]
    [InlineData("3000000", "30000.5", "inkomen", "loon_uit_dienstbetrekking must be integer, in eurocent")]
    [InlineData(Parameters, """{"bsn": "999993653", "polis_status": "actief"}""", "parameter polis_status")]
    public async Task FactThatPolicyDeclaresOtherwise_IsRefusedByName(string from, string to, params string[] words)
    {
        var run = await EvaluateWith(Laws, from, to);

        run.Fails(1, ["facts.json", "policy/objects", .. words]);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task FactThatPolicyDeclaresOtherwise_OfLawsElsewhere_IsTheirAffair()
    {
        var elsewhere = Path.Combine(_folder.FullName, "laws");
        Directory.CreateSymbolicLink(elsewhere, Laws);

        var run = await EvaluateWith(elsewhere, "\"ACTIEF\"", "\"actief\"");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
    }

    [Fact]
    public async Task FolderInsteadOfFacts_IsCalledAFolder() =>
        (await Evaluate(Laws, _folder.FullName)).Fails(2, "is a folder");

    private static string Laws => Path.Combine(Repository.Root, "laws");

    private async Task<CommandRun> EvaluateWith(string laws, string from, string to)
    {
        var text = await File.ReadAllTextAsync(Example);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var file = Path.Combine(_folder.FullName, "facts.json");
        await File.WriteAllTextAsync(file, text.Replace(from, to, StringComparison.Ordinal));
        return await Evaluate(laws, file);
    }

    private static Task<CommandRun> Evaluate(string laws, string facts) => CommandRun.Of(
        "law", "evaluate", "wet_op_de_zorgtoeslag", "heeft_recht_op_zorgtoeslag", "maandbedrag_zorgtoeslag",
        "--laws", laws, "--date", "2026-03-02", "--facts", facts);
}
