using System.CommandLine;
using System.Diagnostics;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Accountability.Verification;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Commands;

/// <summary><c>bench log</c>: how long it takes to write, place, hand out and verify a log of many entries.</summary>
internal static class BenchLogCommand
{
    private const string Purpose = "rechten-lijst";

    internal static Command Create()
    {
        var entries = new Option<int>("--entries")
        {
            Description = "How many entries.",
            DefaultValueFactory = _ => 1_000_000,
        };
        var command = new Command("log", "Write, place, hand out and verify a log, by both verifiers.") { entries };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(entries), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(int entries, CancellationToken cancellation)
    {
        await using var store = await BenchStore.OpenAsync(cancellation);
        await TimedAsync("log_write_seconds", () => WriteAsync(store, entries, cancellation));
        await TimedAsync("log_place_seconds", () => store.Get<Sequencer>().CatchUpAsync(cancellation));
        await SearchAsync(store, cancellation);
        var folder = new LogFolder(Path.Combine(store.Folder, "export"));
        var key = store.Get<NoteSigner>().Key;
        await TimedAsync(
            "log_export_seconds",
            () => LogExporter.ExportAsync(store.Get<LogBook>(), key, folder, cancellation));

        LogVerification? ours = null;
        await TimedAsync(
            "log_verify_seconds", async () => ours = await LogVerifier.VerifyAsync(folder, key, cancellation));
        var theirs = string.Empty;
        await TimedAsync(
            "log_verify_python_seconds",
            async () => theirs = await PythonAsync(store.Get<Installation>(), folder, cancellation));
        BenchCommands.Print("log_entries", ours!.Entries, "entries");
        BenchCommands.Print("log_bytes_per_entry", (double)new FileInfo(folder.Entries).Length / ours.Entries, "bytes");
        if (ours.Holds && theirs == $"{ours.Entries} entries, {ours.Checkpoints} checkpoints, 0 findings")
            return ExitCode.Success;
        throw new CommandFailure($"The verifiers do not agree that the log holds: {ours.Findings.Count} findings; {theirs}");
    }

    private static async Task WriteAsync(BenchStore store, int entries, CancellationToken cancellation)
    {
        var gate = store.Get<ProcessingGate>();
        var gateway = store.Get<StoreGateway>();
        for (var done = 0; done < entries;)
        {
            var count = Math.Min(ReadScope.MaximumSubjects, entries - done);
            var persons = Enumerable.Range(1 + (done % 100_000), count).Select(number => new PersonId(number));
            await gateway.ReadAsync(
                gate.Open(Purpose, new Actor("bench", "caseworker", null), "bench"),
                "bench.read",
                (scope, _) =>
                {
                    scope.Saw(persons);
                    scope.Touched(["voornamen", "geslachtsnaam", "geboortedatum"]);
                    return Task.FromResult(0);
                },
                cancellation);
            done += count;
        }
    }

    // As the page of supervisors asks it, signals included; the slowest of each kind of filter.
    private static async Task SearchAsync(BenchStore store, CancellationToken cancellation)
    {
        var today = LegalClock.DateIn(store.Get<TimeProvider>().GetUtcNow());
        var all = new LogFilter(today.AddDays(-1), today);
        LogFilter[] searches =
        [
            all, all with { PurposeId = Purpose }, all with { Role = "caseworker" }, all with { ActorId = "bench" },
            all with { ActorId = "nobody" }, all with { Role = "board", PurposeId = Purpose },
            .. Enum.GetValues<LogSignal>().Select(signal => all with { Signal = signal }),
        ];
        var marks = new LogMarks([Purpose], [LogCommands.ExportPurpose], ["caseworker"], store.Get<OversightPolicy>().Many);
        var slowest = TimeSpan.Zero;
        foreach (var search in searches)
        {
            var watch = Stopwatch.StartNew();
            await new OversightLog(store.Get<StoreGateway>()).SearchAsync(
                store.Get<ProcessingGate>().Open("toezicht-logboek", new Actor("bench", "supervisor", null)),
                search, marks, [], 0, 25, cancellation);
            if (watch.Elapsed > slowest) slowest = watch.Elapsed;
        }

        BenchCommands.Print("log_search_seconds", slowest.TotalSeconds, "s", digits: 2);
    }

    private static async Task<string> PythonAsync(
        Installation installation, LogFolder folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(
            "python3", [Path.Combine(installation.Home, "tools", "verify_log.py"), folder.Path])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new CommandFailure("python3 cannot be started.");
        var said = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return said.Trim();
    }

    private static async Task TimedAsync(string name, Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        BenchCommands.Print(name, watch.Elapsed.TotalSeconds, "s", digits: 1);
    }
}
