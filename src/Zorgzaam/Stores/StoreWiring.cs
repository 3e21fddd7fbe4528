using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Imports.Files;
using Zorgzaam.Registry.Incoming;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Registry.Views;
using Zorgzaam.Registry.Subjects;
using Zorgzaam.Store;
using Zorgzaam.Store.Backups;
using Zorgzaam.Store.Dialects;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Log;
using Zorgzaam.Store.Parts;
using Zorgzaam.Store.Subjects;
using Zorgzaam.Store.Upgrades;

namespace Zorgzaam.Stores;

/// <summary>Wires the store and the registry.</summary>
public static class StoreWiring
{
    /// <summary>
    /// Adds the store, its keys and the registry on them. Needs, registered elsewhere: <see cref="TimeProvider"/>,
    /// <see cref="IdSource"/>, <see cref="ObjectTypes"/>, <see cref="EventTypes"/>, <see cref="PurposeRegister"/>,
    /// <see cref="Registry.Agreements.AgreementRegister"/> and <see cref="MasterKeys"/>.
    /// </summary>
    public static IServiceCollection AddZorgzaamStore(
        this IServiceCollection services, StoreOptions options, StoreOptions keys)
    {
        services.AddSingleton(provider => new KeyStore(
            KeyDatabase(keys), provider.GetRequiredService<MasterKeys>(), provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ErasureList>()));
        services.AddSingleton(_ => Database(options));
        services.AddSingleton<IParts>(provider => options.SqliteFile is { } file
            ? new FolderParts(Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileName(file) + ".parts"))
            : new TableParts(provider.GetRequiredService<StoreDatabase>()));
        services.AddSingleton<StoreUpgrade>();
        services.AddSingleton<StoreCare>();
        services.AddSingleton<StoreGateway>();
        services.AddSingleton<LogBook>();
        services.AddSingleton<LogSupply>();
        services.AddSingleton<StoreBackup>();
        services.AddSingleton<StoreRestore>();
        services.AddSingleton<FactsReader>();
        services.AddSingleton<HistoryReader>();
        services.AddSingleton<ObjectsReader>();
        services.AddSingleton<SubjectLister>();
        services.AddSingleton<RelationsReader>();
        services.AddSingleton<ViewReader>();
        services.AddSingleton<ObjectLister>();
        services.AddSingleton<DoubtDesk>();
        services.AddSingleton<DoubtReader>();
        services.AddSingleton<DoubtMessages>();
        services.AddSingleton<ISubjectData, RegistrySubjectData>();
        services.AddSingleton<FictionalPersons>();
        services.AddSingleton<Importer>();
        services.AddSingleton<KeptEvents>();
        services.AddSingleton<EventDesk>();
        services.AddSingleton<FileCheck>();
        services.AddSingleton<FileImporter>();
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

    /// <summary>How to reach the database of the keys.</summary>
    public static StoreDatabase KeyDatabase(StoreOptions options)
    {
        if (options.SqliteFile is { } file)
        {
            var sqlite = SqliteKeysDb.OptionsFor(file);
            return new StoreDatabase(() => new SqliteKeysDb(sqlite), new SqliteDialect());
        }

        var postgres = PostgresKeysDb.OptionsFor(options.PostgresConnection!);
        return new StoreDatabase(() => new PostgresKeysDb(postgres), new PostgresDialect());
    }
}
