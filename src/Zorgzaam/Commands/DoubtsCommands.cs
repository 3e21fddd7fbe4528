using System.CommandLine;
using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Registry.Doubts;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam doubts …</c>: reports that a fact may be wrong, on their way to the register that said it.</summary>
internal static class DoubtsCommands
{
    internal const string Purpose = "terugmelding-doorgeven";

    /// <summary>The declared program that passes them on.</summary>
    internal static Actor Messenger { get; } = new("terugmeldingen", "administrator", "Zorgzaam");

    internal static Command Create() => new("doubts", "Reports that a fact may be wrong.") { Send() };

    private static Command Send()
    {
        var folder = new Argument<DirectoryInfo>("folder")
        {
            Description = "Where the messages go, a file for each register. Whoever reads it sees citizen service numbers.",
        };
        var send = new Command(
            "send", "Write reports that were not passed on yet as CloudEvents, one a line, to be sent to their registers.")
        {
            folder,
        };
        send.SetAction(async (parsed, cancellation) =>
        {
            await using var services = Platform.Build(profile: null, demo: false);
            await Platform.CheckStoreAsync(services, cancellation);
            var sent = await SendAsync(
                services.GetRequiredService<DoubtMessages>(), services.GetRequiredService<ProcessingGate>(),
                parsed.GetRequiredValue(folder).FullName, services.GetRequiredService<TimeProvider>(), cancellation);
            await LogCommands.SequenceAsync(services, cancellation);
            Console.WriteLine($"{Counted.Of(sent, "report")} passed on.");
            return ExitCode.Success;
        });
        return send;
    }

    /// <summary>Writes what waits, durable before it is noted as sent: after a crash in between it is written once more.</summary>
    internal static async Task<int> SendAsync(
        DoubtMessages messages, ProcessingGate gate, string folder, TimeProvider time, CancellationToken cancellation)
    {
        var sent = 0;
        while (true)
        {
            var processing = gate.Open(Purpose, Messenger);
            var waiting = await messages.WaitingAsync(processing, cancellation);
            if (waiting.Count == 0) return sent;
            Directory.CreateDirectory(folder);
            var told = waiting.Where(message => message.CloudEvent is not null).ToList();
            foreach (var register in told.GroupBy(message => message.Source, StringComparer.Ordinal))
            {
                // The number of its first report tells it from any other file of the same moment, whatever its register is called.
                var name = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{FileName(register.Key)}-{time.GetUtcNow():yyyyMMdd'T'HHmmssffffff'Z'}-{register.First().Doubt}.ndjson");
                await WriteAsync(Path.Combine(folder, name), register.Select(message => message.CloudEvent!), cancellation);
            }

            if (await messages.SentAsync(processing, waiting, cancellation) == 0) return sent; // another send was before us
            sent += told.Count;
        }
    }

    // A name of a register is free text of its source.
    private static string FileName(string register) => string.Concat(
        register.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');

    private static async Task WriteAsync(string path, IEnumerable<string> lines, CancellationToken cancellation)
    {
        var beside = path + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var stream = new FileStream(beside, options))
        {
            await using var writer = new StreamWriter(stream) { NewLine = "\n" };
            foreach (var line in lines) await writer.WriteLineAsync(line.AsMemory(), cancellation);
            await writer.FlushAsync(cancellation);
            RandomAccess.FlushToDisk(stream.SafeFileHandle);
        }

        File.Move(beside, path);
    }
}
