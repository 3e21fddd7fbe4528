using System.CommandLine;
using Zorgzaam.Hosting;
using Zorgzaam.Store.Backups;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam backup</c>: copies the store while others use it, and its keys apart.</summary>
internal static class BackupCommand
{
    internal static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "An empty or new folder for the store." };
        var keys = new Option<DirectoryInfo?>("--keys")
        {
            Description = "An empty or new folder elsewhere for the key store, whose keys are wrapped by the master key.",
        };
        var backup = new Command("backup", "Copy the store, also while it is served.") { folder, keys };
        backup.SetAction(async (parsed, cancellation) =>
        {
            await using var services = Platform.Build(profile: null, demo: false);
            await Platform.CheckStoreAsync(services, cancellation);
            await LogCommands.SequenceAsync(services, cancellation);
            var (store, apart) = (parsed.GetRequiredValue(folder).FullName, parsed.GetValue(keys)?.FullName);
            try
            {
                var made = await services.GetRequiredService<StoreBackup>().WriteAsync(store, apart, cancellation);
                Console.WriteLine($"Backup {made.Backup}: {made.Files.Count} files and {made.LogSize} log entries in {store}.");
            }
            catch (BackupException failure)
            {
                throw new CommandFailure(failure.Message, ExitCode.Usage);
            }

            Console.WriteLine(apart is null
                ? "The key store is not in it: without it nothing in the backup can be read. See --keys."
                : $"The key store is in {apart}. Keep it apart from the store, and shorter.");
            Console.WriteLine(
                $"{MasterKeyFile.FileName}, {LogKey.FileName} and erasures.txt of {services.GetRequiredService<Settings>().KeyFolder} "
                + "are in no backup. Keep a copy of them elsewhere: without them no backup is of use.");
            return ExitCode.Success;
        });
        return backup;
    }
}
