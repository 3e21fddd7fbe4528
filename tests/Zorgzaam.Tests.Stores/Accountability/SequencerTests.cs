using System.Globalization;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability;

public sealed class SequencerTests(PostgresServer postgres)
{
    // The text of the one purpose that is used, told once however many begin with it.
    private const int Declared = 1;

    [Theory]
    [EachStore]
    public async Task Entries_Committed_GetDensePositionsUnderASignedCheckpoint(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        Assert.Equal(0, await log.Sequencer.CatchUpAsync(TestStore.Cancel));

        await store.ImportAsync("one", Groups.Born(Groups.Anna, "1980-01-01"));
        var first = await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        await store.ImportAsync("two", Groups.Income(Groups.Anna, 100), Groups.Income(Groups.Bram, 200));
        var second = await log.Sequencer.CatchUpAsync(TestStore.Cancel);

        var verified = await log.VerifyAsync();
        Assert.Empty(verified.Findings);
        Assert.Equal(first + second, verified.Entries);
        Assert.Equal(await CountAsync(store), verified.Entries);
        Assert.Equal(0, await log.Sequencer.CatchUpAsync(TestStore.Cancel));
    }

    [Theory]
    [EachStore]
    public async Task Log_OfManyEntries_GoesOnWhereTheTreeWasLeft(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        for (var i = 0; i < 700; i++)
        {
            await store.Gateway.ReadAsync(
                store.Processing("tellen"), "test.look", (_, _) => Task.FromResult(0), TestStore.Cancel);
            if (i % 90 == 0) await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        }

        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        var verified = await log.VerifyAsync();
        Assert.Equal((Declared + 700, 0), (verified.Entries, verified.Findings.Count));
    }

    /// <summary>Writers and sequencers at once: nobody waits for an order, and the log is still dense and whole.</summary>
    [Theory]
    [EachStore]
    public async Task Log_UnderManyWritersAndSequencers_LosesAndDoublesNothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        var writers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 40; i++)
            {
                await store.Gateway.ReadAsync(
                    store.Processing("tellen"), "test.look", (_, _) => Task.FromResult(0), TestStore.Cancel);
            }
        }));
        var working = Task.WhenAll(writers);
        var sequencers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!working.IsCompleted) await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        }));
        await Task.WhenAll([working, .. sequencers]);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);

        var verified = await log.VerifyAsync();
        Assert.Equal((Declared + 160, 0), (verified.Entries, verified.Findings.Count));
    }

    private static async Task<long> CountAsync(TestStore store) => long.Parse(
        (await Tables.QueryAsync(
            store.Options, "SELECT (SELECT COUNT(*) FROM journal) + (SELECT COUNT(*) FROM processing_log)"))[0][0],
        CultureInfo.InvariantCulture);
}
