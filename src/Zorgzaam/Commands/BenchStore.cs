using Zorgzaam.Hosting;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;

namespace Zorgzaam.Commands;

/// <summary>A store that only a measurement uses: empty at its start, gone at its end.</summary>
internal sealed class BenchStore : IAsyncDisposable
{
    private readonly Func<ServiceProvider> start;
    private ServiceProvider services;

    private BenchStore(Func<string, (StoreOptions Store, StoreOptions Keys)> place, Action<IServiceCollection>? policy)
    {
        var installation = Installation.Find();
        var (data, keys) = place(Folder);
        var settings = Settings.Read(installation) with
        {
            Store = data,
            KeyStore = keys,
            DataFolder = Folder,
            KeyFolder = Folder,
            Witnesses = [],
        };
        start = () =>
        {
            var registered = new ServiceCollection()
                .AddPlatform(installation, settings, CommonOptions.DefaultProfile, demo: true);
            policy?.Invoke(registered);
            return registered.BuildServiceProvider();
        };
        services = start();
    }

    internal string Folder { get; } = Directory.CreateTempSubdirectory("zorgzaam-bench-").FullName;

    internal IServiceProvider Services => services;

    internal T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    internal static Task<BenchStore> OpenAsync(CancellationToken cancellation) => OpenAsync(InFiles, null, cancellation);

    /// <summary>A store in a place, under a policy of the measurement's own.</summary>
    internal static async Task<BenchStore> OpenAsync(
        Func<string, (StoreOptions Store, StoreOptions Keys)> place, Action<IServiceCollection>? policy,
        CancellationToken cancellation)
    {
        var store = new BenchStore(place, policy);
        await store.Get<StoreUpgrade>().UpgradeAsync(cancellation);
        return store;
    }

    /// <summary>Begins anew on the same store, without what is remembered in memory.</summary>
    internal void Restart()
    {
        services.Dispose();
        services = start();
    }

    internal static (StoreOptions Store, StoreOptions Keys) InFiles(string folder) => (
        StoreOptions.Sqlite(Path.Combine(folder, "zorgzaam.db")), StoreOptions.Sqlite(Path.Combine(folder, "keys.db")));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
