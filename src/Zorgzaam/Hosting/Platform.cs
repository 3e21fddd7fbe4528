using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Accountability.Breaches;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Accountability.Witnesses;
using Zorgzaam.Commands;
using Zorgzaam.Foundation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Log;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Retention;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Hosting;

/// <summary>Registers everything that is no page: laws, policy, store, registry, sweep.</summary>
internal static class Platform
{
    /// <summary>Who acts when a command is given on the machine itself: the account of the system, nothing more.</summary>
    internal static Actor Operator { get; } =
        new("operator:" + (Environment.UserName is { Length: > 0 } name ? name : "unknown"), "administrator", "Beheerder");

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
        services.AddSingleton(installation.ReadEvents(objects));
        services.AddSingleton(installation.ReadOversight());
        services.AddSingleton(installation.ReadBreaches());
        services.AddSingleton(installation.ReadApiRecipients());
        services.AddSingleton(installation.ReadSubjectRights());
        var purposes = installation.ReadPurposes(objects);
        services.AddSingleton(purposes);
        services.AddSingleton(installation.ReadAgreements(objects, purposes));
        services.AddSingleton(installation.ReadProfile(profile, objects));
        services.AddSingleton(p => installation.ReadLaws(p.GetRequiredService<OrganisationProfile>()));
        services.AddSingleton(_ => installation.ReadWords());
        services.AddSingleton(p => demo
            ? new LegalClock(p.GetRequiredService<TimeProvider>(), DemoDate)
            : new LegalClock(p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new ProcessingGate(
            p.GetRequiredService<PurposeRegister>(), p.GetRequiredService<LegalClock>(),
            p.GetRequiredService<IdSource>(), demo));
        if (settings.Store.SqliteFile is { } file) Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        services.AddZorgzaamStore(settings.Store, settings.KeyStore);
        services.AddSingleton(_ => MasterKeyFile.Open(settings.KeyFolder, isNew: !KeysExist(settings)));
        services.AddSingleton(_ => new ErasureList(Path.Combine(settings.KeyFolder, "erasures.txt")));
        services.AddSingleton(_ => LogKey.Open(settings.KeyFolder));
        services.AddSingleton<Sequencer>();
        services.AddSingleton<LogProofs>();
        services.AddSingleton(p => new Witnessing(
            p.GetRequiredService<LogBook>(), p.GetRequiredService<LogProofs>(),
            LogWitnesses.Of(settings, p.GetRequiredService<NoteSigner>().Key)));
        services.AddSingleton<AffectedPersons>();
        services.AddSingleton(_ => installation.ReadAppointmentTerms());
        services.AddSingleton<AppointmentReader>();
        services.AddSingleton<AppointmentDesk>();
        services.AddSingleton<SetupDesk>();
        services.AddSingleton<ResultParts>();
        services.AddSingleton<SweepRun>();
        services.AddSingleton<ScreeningRetention>();
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

    /// <summary>
    /// Reads and checks the laws before anything else, for what runs them. The others start without: it is most of what a
    /// start costs.
    /// </summary>
    internal static void CheckLaws(IServiceProvider services)
    {
        services.GetRequiredService<LawLibrary>();
        services.GetRequiredService<LawWords>();
    }

    /// <summary>Checks laws and store at once, for what needs both; what is wrong with the laws is told first.</summary>
    internal static async Task CheckAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var store = Task.Run(() => CheckStoreAsync(services, cancellation), cancellation);
        try
        {
            CheckLaws(services);
        }
        finally
        {
            await store.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await store;
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
