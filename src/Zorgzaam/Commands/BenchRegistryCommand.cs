using System.CommandLine;
using System.Diagnostics;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;

namespace Zorgzaam.Commands;

/// <summary>
/// <c>bench registry</c>: how long it takes to load many persons, what they take on disk, and how fast one of them, as it is
/// or was known, and a list are read. Everything is encrypted and logged as it is in use.
/// </summary>
internal static class BenchRegistryCommand
{
    private const long Seed = 42;

    internal static Command Create()
    {
        var store = new Option<string>("--store") { Description = "sqlite or postgres.", DefaultValueFactory = _ => "sqlite" };
        store.AcceptOnlyFromAmong("sqlite", "postgres");
        var persons = new Option<int>("--persons") { Description = "How many persons.", DefaultValueFactory = _ => 1_000_000 };
        var reads = new Option<int>("--reads") { Description = "How often each read is measured.", DefaultValueFactory = _ => 2_000 };
        var command = new Command("registry", "Load many persons; view one, as it was known, and list with filters.")
        {
            store, persons, reads,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var count = parsed.GetRequiredValue(persons);
            if (count is < 100 or > 5_000_000) throw new CommandFailure("Give --persons from 100 to 5000000.", ExitCode.Usage);
            var often = parsed.GetRequiredValue(reads);
            if (often is < 10 or > 100_000) throw new CommandFailure("Give --reads from 10 to 100000.", ExitCode.Usage);
            if (parsed.GetRequiredValue(store) == "sqlite") return await RunAsync(BenchStore.InFiles, count, often, cancellation);
            await using var server = await MeasuredServer.StartAsync(cancellation);
            var (data, keys) = (await server.CreateAsync("registry", cancellation), await server.CreateAsync("keys", cancellation));
            return await RunAsync(_ => (data, keys), count, often, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        Func<string, (StoreOptions Store, StoreOptions Keys)> place, int persons, int reads, CancellationToken cancellation)
    {
        await using var store = await BenchStore.OpenAsync(place, BenchPolicy.Register, cancellation);
        var people = new BenchPeople(persons);
        var watch = Stopwatch.StartNew();
        await LoadAsync(store, "all", people.Groups(), people.Relations(), persons, cancellation);
        BenchCommands.Print("registry_load_seconds", watch.Elapsed.TotalSeconds, "s", digits: 1);
        BenchCommands.Print("registry_load_rate", persons / watch.Elapsed.TotalSeconds, "persons/s");
        var before = store.Get<TimeProvider>().GetUtcNow();
        watch.Restart();
        await LoadAsync(store, "corrections", people.Corrections(), [], persons / 10, cancellation);
        BenchCommands.Print("registry_correct_seconds", watch.Elapsed.TotalSeconds, "s", digits: 1);
        var care = store.Get<StoreCare>();
        await care.CountForPlannerAsync(cancellation);
        var (data, keys) = await care.SizesAsync(cancellation);
        BenchCommands.Print("registry_bytes_per_person", (double)data / persons, "bytes");
        BenchCommands.Print("registry_key_bytes_per_person", (double)keys / persons, "bytes");

        var random = new SeededRandom(Seed, 0);
        var bench = new ReadBench(store, persons, reads, random);
        await bench.ViewsAsync("registry_view", null, cancellation);
        await bench.ViewsAsync("registry_view_as_of", new AsOf(new DateOnly(2025, 1, 1), before), cancellation);
        await bench.ListsAsync("registry_list_common", Common, cancellation);
        await bench.ListsAsync("registry_list_rare", Rare, cancellation);
        return ExitCode.Success;

        // Born in some decade, living alone, in the municipality: one in thirty.
        SubjectFilter Common()
        {
            var from = new DateOnly(1930 + random.Between(0, 79), 1, 1);
            return new SubjectFilter
            {
                BornFrom = from,
                BornBefore = from.AddYears(10),
                Municipality = BenchPeople.Municipality,
                HouseholdType = BenchPeople.HouseholdType(1),
            };
        }

        // At one postcode, in a household of more, of some age: a few persons among all.
        SubjectFilter Rare() => new()
        {
            BornFrom = new DateOnly(1950, 1, 1),
            Municipality = BenchPeople.Municipality,
            Postcode = BenchPeople.Postcode(random.Between(0, persons - 1)),
            HouseholdType = BenchPeople.HouseholdType(2),
        };
    }

    private static async Task LoadAsync(
        BenchStore store, string id, IEnumerable<DeliveredGroup> groups, IEnumerable<DeliveredRelation> relations, int expected,
        CancellationToken cancellation)
    {
        var outcome = await ProgressBar.RunAsync("Loading", expected, report => store.Get<Importer>().ImportAsync(
            store.Get<ProcessingGate>().Open(BenchPolicy.Fill, BenchPolicy.Actor),
            new Delivery("bench/" + id, "Measurement", BenchPolicy.Agreement),
            groups.ToAsyncEnumerable(), relations.ToAsyncEnumerable(),
            new Progress<ImportProgress>(p => report(p.Objects)), cancellation));
        if (outcome is not ImportOutcome.Imported { Unchanged: 0 })
            throw new CommandFailure($"The measurement was not loaded: {outcome}.");
    }
}
