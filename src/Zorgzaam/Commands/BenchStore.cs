using Zorgzaam.Hosting;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;

namespace Zorgzaam.Commands;

/// <summary>A store that only a measurement uses: empty at its start, gone at its end.</summary>
internal sealed class BenchStore : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private BenchStore()
    {
        var installation = Installation.Find();
        var settings = Settings.Read(installation) with
        {
            Store = StoreOptions.Sqlite(Path.Combine(Folder, "zorgzaam.db")),
            KeyStore = StoreOptions.Sqlite(Path.Combine(Folder, "keys.db")),
            DataFolder = Folder,
            KeyFolder = Folder,
            Witnesses = [],
        };
        services = new ServiceCollection()
            .AddPlatform(installation, settings, CommonOptions.DefaultProfile, demo: true).BuildServiceProvider();
    }

    internal string Folder { get; } = Directory.CreateTempSubdirectory("zorgzaam-bench-").FullName;

    internal IServiceProvider Services => services;

    internal T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    internal static async Task<BenchStore> OpenAsync(CancellationToken cancellation)
    {
        var store = new BenchStore();
        await store.Get<StoreUpgrade>().UpgradeAsync(cancellation);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
