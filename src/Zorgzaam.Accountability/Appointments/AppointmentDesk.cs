using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;

namespace Zorgzaam.Accountability.Appointments;

/// <summary>Appoints accounts of staff to roles, and withdraws that. Each change is an entry of the journal.</summary>
public sealed class AppointmentDesk(StoreGateway gateway, AppointmentTerms terms)
{
    /// <summary>The longest id of an account, and the longest reason, in characters.</summary>
    public const int MaximumText = 200;

    internal const string Sequence = "appointment";
    private const string AppointAct = "appointment.make";
    private const string WithdrawAct = "appointment.withdraw";

    /// <summary>Whether a text can name an account or a reason: one line of ordinary characters that says something.</summary>
    public static bool IsText(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= MaximumText && !text.Any(char.IsControl);

    /// <summary>Appoints an account.</summary>
    /// <param name="processing">The key, of who appoints; its purpose must report.</param>
    /// <param name="wanted">What is wanted; its texts must be <see cref="IsText"/>.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not report; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">A text cannot stand in an appointment.</exception>
    public Task<AppointmentOutcome> AppointAsync(Processing processing, NewAppointment wanted, CancellationToken cancellation)
    {
        if (!IsText(wanted.Account) || !IsText(wanted.Reason))
            throw new ArgumentException($"An account and a reason are a line of at most {MaximumText} characters.", nameof(wanted));
        return gateway.ReportAsync(
            processing, AppointAct,
            async (scope, stop) =>
            {
                // The lock of the sequence: of two appointments at the same moment the second sees the first.
                var id = await scope.TakeNumbersAsync(Sequence, 1, stop);
                if (wanted.Account == processing.Actor.Id) return AppointmentOutcome.OwnAccount;
                var today = LegalClock.DateIn(scope.Started);
                if (wanted.LastDay < wanted.FirstDay || wanted.LastDay < today || wanted.LastDay > terms.LastFrom(wanted.FirstDay))
                    return AppointmentOutcome.TermNotAllowed;
                if (await scope.Query<AppointmentRow>().AnyAsync(
                    row => row.Account == wanted.Account && row.WithdrawnMicros == null && row.FirstDay <= wanted.LastDay
                        && row.LastDay >= wanted.FirstDay, stop))
                    return AppointmentOutcome.HasARole;
                await AddAsync(scope, id, wanted, stop);
                return AppointmentOutcome.Recorded;
            },
            cancellation);
    }

    /// <summary>Withdraws an appointment, from this moment on.</summary>
    /// <param name="processing">The key, of who withdraws; its purpose must report.</param>
    /// <param name="id">Which appointment.</param>
    /// <param name="why">Why; must be <see cref="IsText"/>.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <returns>What came of it, and whose appointment it was.</returns>
    /// <exception cref="ProcessingRefusedException">The purpose does not report; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand in a withdrawal.</exception>
    public Task<(AppointmentOutcome Outcome, string? Account)> WithdrawAsync(
        Processing processing, long id, string why, CancellationToken cancellation)
    {
        if (!IsText(why)) throw new ArgumentException($"A reason is a line of at most {MaximumText} characters.", nameof(why));
        return gateway.ReportAsync(
            processing, WithdrawAct,
            async (scope, stop) =>
            {
                await scope.TakeNumbersAsync(Sequence, 1, stop);
                var row = await scope.Query<AppointmentRow>().SingleOrDefaultAsync(each => each.Id == id, stop);
                if (row is null) return (AppointmentOutcome.NotThere, (string?)null);
                if (row.Account == processing.Actor.Id) return (AppointmentOutcome.OwnAccount, row.Account);
                if (row.WithdrawnMicros is not null || row.LastDay < LegalClock.DateIn(scope.Started))
                    return (AppointmentOutcome.EndedBefore, row.Account);
                await WithdrawAsync(scope, [row], why, stop);
                return (AppointmentOutcome.Recorded, row.Account);
            },
            cancellation);
    }

    internal static async Task AddAsync(WriteScope scope, long id, NewAppointment wanted, CancellationToken cancellation)
    {
        await scope.InsertAsync(
            [
                new AppointmentRow(
                    Id: id,
                    Account: wanted.Account,
                    Role: wanted.Role,
                    FirstDay: wanted.FirstDay,
                    LastDay: wanted.LastDay,
                    MadeBy: scope.Processing.Actor.Id,
                    Reason: wanted.Reason,
                    MadeMicros: Instants.ToMicros(scope.Started)),
            ],
            cancellation);
        scope.Append(new JournalEntry(AccountabilityEvents.StaffAppointed, $"appointment/{id}", new JsonObject
        {
            ["account"] = wanted.Account,
            ["role"] = wanted.Role,
            ["first_day"] = IsoDate.Write(wanted.FirstDay),
            ["last_day"] = IsoDate.Write(wanted.LastDay),
            ["by"] = scope.Processing.Actor.Id,
        }));
    }

    internal static async Task WithdrawAsync(
        WriteScope scope, IReadOnlyList<AppointmentRow> rows, string why, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.Id).ToArray();
        var (now, by) = (Instants.ToMicros(scope.Started), scope.Processing.Actor.Id);
        await scope.UpdateAsync(
            scope.Set<AppointmentRow>().Where(row => ids.Contains(row.Id)),
            set => set.SetProperty(row => row.WithdrawnMicros, now).SetProperty(row => row.WithdrawnBy, by)
                .SetProperty(row => row.WithdrawnWhy, why),
            cancellation);
        foreach (var row in rows)
        {
            scope.Append(new JournalEntry(AccountabilityEvents.AppointmentWithdrawn, $"appointment/{row.Id}", new JsonObject
            {
                ["account"] = row.Account,
                ["role"] = row.Role,
                ["by"] = by,
            }));
        }
    }
}
