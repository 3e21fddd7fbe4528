using System.Diagnostics;
using System.Globalization;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Stores;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

public sealed class CrashTests(PostgresServer postgres)
{
    private const int Persons = 1_100; // several batches and shards
    private const int Kills = 5;

    private static readonly string[] Generate = ["population", "generate", "--persons", "1100", "--seed", "11"];
    private static readonly string[] Sweep = ["sweep", "--demo"];
    private static readonly string[] Opening =
        ["nl.zorgzaam.sweep.right-found", "nl.zorgzaam.sweep.facts-needed", "nl.zorgzaam.sweep.judgement-needed"];

    [Theory]
    [EachStore]
    public async Task Import_KilledAtRandomMoments_IsNeverHalf(StoreKind kind)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        await using var calm = await TestStore.OpenAsync(kind, postgres);
        await using var stormy = await TestStore.OpenAsync(kind, postgres);
        await using var undisturbed = new ChildCommand(calm);
        await using var disturbed = new ChildCommand(stormy);
        var time = await TimedAsync(undisturbed, Generate);

        var kills = 0;
        for (var i = 0; i < Kills; i++)
        {
            if (await disturbed.RunAndKillAsync(Within(time, random), Generate)) kills++;
            Assert.Contains(await ListedAsync(stormy), new[] { 0, Persons });
        }

        (await disturbed.RunAsync(Generate)).Succeeded();
        var about = $"seed {seed}: {kills} kills";
        TestContext.Current.TestOutputHelper!.WriteLine(about);
        Assert.True(kills > 0, about);
        Assert.Equal(Persons, await ListedAsync(stormy));
        Assert.True(await ClearText.FactsAsync(calm) == await ClearText.FactsAsync(stormy), about);
    }

    [Theory]
    [EachStore]
    public async Task Sweep_KilledAtRandomMoments_EndsAsAnUndisturbedOne(StoreKind kind)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        await using var calm = await SweepTown.OpenAsync(kind, postgres, Persons, 11);
        await using var stormy = await SweepTown.OpenAsync(kind, postgres, Persons, 11);
        await using var undisturbed = new ChildCommand(calm.Store);
        await using var disturbed = new ChildCommand(stormy.Store);
        var time = await TimedAsync(undisturbed, Sweep);

        var kills = 0;
        for (var i = 0; i < Kills; i++)
        {
            if (await disturbed.RunAndKillAsync(Within(time, random), Sweep)) kills++;
            await AssertConsistentAsync(stormy.Store);
        }

        (await disturbed.RunAsync(Sweep)).Succeeded();
        await AssertConsistentAsync(stormy.Store);
        var about = $"seed {seed}: {kills} kills";
        TestContext.Current.TestOutputHelper!.WriteLine(about);
        Assert.True(kills > 0, about);
        var results = ResultPart.Text(await calm.ResultsAsync());
        Assert.NotEmpty(results);
        Assert.True(results == ResultPart.Text(await stormy.ResultsAsync()), about);
        Assert.True(await StandingAsync(calm.Store) == await StandingAsync(stormy.Store), about);
    }

    // Rather late than early: starting the program changes nothing yet.
    private static TimeSpan Within(TimeSpan whole, Random random) => whole * (0.25 + (0.75 * random.NextDouble()));

    private static async Task<TimeSpan> TimedAsync(ChildCommand command, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        (await command.RunAsync(arguments)).Succeeded();
        return watch.Elapsed;
    }

    internal static async Task<int> ListedAsync(TestStore store)
    {
        var count = 0;
        Foundation.PersonId? after = null;
        do
        {
            var page = await store.Subjects.ListSubjectsAsync(
                store.Processing("rechten"), SubjectFilter.Everybody, after, 500, TestStore.Cancel);
            count += page.Persons.Count;
            after = page.Next;
        }
        while (after is not null);
        return count;
    }

    private static async Task<string> StandingAsync(TestStore store)
    {
        var bsns = await ClearText.BsnsAsync(store);
        var rows = await Tables.QueryAsync(
            store.Options, "SELECT person, law, kind, amount, detail FROM proposals WHERE closed_micros IS NULL");
        return string.Join('\n', rows
            .Select(row => string.Join('|', row[1..].Prepend(bsns[long.Parse(row[0], CultureInfo.InvariantCulture)])))
            .Order(StringComparer.Ordinal));
    }

    /// <summary>Each proposal and each committed part has exactly its events; each run its own; each part its bytes.</summary>
    internal static async Task AssertConsistentAsync(TestStore town)
    {
        var store = town.Options;
        var proposals = await Tables.QueryAsync(store, "SELECT person, law, kind, part FROM proposals");
        var opened = (await ClearText.JournalAsync(town)).Where(row => Opening.Contains(row[0]));
        Assert.Equal(
            proposals.Select(row => $"P{row[0]} {{\"law\":\"{row[1]}\",\"kind\":\"{row[2]}\"}}")
                .Order(StringComparer.Ordinal),
            opened.Select(row => $"{row[1]} {row[2]}").Order(StringComparer.Ordinal));

        var parts = (await Tables.QueryAsync(store, "SELECT hash FROM committed_parts WHERE kind = 'sweep-results/2'"))
            .Select(row => row[0]).ToList();
        var totals = (await Tables.QueryAsync(store, "SELECT hash FROM committed_parts WHERE kind = 'sweep-totals/1'"))
            .Select(row => row[0]).ToList();
        var counted = (await Tables.QueryAsync(store, "SELECT DISTINCT totals FROM sweep_runs")).Select(row => row[0]);
        Assert.Equal(counted.Order(StringComparer.Ordinal), totals.Order(StringComparer.Ordinal));
        var committed = (await Tables.QueryAsync(
            store, "SELECT subject FROM journal WHERE type = 'nl.zorgzaam.sweep.results-committed'"))
            .Select(row => row[0]);
        Assert.Equal(parts.Order(StringComparer.Ordinal), committed.Order(StringComparer.Ordinal));
        Assert.Empty(proposals.Select(row => row[3]).Except(parts, StringComparer.Ordinal));
        foreach (var part in parts.Concat(totals)) await AssertDurableAsync(store, part);

        var runs = await Tables.QueryAsync(store, "SELECT number FROM sweep_runs");
        var finished = await Tables.QueryAsync(
            store, "SELECT subject FROM journal WHERE type = 'nl.zorgzaam.sweep.run-finished'");
        Assert.Equal(
            runs.Select(row => "run-" + row[0]).Order(StringComparer.Ordinal),
            finished.Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    private static async Task AssertDurableAsync(StoreOptions store, string part)
    {
        var bytes = store.SqliteFile is { } file
            ? await File.ReadAllBytesAsync(Path.Combine(file + ".parts", part[..2], part))
            : Convert.FromHexString((await Tables.QueryAsync(
                store, $"SELECT bytes FROM part_contents WHERE hash = '{part}'"))[0][0]);
        Assert.Equal(part, Zorgzaam.Store.Parts.PartHash.Of(bytes).Hex);
    }
}
