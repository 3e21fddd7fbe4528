using System.CommandLine;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Demo;
using Zorgzaam.Foundation;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Commands;

/// <summary><c>bench sweep</c>: how long a sweep takes, and how much of that is the log of what it did.</summary>
internal static class BenchSweepCommand
{
    private const long Seed = 42;

    internal static Command Create()
    {
        var persons = new Option<int>("--persons") { Description = "How many persons.", DefaultValueFactory = _ => 10_000 };
        var command = new Command("sweep", "Sweep a fictional municipality; what logging adds, within the same run.") { persons };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(persons), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(int persons, CancellationToken cancellation)
    {
        await using var store = await BenchStore.OpenAsync(cancellation);
        await DemoPopulation.FillAsync(store.Services, persons, Seed, cancellation);
        await store.Get<Sequencer>().CatchUpAsync(cancellation);

        // What is written of the log is timed where it is written; placing and signing it comes after.
        var logging = 0.0;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == LogMeter.Name) self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((_, seconds, _, _) => logging += seconds);
        listener.Start();
        var whole = Stopwatch.StartNew();
        await SweepCommand.RunAsync(store.Services, store.Get<LegalClock>().Today, [], dryRun: false, cancellation);
        var placing = Stopwatch.StartNew();
        await store.Get<Sequencer>().CatchUpAsync(cancellation);
        logging += placing.Elapsed.TotalSeconds;
        BenchCommands.Print("sweep_seconds", whole.Elapsed.TotalSeconds, "s", digits: 2);
        BenchCommands.Print("sweep_log_seconds", logging, "s", digits: 2);
        BenchCommands.Print("sweep_log_cost", 100 * logging / (whole.Elapsed.TotalSeconds - logging), "percent", digits: 1);
        return ExitCode.Success;
    }
}
