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
        await using var command = new ChildCommand(store.Options);

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
}
