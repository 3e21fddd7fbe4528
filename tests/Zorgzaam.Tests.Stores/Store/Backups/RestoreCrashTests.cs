using Zorgzaam.Store.Upgrades;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Store.Backups;

public sealed class RestoreCrashTests(PostgresServer postgres)
{
    private const int Kills = 4;
    private static readonly string[] Allowed = ["kept", "lost", "refused"];

    /// <summary>Killed (SIGKILL) at any moment: the old store, the restored one, or one that says what to do. Never a mixture.</summary>
    [Theory]
    [EachStore]
    public async Task Restore_KilledAtRandomMoments_LeavesOldOrNewOrNothing(StoreKind kind)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        using var backup = new BackupFolders();
        await store.ImportAsync("kept", [.. Groups.Numbers.Take(2_000).Select(bsn => Groups.Income(bsn, 100))]);
        (await command.RunAsync("backup", backup.Store, "--keys", backup.Keys)).Succeeded();
        await store.ImportAsync("lost", [.. Groups.Numbers.Take(50).Select(bsn => Groups.Income(bsn, 200))]);
        string[] restore = ["restore", backup.Store, "--keys", backup.Keys, "--replace"];
        var states = new List<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            // From the moment that it begins to change something; starting up is long, and changes nothing.
            var changes = Path.Combine(store.KeyFolder, "keys.db-wal");
            var before = LengthOf(changes);
            var waiting = random.Next(400);
            await command.RunAndKillAsync(
                async () =>
                {
                    if (LengthOf(changes) == before) return false;
                    await Task.Delay(waiting, TestStore.Cancel);
                    return true;
                },
                restore);
            states.Add(await StateAsync(store));
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Join(", ", states));
        (await command.RunAsync(restore)).Succeeded();
        Assert.Equal("kept", await StateAsync(store));
        Assert.Empty(states.Except(Allowed, StringComparer.Ordinal));
    }

    private static long LengthOf(string file) => File.Exists(file) ? new FileInfo(file).Length : -1;

    // Which of both deliveries is complete, with all that it brought.
    private static async Task<string> StateAsync(TestStore store)
    {
        await using var fresh = TestStore.Attached(store.Options, store.KeyFolder);
        try
        {
            await fresh.Upgrade.CheckAsync(TestStore.Cancel);
        }
        catch (StoreSchemaException refusal)
        {
            Assert.Contains("zorgzaam restore", refusal.Message, StringComparison.Ordinal);
            return "refused";
        }

        var complete = await Tables.QueryAsync(
            fresh.Options, "SELECT delivery_id FROM deliveries WHERE completed_micros IS NOT NULL ORDER BY delivery_id DESC");
        var groups = (await ClearText.FactsAsync(fresh)).Split('\n').Length;
        Assert.Equal(complete[0][0] == "lost" ? 2_050 : complete.Count == 1 ? 2_000 : 2_050, groups);
        return complete.Count == 2 ? "lost" : complete[0][0];
    }
}
