using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Limits;

namespace Zorgzaam.Accountability.Misuse;

/// <summary>
/// Takes reports of misuse of an identity. From that moment purposes that change something in the resident's name are stopped
/// (<see cref="Purpose.StopsOnMisuse"/>); rights go on. Who repairs says of each act since what became of it, and lifts the
/// freeze with a reason. INVARIANT: a thief who reports first silences nobody. Every report is kept, and the freeze holds until none
/// is open.
/// </summary>
public sealed class MisuseDesk(StoreGateway gateway)
{
    /// <summary>The longest report or answer, in characters.</summary>
    public const int MaximumText = 1_000;

    /// <summary>
    /// The most open reports of one resident, so that nobody fills the store; from then on only who is certain
    /// (<see cref="Actor.IsCertain"/>) adds as many again, so that no thief can use them up.
    /// </summary>
    public const int MaximumOpen = 20;

    internal const string ReportAct = "misuse.report";

    private const string JudgeAct = "misuse.judge";
    private const string EndAct = "misuse.end";

    // The lock of all that is reported, judged and ended: of two at the same moment the second sees the first.
    private const string Sequence = "misuse-report";

    /// <summary>Whether a text can stand in a report or an answer.</summary>
    public static bool IsText(string text) => WrittenWords.IsText(text, MaximumText);

    /// <summary>Reports misuse.</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="person">Whose identity.</param>
    /// <param name="since">Since which day.</param>
    /// <param name="text">What happened; at most <see cref="MaximumText"/> characters.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand in a report.</exception>
    public async Task<MisuseOutcome> ReportAsync(
        Processing processing, PersonId person, DateOnly since, string text, CancellationToken cancellation)
    {
        WrittenWords.Check(text, MaximumText);
        return await gateway.ReportAsync(
            processing, ReportAct,
            async (scope, stop) =>
            {
                var id = await scope.TakeNumbersAsync(Sequence, 1, stop);
                var keys = await scope.MakeKeysAsync([person.Value], RetentionClass.Log, stop);
                if (!keys.Has(person.Value)) return MisuseOutcome.NotThere;
                scope.Saw([person]);
                var open = await KnownMisuse.Open(scope).CountAsync(row => row.ObjectId == person.Value, stop);
                if (open >= (processing.Actor.IsCertain ? 2 * MaximumOpen : MaximumOpen)) return MisuseOutcome.TooMany;
                await SubjectLimits.PlaceAsync(scope, person, SubjectLimitKind.Misuse, stop);
                var row = new MisuseReportRow(
                    id, person.Value, since, keys.Seal(person.Value, text, MisuseReportRow.Place(id)), Instants.ToMicros(scope.Started));
                await scope.InsertAsync([row], stop);
                scope.Append(Event(AccountabilityEvents.MisuseReported, person, id));
                return MisuseOutcome.Recorded;
            },
            cancellation);
    }

    /// <summary>Says what became of an act since the misuse.</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="report">The report.</param>
    /// <param name="trace">The act.</param>
    /// <param name="isRepaired">Whether it was repaired; otherwise it was right.</param>
    /// <param name="text">How; at most <see cref="MaximumText"/> characters.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand in an answer.</exception>
    public async Task<MisuseOutcome> JudgeAsync(
        Processing processing, long report, string trace, bool isRepaired, string text, CancellationToken cancellation)
    {
        WrittenWords.Check(text, MaximumText);
        return await gateway.ReportAsync(
            processing, JudgeAct,
            async (scope, stop) =>
            {
                await scope.TakeNumbersAsync(Sequence, 1, stop);
                if (await FindAsync(scope, report, stop) is not { } found) return MisuseOutcome.NotThere;
                var person = new PersonId(found.Row.ObjectId);
                var known = await KnownMisuse.OfAsync(scope, [person.Value], stop);
                var misuse = known.Single(each => each.Reports.Any(row => row.Id == report));
                if (!await MisusedActs.Of(scope, misuse, found.Keys).AnyAsync(record => record.TraceId == trace, stop))
                    return MisuseOutcome.NotThere;
                long[] reports = [.. known.SelectMany(each => each.Reports).Select(row => row.Id)];
                if (await scope.Query<MisusedActRow>().AnyAsync(row => reports.Contains(row.ReportId) && row.TraceId == trace, stop))
                    return MisuseOutcome.AlreadyDone;
                var row = new MisusedActRow(
                    report, trace, person.Value, isRepaired,
                    found.Keys.Seal(person.Value, text, MisusedActRow.Place(report, trace)), Instants.ToMicros(scope.Started));
                await scope.InsertAsync([row], stop);
                var judged = Event(AccountabilityEvents.MisusedActJudged, person, report);
                judged.Data["trace"] = trace;
                judged.Data["repaired"] = isRepaired;
                scope.Append(judged);
                return MisuseOutcome.Recorded;
            },
            cancellation);
    }

    /// <summary>
    /// Ends a report and every earlier one of the resident that is open: who ends it has read those. The freeze is lifted when no
    /// later one came meanwhile.
    /// </summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="report">The last report that was read.</param>
    /// <param name="text">Why; at most <see cref="MaximumText"/> characters.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand there.</exception>
    public async Task<MisuseOutcome> EndAsync(
        Processing processing, long report, string text, CancellationToken cancellation)
    {
        WrittenWords.Check(text, MaximumText);
        return await gateway.ReportAsync(
            processing, EndAct,
            async (scope, stop) =>
            {
                await scope.TakeNumbersAsync(Sequence, 1, stop);
                if (await FindAsync(scope, report, stop) is not { } found) return MisuseOutcome.NotThere;
                var person = new PersonId(found.Row.ObjectId);
                var open = await KnownMisuse.Open(scope).Where(row => row.ObjectId == person.Value)
                    .OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(stop);
                if (open.TrueForAll(id => id > report)) return MisuseOutcome.AlreadyDone;
                var rows = open.Where(id => id <= report).Select(id => new MisuseEndRow(
                    id, person.Value, found.Keys.Seal(person.Value, text, MisuseEndRow.Place(id)), Instants.ToMicros(scope.Started)));
                await scope.InsertAsync([.. rows], stop);
                if (open.TrueForAll(id => id <= report))
                    await SubjectLimits.LiftAsync(scope, person, SubjectLimitKind.Misuse, stop);
                foreach (var id in open.Where(id => id <= report))
                    scope.Append(Event(AccountabilityEvents.MisuseEnded, person, id));
                return MisuseOutcome.Recorded;
            },
            cancellation);
    }

    private static async Task<(MisuseReportRow Row, KeyRing Keys)?> FindAsync(
        WriteScope scope, long report, CancellationToken cancellation)
    {
        if (await scope.Query<MisuseReportRow>().SingleOrDefaultAsync(row => row.Id == report, cancellation) is not { } found) return null;
        var keys = await scope.KeysAsync([found.ObjectId], RetentionClass.Log, cancellation);
        if (!keys.Has(found.ObjectId)) return null;
        scope.Saw([new PersonId(found.ObjectId)]);
        return (found, keys);
    }

    private static JournalEntry Event(string type, PersonId person, long report) =>
        JournalEntry.About(person, RetentionClass.Log, type, new JsonObject { ["report"] = report });
}
