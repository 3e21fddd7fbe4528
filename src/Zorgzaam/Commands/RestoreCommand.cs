using System.CommandLine;
using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Accountability.Witnesses;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Pages;
using Zorgzaam.Store.Backups;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Log;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Sweep.Retention;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam restore</c>: puts a backup in the place of the store.</summary>
internal static class RestoreCommand
{
    internal static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The backup of the store." };
        var keys = new Option<DirectoryInfo?>("--keys")
        {
            Description = "The backup of the key store that was made with it; when left out the key store that is there stays.",
        };
        var replace = new Option<bool>("--replace") { Description = "Also when the store that is there holds something." };
        var keepRoles = new Option<bool>("--keep-roles")
        {
            Description = "Leave appointments of staff as they are in the backup; otherwise all end: some may have been withdrawn since.",
        };
        var restore = new Command("restore", "Put a backup in the place of the store. Nothing may use it.")
        {
            folder, keys, replace, keepRoles,
        };
        restore.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                return await RunAsync(
                    parsed.GetRequiredValue(folder).FullName, parsed.GetValue(keys)?.FullName, parsed.GetValue(replace),
                    parsed.GetValue(keepRoles), cancellation);
            }
            catch (BackupException failure)
            {
                throw new CommandFailure(failure.Message, ExitCode.Usage);
            }
            catch (Exception failure) when (failure is StoreInUseException or StoreSchemaException)
            {
                throw new CommandFailure(failure.Message);
            }
        });
        return restore;
    }

    private static async Task<int> RunAsync(
        string folder, string? keys, bool replace, bool keepRoles, CancellationToken cancellation)
    {
        await using var services = Platform.Build(profile: null, demo: false);
        NeedKeys(services.GetRequiredService<Settings>().KeyFolder);
        var restore = services.GetRequiredService<StoreRestore>();
        var backup = await restore.VerifyAsync(folder, keys, cancellation);
        var upgrade = services.GetRequiredService<StoreUpgrade>();
        if (await upgrade.IsNewAsync(cancellation)) await upgrade.UpgradeAsync(cancellation);
        await upgrade.CheckSchemaAsync(cancellation);
        await using var held = await upgrade.LockForRestoreAsync(cancellation);
        if (!replace && !await restore.IsEmptyAsync(cancellation))
        {
            throw new CommandFailure(
                "The store that is there holds something. Make a backup of it, then use --replace to lose it.", ExitCode.Usage);
        }

        // What the store that goes had signed last is not forgotten with it.
        await LogCommands.OwnWitness(services).HandOutAsync(cancellation);
        var erased = await restore.ReplaceAsync(backup, cancellation);
        var gaps = await ContinueAsync(services, cancellation);
        await new ErasedProposals(services.GetRequiredService<StoreGateway>()).RemoveAsync(
            services.GetRequiredService<ProcessingGate>().Open(SweepCommand.Purpose, RetentionCommand.Keeper), cancellation);
        var ended = keepRoles ? 0 : await new RestoredRoles(services.GetRequiredService<StoreGateway>()).EndAsync(
            services.GetRequiredService<ProcessingGate>().Open(AppointmentDoor.Purpose, Platform.Operator),
            $"Teruggezet uit de reservekopie van {backup.Store.Made}", cancellation);
        await restore.FinishAsync(backup, erased, cancellation);
        await LogCommands.SequenceAsync(services, cancellation);
        Tell(services, backup, erased, gaps);
        TellLost(ended);
        return ExitCode.Success;
    }

    private static async Task<IReadOnlyList<LogGap>> ContinueAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var key = services.GetRequiredService<NoteSigner>().Key;
        var log = new Continuation(
            services.GetRequiredService<LogBook>(), services.GetRequiredService<LogProofs>(),
            services.GetRequiredService<Sequencer>(), key.Name);
        try
        {
            return await log.ContinueAsync(
                LogWitnesses.Of(services.GetRequiredService<Settings>(), key), services.GetRequiredService<IdSource>(), cancellation);
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException or InvalidDataException)
        {
            throw new CommandFailure(
                $"A witness cannot be asked how far it saw the log come: {failure.Message} The store cannot be used yet. "
                + "Run 'zorgzaam restore' again when the witness answers, or without it in ZORGZAAM_WITNESSES.");
        }
    }

    private static void Tell(IServiceProvider services, VerifiedBackup backup, int erased, IReadOnlyList<LogGap> gaps)
    {
        Console.WriteLine($"Restored backup {backup.Store.Backup} of {backup.Store.Made}.");
        if (erased > 0) Console.WriteLine($"{Counted.Of(erased, "key")} that had been erased since then, destroyed again.");
        foreach (var gap in gaps)
        {
            Console.WriteLine(
                $"The log of {gap.FormerOrigin} was witnessed up to {gap.WitnessedSize} entries, and {gap.RestoredSize} were restored: "
                + (gap.Lost is { } lost ? $"{lost} are lost." : "it is unknown how many are lost."));
        }

        if (gaps.Count == 0) return;
        var key = services.GetRequiredService<NoteSigner>().Key.Named(gaps[0].Origin);
        Console.WriteLine($"The log continues as {key.Name} and says so. Tell the witnesses its key: {key}");
    }

    private static void TellLost(int ended)
    {
        if (ended > 0)
        {
            Console.WriteLine(
                $"{Counted.Of(ended, "appointment")} of staff ended, as one may have been withdrawn since the backup. Run "
                + "'zorgzaam setup', and appoint again who still has the role.");
        }

        Console.WriteLine(
            "What residents asked, objected to or reported after the backup is not in it, nor are restrictions and the freeze after "
            + "misuse of an identity since then: see docs/how-to/back-up-and-restore.md.");
    }

    // Made anew they would not open a backup, nor continue a log.
    private static void NeedKeys(string folder)
    {
        foreach (var file in (string[])[MasterKeyFile.FileName, LogKey.FileName])
        {
            if (!File.Exists(Path.Combine(folder, file)))
                throw new CommandFailure($"{file} is not in {folder}. Put back the copy that you kept, then restore.", ExitCode.Usage);
        }
    }
}
