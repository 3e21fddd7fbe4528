using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Accountability.Witnesses;

namespace Zorgzaam.Hosting;

/// <summary>
/// Gives committed entries their place in the log, so that a checkpoint covers each within a second, and hands
/// checkpoints to the witnesses.
/// </summary>
internal sealed class LogPump(Sequencer sequencer, Witnessing witnessing, TimeProvider time, ILogger<LogPump> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan BetweenHandOuts = TimeSpan.FromSeconds(10);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        EveryAsync(Pause, sequencer.CatchUpAsync, stoppingToken),
        EveryAsync(BetweenHandOuts, HandOutAsync, stoppingToken));

    private async Task EveryAsync(TimeSpan pause, Func<CancellationToken, Task> act, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(pause, time);
        while (await timer.WaitForNextTickAsync(stop))
        {
            try
            {
                await act(stop);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Entries wait in the store; the next round takes them.
                log.LogError(failure, "The log could not be continued.");
            }
        }
    }

    private async Task HandOutAsync(CancellationToken stop)
    {
        foreach (var (witness, answer) in await witnessing.HandOutAsync(stop))
        {
            if (answer is WitnessAnswer.Refused refused)
                log.LogWarning("Witness {Witness} did not take the checkpoint: {Reason}", witness.Name, refused.Reason);
        }
    }
}
