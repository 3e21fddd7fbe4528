using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

public sealed class BrpCommandTests(PostgresServer postgres)
{
    private static readonly string File = Path.GetFullPath(
        Path.Combine(PolicyFiles.Root, "..", "shared", "data", "brp", "testpersonen.csv"));

    [Theory]
    [EachStore]
    public async Task PublishedTestSet_ThroughTheCommand_IsRecordedOnce(StoreKind kind)
    {
        Assert.SkipUnless(System.IO.File.Exists(File), "The published test set (../shared) is not here.");
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);

        var first = await command.RunAsync("import", "brp", File);
        first.Succeeded();
        Assert.Contains("675", first.Output, StringComparison.Ordinal);
        Assert.Equal(675, await Tables.CountAsync(store.Options, "objects"));
        Assert.Equal(12, first.Output.Split('\n').Count(line => line.StartsWith("  line ", StringComparison.Ordinal)));

        var before = await Tables.FingerprintAsync(store.Options);
        var second = await command.RunAsync("import", "brp", File);
        second.Succeeded();
        Assert.Contains("nothing was added", second.Output, StringComparison.Ordinal);
        Assert.Equal(before, await Tables.FingerprintAsync(store.Options));
    }

    [Fact]
    public async Task Remarks_AreCountedByReason_AndAllInTheReport()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        await using var command = new ChildCommand(store);
        var example = Path.Combine(PolicyFiles.Root, "docs", "examples", "persons.csv");
        var report = Path.Combine(command.Folder, "remarks.csv");

        var ended = await command.RunAsync("import", "brp", example, "--report", report);

        ended.Succeeded();
        Assert.Contains("Recorded 3 persons", ended.Output, StringComparison.Ordinal);
        Assert.Contains("left unknown, 1 time: geboortedatum: the date is not known to the day", ended.Output, StringComparison.Ordinal);
        var lines = await System.IO.File.ReadAllLinesAsync(report, TestStore.Cancel);
        Assert.Equal("kind;line;column;element;reason", lines[0]);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("FactUnknown;3;6;01.03.10;\"geboortedatum: ", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains("99999", StringComparison.Ordinal));
        (await command.RunAsync("import", "brp", example, "--report", report)).Failed(2, "--report", "there already");
        Assert.Equal(lines, await System.IO.File.ReadAllLinesAsync(report, TestStore.Cancel));
    }

    [Theory]
    [EachStore]
    public async Task PublishedTestSet_WhenSwept_LeavesOutTheDead(StoreKind kind)
    {
        Assert.SkipUnless(System.IO.File.Exists(File), "The published test set (../shared) is not here.");
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        (await command.RunAsync("import", "brp", File)).Succeeded();
        var personalia = (await ClearText.FactsAsync(store)).Split('\n').Select(row => row.Split('|', 5))
            .Where(row => row[1] == "personalia")
            .Select(row => System.Text.Json.Nodes.JsonNode.Parse(row[4])!.AsObject()).ToList();
        var living = personalia.Count(who => who.ContainsKey("overlijdensdatum") && who["overlijdensdatum"] is null);
        var unknown = personalia.Count(who => !who.ContainsKey("overlijdensdatum"));
        Assert.True(living < personalia.Count - unknown, "somebody in the set died on a known day");
        Assert.True(unknown > 0, "somebody in the set died on a day that is not known");

        var swept = await command.RunAsync("sweep", "--demo", "--profile", "agency");

        Assert.Contains($"{unknown} persons were left out", swept.Output, StringComparison.Ordinal);
        Assert.Contains($"Run 1: {living} persons", swept.Output, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task WrongPostcode_IsNamed_AndTheRestIsRecorded(StoreKind kind)
    {
        Assert.SkipUnless(System.IO.File.Exists(File), "The published test set (../shared) is not here.");
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        var lines = await System.IO.File.ReadAllLinesAsync(File, TestStore.Cancel);
        var column = Array.IndexOf(lines[0].Split(';'), "08.11.60");
        var cells = lines[2].Split(';');
        cells[column] = "12 AB";
        lines[2] = string.Join(';', cells);
        var wrong = Path.Combine(command.Folder, "levering.csv");
        await System.IO.File.WriteAllLinesAsync(wrong, lines, TestStore.Cancel);

        var ended = await command.RunAsync("import", "brp", wrong);

        ended.Succeeded();
        Assert.Contains($"  line 3, column {column + 1}: postcode", ended.Output, StringComparison.Ordinal);
        Assert.Equal(675, await Tables.CountAsync(store.Options, "objects"));
        (await command.RunAsync("import", "brp", wrong)).Succeeded();
    }
}
