using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Commands;

public sealed class LogExportTests(PostgresServer postgres)
{
    [Fact]
    public async Task Export_IsAnActItself_AndStandsInWhatItHandsOut()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        await using var command = new ChildCommand(store);
        var folder = Path.Combine(command.Folder, "log");

        var ended = await command.RunAsync("log", "export", folder);

        Assert.True(ended.Code == 0, ended.Error);
        var act = (await store.RowsAsync<ProcessingRecord>()).Single(row => row.Act == "log.export");
        Assert.Equal(("log-uitgeven", "administrator", ProcessingStatus.Ok), (act.ActivityId, act.ActorRole, act.Status));
        Assert.StartsWith("operator:", act.ActorId, StringComparison.Ordinal);
        Assert.Contains(
            "log-uitgeven", await File.ReadAllTextAsync(Path.Combine(folder, "entries.ndjson"), TestStore.Cancel),
            StringComparison.Ordinal);
    }
}
