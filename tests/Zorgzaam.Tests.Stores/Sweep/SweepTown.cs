using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Populations;
using Zorgzaam.Registry.Populations.Margins;
using Zorgzaam.Registry.Purposes;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>A store with a small fictional municipality, to sweep under the real laws, profiles and purposes.</summary>
internal sealed class SweepTown : IAsyncDisposable
{
    public static readonly DateOnly Date = new(2026, 3, 2);

    private static readonly Lazy<LawLibrary> Laws = new(() =>
        new LawLibrary(LawReader.ReadDirectory(Path.Combine(PolicyFiles.Root, "laws")).Documents));

    private static readonly Lazy<PopulationMargins> Margins = new(() =>
        PopulationMargins.Load(Path.Combine(PolicyFiles.Root, "policy", "population")));

    private int traces;

    private SweepTown(TestStore store, IReadOnlyList<DeliveredGroup> people) => (Store, People) = (store, people);

    public static PurposeRegister Purposes { get; } =
        PurposeFile.Read(Path.Combine(PolicyFiles.Root, "policy", "purposes.yaml"), PolicyFiles.Types);

    public TestStore Store { get; }

    /// <summary>What was delivered about everybody, person by person.</summary>
    public IReadOnlyList<DeliveredGroup> People { get; }

    /// <summary>Everybody of a seed, with every third person receiving each right, whether or not entitled.</summary>
    public static IReadOnlyList<DeliveredGroup> Generate(int persons, long seed)
    {
        var people = PopulationGenerator.Generate(persons, seed, Date, Margins.Value).ToList();
        var numbers = people.Select(group => group.ObjectKey).Distinct(StringComparer.Ordinal).ToList();
        return [.. people, .. numbers.SelectMany((number, i) => Receipts(number, i % 3 == 0))];
    }

    /// <summary>What somebody receives, as a delivery of its own.</summary>
    public static DeliveredGroup[] Receipts(string bsn, bool received) =>
    [
        .. Profile("gemeente-voorbeeld").Rights.Select(right => PolicyFiles.Types.Persons.Find(right.ReceivedAttribute)!)
            .GroupBy(attribute => attribute.Group, StringComparer.Ordinal)
            .Select(group => Groups.Group(
                Bsn.Parse(bsn), group.Key,
                [.. group.Select(attribute => KeyValuePair.Create<string, JsonNode?>(attribute.Name, received))],
                "2026-01-01")),
    ];

    public static OrganisationProfile Profile(string name) =>
        ProfileReader.Read(Path.Combine(PolicyFiles.Root, "policy", "profiles", name + ".yaml"));

    public static SweepPlan Plan(params string[] laws) => PlanOf("gemeente-voorbeeld", laws);

    public static SweepPlan PlanOf(string profile, params string[] laws) =>
        SweepPlan.Link(Laws.Value, Profile(profile), Date, laws);

    public static SweepPlan PlanOf(OrganisationProfile profile) => SweepPlan.Link(Laws.Value, profile, Date, []);

    public static SweepPlan PlanOn(DateOnly date) => SweepPlan.Link(Laws.Value, Profile("gemeente-voorbeeld"), date, []);

    public static SweepPlans Plans() => new(Laws.Value, Profile("gemeente-voorbeeld"));

    public static async Task<SweepTown> OpenAsync(StoreKind kind, PostgresServer postgres, int persons, long seed)
    {
        var people = Generate(persons, seed);
        var town = new SweepTown(await TestStore.OpenAsync(kind, postgres), people);
        await town.DeliverAsync("town", [.. people]);
        return town;
    }

    /// <summary>A town in a store that another process made.</summary>
    public static SweepTown In(TestStore store) => new(store, []);

    /// <summary>Nobody has said what anybody receives.</summary>
    public static async Task<SweepTown> OpenWithoutReceiptsAsync(
        StoreKind kind, PostgresServer postgres, int persons, long seed)
    {
        var people = PopulationGenerator.Generate(persons, seed, Date, Margins.Value).ToList();
        var town = new SweepTown(await TestStore.OpenAsync(kind, postgres), people);
        await town.DeliverAsync("town", [.. people]);
        return town;
    }

    public async Task DeliverAsync(string id, params DeliveredGroup[] groups) =>
        Assert.IsType<ImportOutcome.Imported>(await Store.ImportAsync(id, groups));

    public Task<SweepSummary> SweepAsync(params string[] laws) => RunAsync(Plan(laws), dryRun: false);

    public Task<SweepSummary> RunAsync(SweepPlan plan, bool dryRun, PurposeRegister? purposes = null)
    {
        Store.Time.Advance(TimeSpan.FromMinutes(1));
        var sweep = new SweepRun(Store.Gateway, Store.Parts, Parts, Store.Subjects, Store.Facts, Store.Time);
        return sweep.RunAsync(Signalling(purposes), plan, dryRun, null, TestStore.Cancel);
    }

    public ResultParts Parts => new(Store.Parts, Store.Keys);

    /// <summary>Results of the last run, as its parts hold them.</summary>
    public async Task<IReadOnlyList<PersonResult>> ResultsAsync()
    {
        var hashes = (await Tables.LastPartsAsync(Store.Options)).Split(',').Select(PartHash.Parse).ToList();
        return await Store.Gateway.ReadAsync(
            Signalling(), "test.look", (scope, stop) => Parts.ReadAsync(scope, hashes, stop), TestStore.Cancel);
    }

    /// <summary>Internal numbers by BSN.</summary>
    public async Task<IReadOnlyDictionary<string, long>> NumbersAsync() =>
        (await ClearText.BsnsAsync(Store)).ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    /// <summary>A key on the legal date.</summary>
    public Processing Open(string purpose, string role, string? @case = null, string actor = "someone") => new ProcessingGate(
        Purposes, new LegalClock(Store.Time, Date), new RandomIds(Store.Time), demo: true)
        .Open(purpose, new Actor(actor, role, null), @case);

    private Processing Signalling(PurposeRegister? purposes = null) => new ProcessingGate(
        purposes ?? Purposes, new LegalClock(Store.Time, Date), new OneTrace(++traces), demo: true)
        .Open("rechten-signaleren", new Actor("operator", "administrator", null));

    // Runs are called by their trace: counted, they are told apart in order.
    private sealed class OneTrace(int number) : IdSource
    {
        public override Guid NextEventId() => throw new NotSupportedException("Only a trace is asked here.");

        public override string NextTraceId() => "f" + number.ToString("x31", CultureInfo.InvariantCulture);

        public override string NextSpanId() => throw new NotSupportedException("Only a trace is asked here.");
    }
}
