using Zorgzaam.Commands;
using Zorgzaam.Foundation;

namespace Zorgzaam.Demo;

/// <summary>Makes the demonstration ready: store, fictional municipality, sweep. Doing it again changes nothing.</summary>
internal static class DemoSeed
{
    /// <summary>Printed with the municipality, so that anybody can make the same one.</summary>
    internal const long Seed = 42;

    internal static async Task EnsureStoreAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if ((await StoreCommands.UpgradeAsync(services, cancellation)).Count > 0)
            Console.WriteLine("Made the store ready.");
    }

    internal static async Task EnsureAsync(IServiceProvider services, int persons, CancellationToken cancellation)
    {
        Console.WriteLine(await DemoPopulation.FillAsync(services, persons, Seed, cancellation));
        var date = services.GetRequiredService<LegalClock>().Today;
        var summary = await SweepCommand.RunAsync(services, date, [], dryRun: false, cancellation);
        Console.WriteLine(
            $"Swept {summary.Persons} residents for {summary.Rights.Count} rights: "
            + $"{summary.Rights.Sum(r => r.Missed)} rights are missed, {summary.NewProposals} new proposals.");
    }
}
