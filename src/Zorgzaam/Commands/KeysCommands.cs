using System.CommandLine;
using Zorgzaam.Hosting;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam keys …</c>: the keys under which personal data is stored.</summary>
internal static class KeysCommands
{
    internal static Command Create() => new("keys", "The keys under which personal data is stored.") { Rotate() };

    private static Command Rotate()
    {
        var rotate = new Command("rotate", "Make a new master key, wrap every key anew with it, forget the old one.");
        rotate.SetAction(async (_, cancellation) =>
        {
            var folder = await CheckedKeyFolderAsync(cancellation);

            // Both keys are in the file until every key is wrapped anew: a crash on the way costs nothing.
            MasterKeyFile.Add(folder);
            await using var services = Platform.Build(profile: null, demo: false);
            var wrapped = await services.GetRequiredService<KeyStore>().RewrapAsync(cancellation);
            MasterKeyFile.Prune(folder);
            Console.WriteLine($"{wrapped} keys wrapped by a new master key. Copy master.key from {folder} to where you keep it.");
            return ExitCode.Success;
        });
        return rotate;
    }

    private static async Task<string> CheckedKeyFolderAsync(CancellationToken cancellation)
    {
        await using var services = Platform.Build(profile: null, demo: false);
        await Platform.CheckStoreAsync(services, cancellation);
        return services.GetRequiredService<Settings>().KeyFolder;
    }
}
