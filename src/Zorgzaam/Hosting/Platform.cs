using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Commands;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Hosting;

/// <summary>Registers everything that is no page: laws, policy, store, registry, sweep.</summary>
internal static class Platform
{
    /// <summary>Who acts when a command is given on the machine itself.</summary>
    internal static Actor Operator { get; } = new("operator", "administrator", "Beheerder");

    /// <summary>The legal date of the demo: law of 2026 is in force, and stays so.</summary>
    internal static DateOnly DemoDate { get; } = new(2026, 3, 2);

    internal static IServiceCollection AddPlatform(
        this IServiceCollection services, Installation installation, Settings settings, string profile, bool demo)
    {
        var objects = installation.ReadObjects();
        services.AddSingleton(installation);
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IdSource, RandomIds>();
        services.AddSingleton(objects);
        services.AddSingleton(installation.ReadPurposes(objects));
        var laws = installation.ReadLaws();
        services.AddSingleton(laws);
        services.AddSingleton(installation.ReadProfile(profile, objects, laws));
        services.AddSingleton(installation.ReadWords());
        services.AddSingleton(p => demo
            ? new LegalClock(p.GetRequiredService<TimeProvider>(), DemoDate)
            : new LegalClock(p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new ProcessingGate(
            p.GetRequiredService<PurposeRegister>(), p.GetRequiredService<LegalClock>(),
            p.GetRequiredService<IdSource>(), demo));
        if (settings.Store.SqliteFile is { } file) Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        services.AddZorgzaamStore(settings.Store, settings.KeyStore);
        services.AddSingleton(_ => MasterKeyFile.Open(settings.KeyFolder, isNew: !KeysExist(settings)));
        services.AddSingleton(_ => LogKey.Open(settings.KeyFolder));
        services.AddSingleton<Sequencer>();
        services.AddSingleton<SweepRun>();
        return services;
    }

    // Keys in a file that is not there yet are new; of a server it cannot be seen before the master key is needed.
    private static bool KeysExist(Settings settings) => settings.KeyStore.SqliteFile is { } file && File.Exists(file);

    /// <summary>A provider for a command that serves nothing.</summary>
    internal static ServiceProvider Build(string? profile, bool demo)
    {
        var installation = Installation.Find();
        return new ServiceCollection()
            .AddPlatform(installation, Settings.Read(installation), profile ?? installation.Profile, demo)
            .BuildServiceProvider();
    }

    /// <summary>Refuses to go on with a store of another version.</summary>
    internal static async Task CheckStoreAsync(IServiceProvider services, CancellationToken cancellation)
    {
        try
        {
            await services.GetRequiredService<StoreUpgrade>().CheckAsync(cancellation);
        }
        catch (StoreSchemaException failure)
        {
            throw new CommandFailure(failure.Message);
        }
    }
}
