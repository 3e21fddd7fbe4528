using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store;
using Zorgzaam.Store.Dialects;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Log;
using Zorgzaam.Store.Parts;
using Zorgzaam.Store.Upgrades;

namespace Zorgzaam.Stores;

/// <summary>Wires the store and the registry.</summary>
public static class StoreWiring
{
    /// <summary>
    /// Adds the store and the registry on it. Needs, registered elsewhere: <see cref="TimeProvider"/>,
    /// <see cref="IdSource"/> and <see cref="ObjectTypes"/>.
    /// </summary>
    public static IServiceCollection AddZorgzaamStore(this IServiceCollection services, StoreOptions options)
    {
        services.AddSingleton(_ => Database(options));
        services.AddSingleton<IParts>(provider => options.SqliteFile is { } file
            ? new FolderParts(Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileName(file) + ".parts"))
            : new TableParts(provider.GetRequiredService<StoreDatabase>()));
        services.AddSingleton<StoreUpgrade>();
        services.AddSingleton<StoreGateway>();
        services.AddSingleton<LogBook>();
        services.AddSingleton<FactsReader>();
        services.AddSingleton<SubjectLister>();
        services.AddSingleton<Importer>();
        return services;
    }

    /// <summary>How to reach the database of the options.</summary>
    public static StoreDatabase Database(StoreOptions options)
    {
        if (options.SqliteFile is { } file)
        {
            var sqlite = SqliteDb.OptionsFor(file);
            return new StoreDatabase(() => new SqliteDb(sqlite), new SqliteDialect());
        }

        var postgres = PostgresDb.OptionsFor(options.PostgresConnection!);
        return new StoreDatabase(() => new PostgresDb(postgres), new PostgresDialect());
    }
}
