using System.CommandLine;
using Zorgzaam.Hosting;
using Zorgzaam.Store.Upgrades;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam store …</c>: care for the database.</summary>
internal static class StoreCommands
{
    internal static Command Create()
    {
        var upgrade = new Command("upgrade", "Create the store, or bring it to this version.");
        upgrade.SetAction(async (_, cancellation) =>
        {
            await using var services = Platform.Build(CommonOptions.DefaultProfile, demo: false);
            var applied = await UpgradeAsync(services, cancellation);
            Console.WriteLine(applied.Count == 0
                ? "The store is up to date."
                : $"Applied {applied.Count} migration(s): {string.Join(", ", applied)}.");
            return ExitCode.Success;
        });
        return new Command("store", "Care for the database.") { upgrade };
    }

    internal static async Task<IReadOnlyList<string>> UpgradeAsync(
        IServiceProvider services, CancellationToken cancellation)
    {
        try
        {
            return await services.GetRequiredService<StoreUpgrade>().UpgradeAsync(cancellation);
        }
        catch (Exception failure) when (failure is StoreSchemaException or StoreInUseException)
        {
            throw new CommandFailure(failure.Message);
        }
    }
}
