using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Incoming;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Store.Backups;
using Zorgzaam.Registry.Views;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Log;
using Zorgzaam.Store.Parts;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>A fresh, empty store of one kind, with the registry on it and a clock that only we move.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    public static readonly DateOnly LegalDate = new(2026, 6, 1);

    private static readonly byte[] MasterKey = new byte[32];

    private readonly string folder = Directory.CreateTempSubdirectory("zorgzaam-store-").FullName;
    private ServiceProvider provider = null!;

    private TestStore(string? keyFolder = null)
    {
        KeyFolder = keyFolder ?? Directory.CreateDirectory(Path.Combine(folder, "keys")).FullName;
        if (keyFolder is null)
            File.WriteAllText(Path.Combine(KeyFolder, "master.key"), $"test {Convert.ToBase64String(MasterKey)}\n");
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero));

    /// <summary>The legal date: only a test of terms moves it.</summary>
    public DateOnly Today { get; set; } = LegalDate;

    public StoreOptions Options { get; private set; } = null!;

    public StoreGateway Gateway => provider.GetRequiredService<StoreGateway>();

    public FactsReader Facts => provider.GetRequiredService<FactsReader>();

    public RelationsReader Relations => provider.GetRequiredService<RelationsReader>();

    public ViewReader Views => provider.GetRequiredService<ViewReader>();

    public ObjectLister Objects => provider.GetRequiredService<ObjectLister>();

    public DoubtDesk Doubts => provider.GetRequiredService<DoubtDesk>();

    public DoubtReader DoubtsRead => provider.GetRequiredService<DoubtReader>();

    public HistoryReader History => provider.GetRequiredService<HistoryReader>();

    public ObjectsReader ObjectFacts => provider.GetRequiredService<ObjectsReader>();

    public SubjectLister Subjects => provider.GetRequiredService<SubjectLister>();

    public Importer Importer => provider.GetRequiredService<Importer>();

    public EventDesk Events => provider.GetRequiredService<EventDesk>();

    public KeptEvents Kept => provider.GetRequiredService<KeptEvents>();

    public IParts Parts => provider.GetRequiredService<IParts>();

    public StoreBackup Backup => provider.GetRequiredService<StoreBackup>();

    public StoreRestore Restore => provider.GetRequiredService<StoreRestore>();

    public LogBook Log => provider.GetRequiredService<LogBook>();

    public LogSupply Supply => provider.GetRequiredService<LogSupply>();

    public StoreUpgrade Upgrade => provider.GetRequiredService<StoreUpgrade>();

    /// <summary>Keys of its own, in a file also for a store on a server.</summary>
    public StoreOptions KeyOptions => StoreOptions.Sqlite(KeyFile);

    public MasterKeys Masters { get; } = new([("test", MasterKey)]);

    /// <summary>Where a command on this store finds its keys.</summary>
    public string KeyFolder { get; }

    public KeyStore Keys => provider.GetRequiredService<KeyStore>();

    public string KeyFile => Path.Combine(KeyFolder, "keys.db");

    public string SqliteFile => Path.Combine(folder, "zorgzaam.db");

    public static async Task<TestStore> OpenAsync(StoreKind kind, PostgresServer postgres)
    {
        var store = new TestStore();
        return store.Attach(await postgres.Empty.CopyAsync(kind, store.SqliteFile, store.KeyFile));
    }

    public static async Task<TestStore> WithoutSchemaAsync(StoreKind kind, PostgresServer postgres)
    {
        var store = new TestStore();
        return store.Attach(kind == StoreKind.Sqlite
            ? StoreOptions.Sqlite(store.SqliteFile)
            : StoreOptions.Postgres(await postgres.CreateDatabaseAsync()));
    }

    /// <summary>A store that another process made.</summary>
    public static TestStore Attached(StoreOptions options, string keyFolder) =>
        new TestStore(keyFolder).Attach(options);

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ProcessingGate Gate => new(
        TestPurposes.Register, new LegalClock(Time, Today), provider.GetRequiredService<IdSource>(), demo: true);

    public Processing Processing(string purpose, string? @case = null, string actor = "tester") =>
        Gate.Open(purpose, new Actor(actor, "tester", null), @case);

    public async Task<ImportOutcome> ImportAsync(string id, params DeliveredGroup[] groups)
    {
        Time.Advance(TimeSpan.FromMinutes(1));
        return await Importer.ImportAsync(
            Processing("vullen"), new Delivery(id, "Test", TestAgreements.All), groups.ToAsyncEnumerable(), null, Cancel);
    }

    public async Task<ImportOutcome> RelateAsync(string id, params DeliveredRelation[] relations)
    {
        Time.Advance(TimeSpan.FromMinutes(1));
        return await Importer.ImportAsync(
            Processing("vullen"), new Delivery(id, "Test", TestAgreements.All), AsyncEnumerable.Empty<DeliveredGroup>(),
            relations.ToAsyncEnumerable(), null, Cancel);
    }

    public Task<List<T>> RowsAsync<T>()
        where T : class => Gateway.ReadAsync(
            Processing("tellen"), "test.look", (scope, _) => Task.FromResult(scope.Query<T>().ToList()), Cancel);

    /// <summary>The journal, but for the texts of purposes that the store itself puts in it.</summary>
    public async Task<List<JournalRecord>> JournalAsync() =>
        [.. (await RowsAsync<JournalRecord>()).Where(row => row.Type != DeclaredActivities.EventType)];

    /// <summary>Lets go of the database, so that another can be made after it; the store is not used any more.</summary>
    public async Task CloseAsync()
    {
        await provider.DisposeAsync();

        // Each database has a pool of its own, and the server has only so many places.
        if (Options.PostgresConnection is { } connection) NpgsqlConnection.ClearPool(new NpgsqlConnection(connection));
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Directory.Delete(folder, recursive: true);
    }

    private TestStore Attach(StoreOptions options)
    {
        Options = options;
        provider = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IdSource>(new RandomIds(Time))
            .AddSingleton(PolicyFiles.Types)
            .AddSingleton(PolicyFiles.Events)
            .AddSingleton(Masters)
            .AddSingleton(TestPurposes.Register)
            .AddSingleton(new ErasureList(Path.Combine(KeyFolder, "erasures.txt")))
            .AddSingleton(TestAgreements.Register)
            .AddZorgzaamStore(options, KeyOptions)
            .BuildServiceProvider();
        return this;
    }
}
