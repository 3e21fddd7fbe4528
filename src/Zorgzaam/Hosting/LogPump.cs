using Zorgzaam.Accountability.Sequencing;

namespace Zorgzaam.Hosting;

/// <summary>Gives committed entries their place in the log, so that a checkpoint covers each within a second.</summary>
internal sealed class LogPump(Sequencer sequencer, TimeProvider time, ILogger<LogPump> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await sequencer.CatchUpAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Entries wait in the store; the next round takes them.
                log.LogError(failure, "The log could not be continued.");
            }
        }
    }
}
