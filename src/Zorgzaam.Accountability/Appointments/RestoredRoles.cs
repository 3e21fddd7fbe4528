using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Accountability.Appointments;

/// <summary>
/// Ends the roles that a restored backup brings back. What was withdrawn since the backup was made is not in it, so nobody knows
/// any more who should have lost a role: who has one is appointed again.
/// </summary>
public sealed class RestoredRoles(StoreGateway gateway)
{
    private const string Act = "appointment.end-restored";

    /// <summary>Withdraws every appointment that was not, and stops every setup link.</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="why">Why; stands with each of them.</param>
    /// <param name="cancellation">Stops it; nothing is then withdrawn.</param>
    /// <returns>How many appointments ended.</returns>
    /// <exception cref="ProcessingRefusedException">The purpose does not report; the refusal is logged.</exception>
    public Task<int> EndAsync(Processing processing, string why, CancellationToken cancellation) => gateway.ReportAsync(
        processing, Act,
        async (scope, stop) =>
        {
            await scope.TakeNumbersAsync(AppointmentDesk.Sequence, 1, stop);
            var (now, today) = (Instants.ToMicros(scope.Started), LegalClock.DateIn(scope.Started));
            var rows = await scope.Query<AppointmentRow>()
                .Where(row => row.WithdrawnMicros == null && row.LastDay >= today).OrderBy(row => row.Id).ToListAsync(stop);
            await AppointmentDesk.WithdrawAsync(scope, rows, why, stop);
            await scope.UpdateAsync(
                scope.Set<SetupLinkRow>().Where(row => row.UsedMicros == null && row.UntilMicros > now),
                set => set.SetProperty(row => row.UntilMicros, now), stop);
            return rows.Count;
        },
        cancellation);
}
