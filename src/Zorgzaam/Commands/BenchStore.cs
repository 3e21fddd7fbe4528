using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;

namespace Zorgzaam.Commands;

/// <summary>A store that only a measurement uses: empty at its start, gone at its end.</summary>
internal sealed class BenchStore : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("zorgzaam-bench-").FullName;
    private ServiceProvider services = null!;

    internal string Folder => folder;

    internal T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    internal static async Task<BenchStore> OpenAsync(CancellationToken cancellation)
    {
        var store = new BenchStore();
        var installation = Installation.Find();
        var objects = installation.ReadObjects();
        store.services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IdSource, RandomIds>()
            .AddSingleton(installation)
            .AddSingleton(objects)
            .AddSingleton(installation.ReadPurposes(objects))
            .AddSingleton(new LegalClock(TimeProvider.System, Platform.DemoDate))
            .AddSingleton(p => new ProcessingGate(
                p.GetRequiredService<PurposeRegister>(), p.GetRequiredService<LegalClock>(),
                p.GetRequiredService<IdSource>(), demo: true))
            .AddSingleton(_ => MasterKeyFile.Open(store.folder, isNew: true))
            .AddSingleton(_ => LogKey.Open(store.folder))
            .AddSingleton<Sequencer>()
            .AddZorgzaamStore(
                StoreOptions.Sqlite(Path.Combine(store.folder, "zorgzaam.db")),
                StoreOptions.Sqlite(Path.Combine(store.folder, "keys.db")))
            .BuildServiceProvider();
        await store.Get<StoreUpgrade>().UpgradeAsync(cancellation);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
