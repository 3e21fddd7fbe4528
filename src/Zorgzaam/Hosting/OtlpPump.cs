using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Otlp;
using Zorgzaam.Commands;

namespace Zorgzaam.Hosting;

/// <summary>
/// Hands the records of the log over to a receiver of traces while the site is served. That it is handed over is logged when
/// that begins: a record for each time would itself be handed over, without end.
/// </summary>
internal sealed class OtlpPump(IServiceProvider services, OtlpSettings settings, TimeProvider time, ILogger<OtlpPump> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var handover = settings.Handover(services, services.GetRequiredService<NoteSigner>().Key);
        var isLogged = false;
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (!isLogged) await LogCommands.RecordExportAsync(services, stoppingToken);
                isLogged = true;
                await handover.CatchUpAsync(null, stoppingToken);
            }
            catch (OtlpRefusedException refused)
            {
                log.LogWarning("{Reason}. The next round goes on from what was confirmed.", refused.Message);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "The log could not be handed over.");
            }
        }
    }
}
