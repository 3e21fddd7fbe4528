using Zorgzaam.Commands;
using Zorgzaam.Foundation;
using Zorgzaam.Pages;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Store.Upgrades;

namespace Zorgzaam.Demo;

/// <summary>Makes the demonstration ready: store, fictional municipality, sweep. Doing it again changes nothing.</summary>
internal static class DemoSeed
{
    /// <summary>Printed with the municipality, so that anybody can make the same one.</summary>
    internal const long Seed = 42;

    /// <summary>Makes a store where there is none; one that is there is the owner's to upgrade.</summary>
    internal static async Task EnsureStoreAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (!await services.GetRequiredService<StoreUpgrade>().IsNewAsync(cancellation)) return;
        if ((await StoreCommands.UpgradeAsync(services, cancellation)).Count > 0)
            Console.WriteLine("Made the store ready.");
    }

    /// <summary>Whose facts the store holds.</summary>
    /// <exception cref="CommandFailure">Persons who may exist: nobody looks at those without signing in.</exception>
    internal static async Task<StoredPersons> CheckAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var processing = services.GetRequiredService<ProcessingGate>().Open(Publisher.TotalsPurpose, Publisher.Actor);
        var held = await services.GetRequiredService<FictionalPersons>().FindAsync(processing, cancellation);
        return held == StoredPersons.Delivered ? throw new CommandFailure(FictionalPersons.Refusal) : held;
    }

    internal static async Task EnsureAsync(IServiceProvider services, int persons, CancellationToken cancellation)
    {
        Console.WriteLine(await CheckAsync(services, cancellation) == StoredPersons.Fictional
            ? "The fictional municipality is there already."
            : await DemoPopulation.FillAsync(services, persons, Seed, cancellation));
        var date = services.GetRequiredService<LegalClock>().Today;
        var summary = await SweepCommand.RunAsync(services, date, [], dryRun: false, cancellation);
        Console.WriteLine(
            $"Swept {Counted.Of(summary.Persons, "resident")} for {Counted.Of(summary.Rights.Count, "right")}: "
            + $"{summary.Rights.Sum(r => r.Missed)} rights are missed, {Counted.Of(summary.NewProposals, "new proposal")}.");
    }
}
