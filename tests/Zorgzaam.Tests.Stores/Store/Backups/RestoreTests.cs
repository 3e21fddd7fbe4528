using System.Text.Json.Nodes;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Store.Backups;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Tests.Stores.Accountability;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Store.Backups;

public sealed class RestoreTests(PostgresServer postgres) : IDisposable
{
    private static readonly RetentionClass[] Erased = [RetentionClass.Registry, RetentionClass.Log];

    private readonly BackupFolders backup = new();

    public void Dispose() => backup.Dispose();

    /// <summary>Erased after the backup was made, also when the key store that knew it is gone: it stays erased.</summary>
    [Theory]
    [EachStore]
    public async Task Erasure_AfterTheBackup_HoldsAfterTheRestoreOfOlderKeys(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100), Groups.Income(Groups.Bram, 200));
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        await backup.WriteAsync(store);
        var anna = (await ReadAsync(store)).Find(Groups.Anna)!.Person;
        Assert.Equal(2, await store.Keys.DestroyAsync(anna.Value, Erased, "AVG 17", TestStore.Cancel));

        Assert.Equal(2, await backup.RestoreAsync(store));
        await AssertErasedAsync(store, log);

        // The disaster: a key store that is new. Only the list beside the master key still knows.
        foreach (var file in Directory.GetFiles(store.KeyFolder, "keys.db*")) File.Delete(file);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await store.Upgrade.UpgradeAsync(TestStore.Cancel);
        Assert.Equal(2, await backup.RestoreAsync(store));
        await AssertErasedAsync(store, log);
    }

    [Theory]
    [EachStore]
    public async Task Erasure_BeforeTheBackup_HoldsInTheKeyStoreThatStays(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100), Groups.Income(Groups.Bram, 200));
        await backup.WriteAsync(store);
        var anna = (await ReadAsync(store)).Find(Groups.Anna)!.Person;
        await store.ImportAsync("two", Groups.Income(Groups.TestBsn(2), 300));
        await store.Keys.DestroyAsync(anna.Value, Erased, "AVG 17", TestStore.Cancel);

        await backup.RestoreAsync(store, keys: false);
        await AssertErasedAsync(store, log);

        // A number whose key is of somebody who is gone with the restore is not given to another.
        await store.ImportAsync("three", Groups.Income(Groups.TestBsn(3), 400));
        var numbers = (await Tables.QueryAsync(store.Options, "SELECT MAX(id) FROM objects"))[0][0];
        Assert.Equal("4", numbers);
    }

    /// <summary>A backup is of one moment, whatever is written meanwhile.</summary>
    [Theory]
    [EachStore]
    public async Task Backup_WhileOthersWrite_IsWholeAndItsLogVerifies(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        await store.ImportAsync("first", Groups.Income(Groups.TestBsn(0), 100));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestStore.Cancel);
        var writing = Task.Run(
            async () =>
            {
                for (var i = 1; !stop.IsCancellationRequested; i++)
                {
                    await store.ImportAsync($"delivery {i}", Groups.Income(Groups.TestBsn(i), 100));
                    if (i % 3 == 0) await log.Sequencer.CatchUpAsync(TestStore.Cancel);
                }
            },
            TestStore.Cancel);
        while (await CountAsync(store) < 4) await Task.Delay(5, TestStore.Cancel);
        await backup.WriteAsync(store);
        var after = await CountAsync(store);
        while (await CountAsync(store) < after + 3) await Task.Delay(5, TestStore.Cancel);
        await stop.CancelAsync();
        await writing;

        await backup.RestoreAsync(store);

        Assert.InRange(await CountAsync(store), 4, after);
        Assert.NotEmpty((await ClearText.FactsAsync(store)).Split('\n'));
        await CrashTests.AssertConsistentAsync(store);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        Assert.Empty((await log.VerifyAsync()).Findings);
    }

    [Theory]
    [EachStore]
    public async Task Backup_ChangedOrUnfit_IsRefusedAndTheStoreIsAsItWas(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100));
        var made = await backup.WriteAsync(store);
        var state = await Tables.FingerprintAsync(store.Options);

        await RefusedAsync(store, "schema", (manifest, _) => manifest["Schema"] = "20990101000000_Later", "store upgrade");
        await RefusedAsync(store, "kind", (manifest, _) => manifest["Kind"] = "other", "ZORGZAAM_STORE");
        await RefusedAsync(store, "content", (manifest, _) => manifest["Content"] = "keys", "of the keys");
        await RefusedAsync(store, "path", (manifest, _) => manifest["Files"]![0]!["Path"] = "../outside", "missing");
        await RefusedAsync(store, "id", (manifest, _) => manifest["Backup"] = "another", "another backup");
        foreach (var file in (string[])[made.Files[0].Path, made.Files[^1].Path])
        {
            await RefusedAsync(store, "bytes", (_, folder) => File.AppendAllText(Path.Combine(folder, file), "!"), "was changed");
            await RefusedAsync(store, "file", (_, folder) => File.Delete(Path.Combine(folder, file)), "missing");
        }

        Assert.Equal(state, await Tables.FingerprintAsync(store.Options));
        await store.Upgrade.CheckAsync(TestStore.Cancel);
    }

    [Theory]
    [EachStore]
    public async Task Restore_WhileServing_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using (await store.Upgrade.LockForServingAsync())
            await Assert.ThrowsAsync<StoreInUseException>(() => store.Upgrade.LockForRestoreAsync(TestStore.Cancel));
        await using (await store.Upgrade.LockForRestoreAsync(TestStore.Cancel))
            await Assert.ThrowsAsync<StoreInUseException>(() => store.Upgrade.LockForServingAsync());
        await using var served = await store.Upgrade.LockForServingAsync();
    }

    [Theory]
    [EachStore]
    public async Task Restore_ThatWasNotFinished_LeavesAStoreThatNobodyUses(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100));
        await backup.WriteAsync(store);
        var verified = await store.Restore.VerifyAsync(backup.Store, backup.Keys, TestStore.Cancel);
        await store.Restore.ReplaceAsync(verified, TestStore.Cancel);

        var refusal = await Assert.ThrowsAsync<StoreSchemaException>(() => store.Upgrade.CheckAsync(TestStore.Cancel));
        Assert.Contains("zorgzaam restore", refusal.Message, StringComparison.Ordinal);

        await backup.RestoreAsync(store);
        await store.Upgrade.CheckAsync(TestStore.Cancel);
    }

    private async Task RefusedAsync(TestStore store, string name, Action<JsonNode, string> spoil, string words)
    {
        var copy = Path.Combine(Path.GetDirectoryName(backup.Store)!, "spoilt-" + name + Path.GetRandomFileName());
        foreach (var file in Directory.GetFiles(backup.Store, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(backup.Store, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var path = Path.Combine(copy, "manifest.json");
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(path, TestStore.Cancel))!;
        spoil(manifest, copy);
        await File.WriteAllTextAsync(path, manifest.ToJsonString(), TestStore.Cancel);
        var refusal = await Assert.ThrowsAsync<BackupException>(() => store.Restore.VerifyAsync(copy, backup.Keys, TestStore.Cancel));
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    private static Task<long> CountAsync(TestStore store) => Tables.CountAsync(store.Options, "objects");

    private static async Task AssertErasedAsync(TestStore store, StoredLog log)
    {
        var page = await ReadAsync(store);
        Assert.IsType<Fact.Unknown>(page.Find(Groups.Anna)!["loon_uit_dienstbetrekking"]);
        Assert.IsType<Fact.Known>(page.Find(Groups.Bram)!["loon_uit_dienstbetrekking"]);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        Assert.Empty((await log.VerifyAsync()).Findings);
    }

    private static Task<FactsPage> ReadAsync(TestStore store) => store.Facts.ReadAsync(
        store.Processing("rechten"), [Groups.Anna, Groups.Bram], Names.Of("loon_uit_dienstbetrekking"), null, TestStore.Cancel);
}
