using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability;

/// <summary>Killed (SIGKILL) a hundred times, fifty on each store, a store has kept what it committed and nothing half.</summary>
public sealed class StormTests(PostgresServer postgres)
{
    private const int Kills = 50;
    private const int Persons = 600; // more than one batch

    // A sweep takes longer than a delivery or a read.
    private static readonly Dictionary<Storm, int> LongestMillis = new()
    {
        [Storm.Import] = 250,
        [Storm.Log] = 150,
        [Storm.Sweep] = 1_200,
    };

    [Theory]
    [EachStore]
    public async Task Store_KilledAtFiftyRandomMoments_LosesNothingAndHoldsNothingHalf(StoreKind kind)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        await using var town = await SweepTown.OpenAsync(kind, postgres, Persons, 11);
        using var log = new StoredLog(town.Store);
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < Kills; round++)
        {
            var work = (Storm)(round % LongestMillis.Count);
            // Other incomes each time, so that a sweep has something to find.
            if (work == Storm.Sweep) await ChangeIncomesAsync(town, round);
            var after = TimeSpan.FromMilliseconds(random.Next(LongestMillis[work]));
            said.UnionWith(await StormVictim.KillAsync(town.Store, work, round, after));

            // After a while nobody waits any longer for a delivery that nobody goes on with.
            town.Store.Time.Advance(TimeSpan.FromHours(1));
            await AssertKeptAsync(town.Store, said);
            await CrashTests.AssertConsistentAsync(town.Store);
            await AssertLogHoldsAsync(town.Store, log);
        }

        Assert.All(["delivery", "trace", "run"], what => Assert.Contains(said, each => each.StartsWith(what, StringComparison.Ordinal)));
    }

    private static Task ChangeIncomesAsync(SweepTown town, int round) => town.DeliverAsync(
        $"incomes {round}",
        [
            .. town.People.Select(group => group.ObjectKey).Distinct(StringComparer.Ordinal)
                .Select((bsn, i) => Groups.Income(Foundation.Bsn.Parse(bsn), (i % 40 * 100_000) + round)),
        ]);

    private static async Task AssertKeptAsync(TestStore store, HashSet<string> said)
    {
        var complete = (await Tables.QueryAsync(
            store.Options, "SELECT delivery_id FROM deliveries WHERE completed_micros IS NOT NULL"))
            .Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var traces = (await Tables.QueryAsync(store.Options, "SELECT trace_id FROM processing_log")).Select(row => row[0]);
        var runs = (await Tables.QueryAsync(store.Options, "SELECT number FROM sweep_runs")).Select(row => row[0]);
        var kept = complete.Select(id => $"delivery {id}").Concat(traces.Select(id => $"trace {id}"))
            .Concat(runs.Select(number => $"run {number}"));
        Assert.Empty(said.Except(kept, StringComparer.Ordinal));

        var storms = complete.Count(id => id.StartsWith("storm", StringComparison.Ordinal));
        Assert.Equal(Persons + (storms * StormVictim.Size), await CrashTests.ListedAsync(store));
    }

    private static async Task AssertLogHoldsAsync(TestStore store, StoredLog log)
    {
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        var verified = await log.VerifyAsync();
        Assert.Empty(verified.Findings);
        Assert.Equal(
            await Tables.CountAsync(store.Options, "processing_log") + await Tables.CountAsync(store.Options, "journal"),
            verified.Entries);

        // What a witness saw before the crash is still the beginning of the log.
        await log.Witnessing.HandOutAsync(TestStore.Cancel);
        Assert.Empty(await log.CompareAsync(log.WitnessFolder));
    }
}
