using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Accountability.Witnesses;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Accountability;

/// <summary>How the log goes on after a restore.</summary>
public sealed class ContinuationTests(PostgresServer postgres) : IDisposable
{
    private readonly BackupFolders backup = new();

    public void Dispose() => backup.Dispose();

    [Theory]
    [EachStore]
    public async Task Restore_OfTheSameBackupTwice_StatesWhatEachLost(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        var witness = new FolderWitness(log.WitnessFolder, log.Key);
        await AddAsync("one");
        await backup.WriteAsync(store);
        await AddAsync("two");

        await backup.RestoreAsync(store);
        var first = Assert.Single(await log.ContinueAsync(witness));
        Assert.Equal(log.Key.Name, first.FormerOrigin);
        Assert.True(first.Lost > 0 && first.Lost == first.WitnessedSize - first.RestoredSize);
        await AddAsync("three");
        Assert.Equal(2, (await witness.KnownAsync(null, _ => throw new InvalidOperationException(), TestStore.Cancel)).Count);

        // What was stated once is not stated again while the log still says so.
        Assert.Empty(await log.ContinueAsync(witness));
        await backup.RestoreAsync(store);
        var second = await log.ContinueAsync(witness);
        Assert.Equal([log.Key.Name, first.Origin], second.Select(gap => gap.FormerOrigin));
        Assert.NotEqual(first.Origin, second[0].Origin);
        await AddAsync("four");

        var verified = await log.VerifyAsync();
        Assert.Empty(verified.Findings);
        Assert.Equal(second, verified.Gaps.Select(gap => gap.Gap));
        Assert.Empty(await log.CompareAsync(log.WitnessFolder));

        async Task AddAsync(string delivery)
        {
            await store.ImportAsync(delivery, Groups.Income(Groups.Anna, 100), Groups.Income(Groups.Bram, 200));
            await log.Sequencer.CatchUpAsync(TestStore.Cancel);
            var witnessing = new Witnessing(store.Log, new LogProofs(store.Log), [witness]);
            Assert.IsType<WitnessAnswer.Taken>(Assert.Single(await witnessing.HandOutAsync(TestStore.Cancel)).Answer);
        }
    }

    /// <summary>A log that is as long as it was, and another: no prefix of what was witnessed.</summary>
    [Fact]
    public async Task Restore_ThatCannotBeABeginning_StatesThatNobodyKnowsHowMuchIsLost()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        using var log = new StoredLog(store);
        var witness = new FolderWitness(log.WitnessFolder, log.Key);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100));
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        await witness.OfferAsync(0, [], log.Sign(2, TreeHash.OfLeaf("another history"u8)), TestStore.Cancel);

        var gap = Assert.Single(await log.ContinueAsync(witness));

        Assert.Null(gap.Lost);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        Assert.StartsWith("gap ", Assert.Single((await log.VerifyAsync()).Gaps).ToString(), StringComparison.Ordinal);
        Assert.Empty(await log.CompareAsync(log.WitnessFolder));
    }

    [Fact]
    public async Task Restore_BehindAWitnessOnTheNetwork_IsSeenWithoutANewSignature()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        using var log = new StoredLog(store);
        await using var remote = await RemoteWitness.StartAsync(log.Key);
        using var http = new HttpClient();
        var witness = new HttpWitness(http, remote.Address);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100));
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        await backup.WriteAsync(store);
        Assert.Empty(await log.ContinueAsync(witness));
        await store.ImportAsync("two", Groups.Income(Groups.Anna, 200));
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        await new Witnessing(store.Log, new LogProofs(store.Log), [witness]).HandOutAsync(TestStore.Cancel);
        var size = await store.Log.SizeAsync(TestStore.Cancel);
        Assert.Empty(await log.ContinueAsync(witness));

        await backup.RestoreAsync(store);
        var gap = Assert.Single(await log.ContinueAsync(witness));

        Assert.Equal(size, gap.WitnessedSize);
        Assert.Null(gap.WitnessedRoot);
        await Assert.ThrowsAnyAsync<Exception>(() => log.ContinueAsync(new HttpWitness(http, new Uri("http://127.0.0.1:9/"))));
    }
}
