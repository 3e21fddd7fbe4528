using System.CommandLine;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Accountability.Verification;
using Zorgzaam.Accountability.Witnesses;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam log …</c>: hands the log out, and verifies one.</summary>
internal static class LogCommands
{
    /// <summary>The purpose for which the log leaves the house.</summary>
    internal const string ExportPurpose = "log-uitgeven";

    private const int ShownFindings = 100;

    internal static Command Create() =>
        new("log", "The log of everything that was done with personal data.")
        {
            Export(), LogOtlpCommand.Create(), Verify(), Witness(), Compare(),
        };

    /// <summary>Places what a command committed, before it ends.</summary>
    internal static async Task SequenceAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<Sequencer>().CatchUpAsync(cancellation);
        await OwnWitness(services).HandOutAsync(cancellation);
    }

    /// <summary>Keeps the newest checkpoint beside the key, which no restore of the store takes back.</summary>
    internal static Witnessing OwnWitness(IServiceProvider services) => new(
        services.GetRequiredService<LogBook>(), services.GetRequiredService<LogProofs>(),
        [LogWitnesses.Own(services.GetRequiredService<Settings>(), services.GetRequiredService<NoteSigner>().Key)]);

    private static Command Export()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "An empty or new folder." };
        var export = new Command("export", "Write entries, checkpoints and public key to a folder.") { folder };
        export.SetAction(async (parsed, cancellation) =>
        {
            await using var services = Platform.Build(profile: null, demo: false);
            await Platform.CheckStoreAsync(services, cancellation);
            return await TellAsync(async () =>
            {
                var target = new LogFolder(parsed.GetRequiredValue(folder).FullName);
                await RecordExportAsync(services, cancellation);
                await SequenceAsync(services, cancellation);
                var key = services.GetRequiredService<NoteSigner>().Key;
                var size = await LogExporter.ExportAsync(
                    services.GetRequiredService<LogBook>(), key, target, cancellation);
                Console.WriteLine($"{size} entries of log {key.Name} written to {target.Path}.");
                return ExitCode.Success;
            });
        });
        return export;
    }

    /// <summary>Before anything leaves: what is handed out names its own handing out.</summary>
    internal static async Task RecordExportAsync(IServiceProvider services, CancellationToken cancellation) =>
        await services.GetRequiredService<StoreGateway>().ReadAsync(
            services.GetRequiredService<ProcessingGate>().Open(ExportPurpose, Platform.Operator),
            "log.export", (_, _) => Task.FromResult(0), cancellation);

    private static Command Verify()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "An exported log." };
        var key = new Option<string?>("--key")
        {
            Description = "The verifier key as you know it from elsewhere; otherwise the one in the folder is believed.",
        };
        var witness = new Option<DirectoryInfo[]>("--witness")
        {
            Description = "A folder of checkpoints that a witness kept; may be given more than once.",
            DefaultValueFactory = _ => [],
        };
        var verify = new Command("verify", "Verify an exported log, with nothing but its folder.") { folder, key, witness };
        verify.SetAction((parsed, cancellation) => TellAsync(async () =>
        {
            var trusted = parsed.GetValue(key) is { } line ? ParseKey(line) : null;
            var log = new LogFolder(parsed.GetRequiredValue(folder).FullName);
            var verified = await VerifyAsync(log, trusted, cancellation);
            List<LogFinding> findings = [.. verified.Findings];
            foreach (var kept in parsed.GetRequiredValue(witness))
                findings.AddRange(await LogVerifier.CompareAsync(log, kept.FullName, trusted, cancellation));
            foreach (var gap in verified.Gaps) Console.WriteLine(gap);
            Show(findings);
            Console.WriteLine($"{verified.Entries} entries, {verified.Checkpoints} checkpoints, {findings.Count} findings");
            return findings.Count == 0 ? ExitCode.Success : ExitCode.Failed;
        }));
        return verify;
    }

    private static async Task<LogVerification> VerifyAsync(
        LogFolder log, NoteKey? trusted, CancellationToken cancellation)
    {
        try
        {
            return await LogVerifier.VerifyAsync(log, trusted, cancellation);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            var missing = (failure as FileNotFoundException)?.FileName;
            throw new CommandFailure(
                $"{log.Path} is not an exported log: "
                + (Directory.Exists(log.Path) ? $"{Path.GetFileName(missing)} is not in it." : "there is no such folder.")
                + " Name a folder that 'log export' wrote.", ExitCode.Usage);
        }
    }

    private static Command Witness()
    {
        var witness = new Command("witness", "Hand the newest checkpoint to the witnesses of ZORGZAAM_WITNESSES.");
        witness.SetAction(async (_, cancellation) =>
        {
            await using var services = Platform.Build(profile: null, demo: false);
            await Platform.CheckStoreAsync(services, cancellation);
            await SequenceAsync(services, cancellation);
            var answers = await services.GetRequiredService<Witnessing>().HandOutAsync(cancellation);
            foreach (var (who, answer) in answers)
                Console.WriteLine($"{who.Name}: {(answer is WitnessAnswer.Refused refused ? refused.Reason : "taken")}");
            if (answers.Count == 0 || services.GetRequiredService<Settings>().Witnesses.Count == 0)
                throw new CommandFailure("There is no witness, or no entry yet. Set ZORGZAAM_WITNESSES.", ExitCode.Usage);
            return answers.All(each => each.Answer is WitnessAnswer.Taken) ? ExitCode.Success : ExitCode.Failed;
        });
        return witness;
    }

    private static Command Compare()
    {
        var one = new Argument<DirectoryInfo>("one") { Description = "The checkpoints that one witness kept." };
        var other = new Argument<DirectoryInfo>("other") { Description = "Those of another." };
        var key = new Option<string>("--key") { Description = "The verifier key of the log.", Required = true };
        var compare = new Command("compare", "Find where two witnesses were shown another history.") { one, other, key };
        compare.SetAction((parsed, _) => TellAsync(() =>
        {
            var trusted = ParseKey(parsed.GetRequiredValue(key));
            var kept = new[] { one, other }
                .Select(each => new FolderWitness(parsed.GetRequiredValue(each).FullName, trusted).Kept()).ToList();
            var findings = Forks.Between(kept[0], kept[1]);
            Show(findings);
            Console.WriteLine($"{kept[0].Count} and {kept[1].Count} checkpoints, {findings.Count} findings");
            return Task.FromResult(findings.Count == 0 ? ExitCode.Success : ExitCode.Failed);
        }));
        return compare;
    }

    private static void Show(IReadOnlyList<LogFinding> findings)
    {
        foreach (var finding in findings.Take(ShownFindings)) Console.WriteLine(finding);
        if (findings.Count > ShownFindings) Console.WriteLine($"and {findings.Count - ShownFindings} more");
    }

    private static NoteKey ParseKey(string line)
    {
        try
        {
            return NoteKey.Parse(line);
        }
        catch (FormatException failure)
        {
            throw new CommandFailure($"--key: {failure.Message}", ExitCode.Usage);
        }
    }

    private static async Task<int> TellAsync(Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception failure) when (failure is InvalidDataException or FileNotFoundException
            or DirectoryNotFoundException)
        {
            throw new CommandFailure(failure.Message, ExitCode.Usage);
        }
    }
}
