using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;

namespace Zorgzaam.Accountability.Appointments;

/// <summary>A setup link that was made, or why there is none.</summary>
/// <param name="Code">What stands in the link: shown once, kept nowhere; null when there is an appointer already.</param>
/// <param name="Until">When it stops working.</param>
public sealed record SetupLink(string? Code, DateTimeOffset Until);

/// <summary>A link that was made although there was an appointer.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who made it.</param>
/// <param name="Reason">Why.</param>
/// <param name="UsedBy">The account that became appointer with it; null when nobody did.</param>
public sealed record RepeatedSetup(DateTimeOffset At, string By, string Reason, string? UsedBy);

/// <summary>What came of a setup link that somebody confirmed.</summary>
/// <param name="IsAppointed">Whether the account is appointer now; otherwise the link does not work (any more).</param>
/// <param name="Ended">Accounts that were appointer and are no more.</param>
public sealed record SetupOutcome(bool IsAppointed, IReadOnlyList<string> Ended);

/// <summary>
/// Makes the first appointer, by a link that works once and for a short time. Whoever operates the machine can make one: that is in
/// the journal, and with a reason when there is an appointer already.
/// </summary>
public sealed class SetupDesk(StoreGateway gateway, AppointmentTerms terms)
{
    /// <summary>Bytes of chance in a code: 256 bits cannot be guessed.</summary>
    private const int CodeBytes = 32;

    /// <summary>The most repeated setups that are shown.</summary>
    private const int MaximumRepeated = 20;

    private const string MakeAct = "setup.make";
    private const string AcceptAct = "setup.accept";
    private const string FindAct = "setup.find";
    private const string Sequence = "setup-link";

    /// <summary>Whether a text can be a code: what is none need not be looked up, nor be in the log.</summary>
    public static bool IsCode(string text) => text.Length == 2 * CodeBytes && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Makes a link; one that was made before works no more.</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="role">The role that appoints.</param>
    /// <param name="again">Why there has to be another appointer; null to make one only when there is none.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not report; the refusal is logged.</exception>
    public Task<SetupLink> MakeAsync(Processing processing, string role, string? again, CancellationToken cancellation) =>
        gateway.ReportAsync(
            processing, MakeAct,
            async (scope, stop) =>
            {
                var id = await scope.TakeNumbersAsync(Sequence, 1, stop);
                var until = scope.Started + terms.Link;
                var isTaken = await AppointmentReader.InForce(scope).AnyAsync(row => row.Role == role, stop);
                if (isTaken && again is null) return new SetupLink(null, until);
                var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeBytes));
                var reason = isTaken ? again : null;
                await scope.InsertAsync(
                    [
                        new SetupLinkRow(
                            id, HashOf(code), processing.Actor.Id, reason, Instants.ToMicros(scope.Started), Instants.ToMicros(until)),
                    ],
                    stop);
                scope.Append(new JournalEntry(AccountabilityEvents.SetupLinkMade, $"setup/{id}", new JsonObject
                {
                    ["by"] = processing.Actor.Id,
                    ["again"] = reason is not null,
                    ["reason"] = reason,
                }));
                return new SetupLink(code, until);
            },
            cancellation);

    /// <summary>Whether a code works now.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="code">What stands in the link.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<bool> WorksAsync(Processing processing, string code, CancellationToken cancellation) =>
        gateway.ReadAsync(processing, FindAct, async (scope, stop) => await FindAsync(scope, code, stop) is not null, cancellation);

    /// <summary>
    /// Makes an account appointer, once. Who was appointer before is so no more: the link was made because nobody could reach them.
    /// </summary>
    /// <param name="processing">The key, of the account that confirms; its purpose must report.</param>
    /// <param name="code">What stands in the link.</param>
    /// <param name="role">The role that appoints.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not report; the refusal is logged.</exception>
    public Task<SetupOutcome> AcceptAsync(Processing processing, string code, string role, CancellationToken cancellation) =>
        gateway.ReportAsync(
            processing, AcceptAct,
            async (scope, stop) =>
            {
                // The locks of both sequences: of two who confirm at the same moment one comes first.
                await scope.TakeNumbersAsync(Sequence, 1, stop);
                var id = await scope.TakeNumbersAsync(AppointmentDesk.Sequence, 1, stop);
                if (await FindAsync(scope, code, stop) is not { } link) return new SetupOutcome(false, []);
                var account = processing.Actor.Id;
                var today = LegalClock.DateIn(scope.Started);
                var before = await scope.Query<AppointmentRow>()
                    .Where(row => row.WithdrawnMicros == null && row.LastDay >= today && (row.Role == role || row.Account == account))
                    .ToListAsync(stop);

                // Without a reason the link is for when there is none: somebody else was first.
                if (link.Reason is null && before.Exists(row => row.Role == role && row.FirstDay <= today))
                    return new SetupOutcome(false, []);
                if (before.Count > 0) await AppointmentDesk.WithdrawAsync(scope, before, link.Reason ?? "setup", stop);
                var (now, links) = (Instants.ToMicros(scope.Started), scope.Set<SetupLinkRow>().Where(row => row.Id == link.Id));
                await scope.UpdateAsync(
                    links, set => set.SetProperty(row => row.UsedMicros, now).SetProperty(row => row.UsedBy, account), stop);
                await AppointmentDesk.AddAsync(
                    scope, id, new NewAppointment(account, role, today, terms.LastFrom(today), link.Reason ?? "setup"), stop);
                return new SetupOutcome(true, [.. before.Select(row => row.Account).Distinct(StringComparer.Ordinal)]);
            },
            cancellation);

    /// <summary>Links that were made although there was an appointer, the newest first.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<IReadOnlyList<RepeatedSetup>> RepeatedAsync(
        Processing processing, DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        var (first, last) = (Instants.ToMicros(LegalClock.StartOf(from)), Instants.ToMicros(LegalClock.StartOf(until.AddDays(1))));
        return gateway.ReadAsync(
            processing, FindAct,
            async (scope, stop) => (IReadOnlyList<RepeatedSetup>)
            [
                .. (await scope.Query<SetupLinkRow>()
                    .Where(row => row.Reason != null && row.MadeMicros >= first && row.MadeMicros < last)
                    .OrderByDescending(row => row.Id).Take(MaximumRepeated).ToListAsync(stop))
                    .Select(row => new RepeatedSetup(Instants.FromMicros(row.MadeMicros), row.MadeBy, row.Reason!, row.UsedBy)),
            ],
            cancellation);
    }

    // Only the last link works. By the hash of what was sent: comparing it tells nothing of the code.
    private static async Task<SetupLinkRow?> FindAsync(ReadScope scope, string code, CancellationToken cancellation)
    {
        var last = await scope.Query<SetupLinkRow>().OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellation);
        return last is { UsedMicros: null } && last.UntilMicros > Instants.ToMicros(scope.Started) && last.CodeHash == HashOf(code)
            ? last
            : null;
    }

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
