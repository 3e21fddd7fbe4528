using Zorgzaam.Commands;
using Zorgzaam.Foundation;
using Zorgzaam.Sweep.Retention;

namespace Zorgzaam.Hosting;

/// <summary>Destroys what has been kept long enough, once at the start and then every hour.</summary>
internal sealed class RetentionPump(
    ScreeningRetention retention, ProcessingGate gate, TimeProvider time, ILogger<RetentionPump> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await retention.RunAsync(gate.Open(SweepCommand.Purpose, RetentionCommand.Keeper), stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Nothing is half done; the next round takes it.
                log.LogError(failure, "What has been kept long enough could not be destroyed.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
