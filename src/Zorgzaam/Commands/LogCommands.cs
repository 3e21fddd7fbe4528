using System.CommandLine;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Accountability.Verification;
using Zorgzaam.Hosting;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam log …</c>: hands the log out, and verifies one.</summary>
internal static class LogCommands
{
    private const int ShownFindings = 100;

    internal static Command Create() =>
        new("log", "The log of everything that was done with personal data.") { Export(), Verify() };

    /// <summary>Places what a command committed, before it ends.</summary>
    internal static Task SequenceAsync(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<Sequencer>().CatchUpAsync(cancellation);

    private static Command Export()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "An empty or new folder." };
        var export = new Command("export", "Write entries, checkpoints and public key to a folder.") { folder };
        export.SetAction(async (parsed, cancellation) =>
        {
            await using var services = Platform.Build(profile: null, demo: false);
            await Platform.CheckStoreAsync(services, cancellation);
            await SequenceAsync(services, cancellation);
            return await TellAsync(async () =>
            {
                var target = new LogFolder(parsed.GetRequiredValue(folder).FullName);
                var key = services.GetRequiredService<NoteSigner>().Key;
                var size = await LogExporter.ExportAsync(
                    services.GetRequiredService<LogBook>(), key, target, cancellation);
                Console.WriteLine($"{size} entries of log {key.Name} written to {target.Path}.");
                return ExitCode.Success;
            });
        });
        return export;
    }

    private static Command Verify()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "An exported log." };
        var key = new Option<string?>("--key")
        {
            Description = "The verifier key as you know it from elsewhere; otherwise the one in the folder is believed.",
        };
        var verify = new Command("verify", "Verify an exported log, with nothing but its folder.") { folder, key };
        verify.SetAction((parsed, cancellation) => TellAsync(async () =>
        {
            var trusted = parsed.GetValue(key) is { } line ? ParseKey(line) : null;
            var verified = await VerifyAsync(parsed.GetRequiredValue(folder), trusted, cancellation);
            foreach (var finding in verified.Findings.Take(ShownFindings)) Console.WriteLine(finding);
            if (verified.Findings.Count > ShownFindings)
                Console.WriteLine($"and {verified.Findings.Count - ShownFindings} more");
            Console.WriteLine(
                $"{verified.Entries} entries, {verified.Checkpoints} checkpoints, {verified.Findings.Count} findings");
            return verified.Holds ? ExitCode.Success : ExitCode.Failed;
        }));
        return verify;
    }

    private static async Task<LogVerification> VerifyAsync(
        DirectoryInfo folder, NoteKey? trusted, CancellationToken cancellation)
    {
        try
        {
            return await LogVerifier.VerifyAsync(new LogFolder(folder.FullName), trusted, cancellation);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            var missing = (failure as FileNotFoundException)?.FileName;
            throw new CommandFailure(
                $"{folder} is not an exported log: "
                + (folder.Exists ? $"{Path.GetFileName(missing)} is not in it." : "there is no such folder.")
                + " Name a folder that 'log export' wrote.", ExitCode.Usage);
        }
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
