using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Accountability.Appointments;

/// <summary>Reads who has which role.</summary>
public sealed class AppointmentReader(StoreGateway gateway)
{
    /// <summary>The most appointments in one read.</summary>
    public const int MaximumAppointments = 100;

    private const string ListAct = "appointments.list";
    private const string FindAct = "appointment.find";

    /// <summary>Appointments, those that still give a role or will first, then by their last day.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="skip">Appointments to pass over.</param>
    /// <param name="take">At most <see cref="MaximumAppointments"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<(IReadOnlyList<Appointment> Appointments, int Total)> ListAsync(
        Processing processing, int skip, int take, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, MaximumAppointments);
        return gateway.ReadAsync(
            processing, ListAct,
            async (scope, stop) =>
            {
                var today = LegalClock.DateIn(scope.Started);
                var rows = await scope.Query<AppointmentRow>()
                    .OrderBy(row => row.WithdrawnMicros == null && row.LastDay >= today ? 0 : 1)
                    .ThenBy(row => row.LastDay).ThenBy(row => row.Id)
                    .Skip(skip).Take(take).ToListAsync(stop);
                return ((IReadOnlyList<Appointment>)[.. rows.Select(Read)], await scope.Query<AppointmentRow>().CountAsync(stop));
            },
            cancellation);
    }

    /// <summary>The appointment that gives an account a role today; null when there is none.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="account">The id of the account at the identity provider.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<Appointment?> FindAsync(Processing processing, string account, CancellationToken cancellation) =>
        gateway.ReadAsync(
            processing, FindAct,
            async (scope, stop) =>
            {
                var row = await InForce(scope).SingleOrDefaultAsync(each => each.Account == account, stop);
                return row is null ? null : Read(row);
            },
            cancellation);

    internal static IQueryable<AppointmentRow> InForce(ReadScope scope)
    {
        var today = LegalClock.DateIn(scope.Started);
        return scope.Query<AppointmentRow>()
            .Where(row => row.WithdrawnMicros == null && row.FirstDay <= today && row.LastDay >= today);
    }

    private static Appointment Read(AppointmentRow row) => new(
        row.Id,
        row.Account,
        row.Role,
        row.FirstDay,
        row.LastDay,
        row.MadeBy,
        row.Reason,
        row is { WithdrawnMicros: { } at, WithdrawnBy: { } by, WithdrawnWhy: { } why }
            ? new Withdrawal(Instants.FromMicros(at), by, why)
            : null);
}
