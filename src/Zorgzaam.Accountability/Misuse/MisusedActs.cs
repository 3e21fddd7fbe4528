using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Misuse;

/// <summary>What was done under the account of a resident whose identity is misused, by the log and the journal.</summary>
internal static class MisusedActs
{
    // Whoever acts for a resident acts in this role: the resident, and later a helper.
    private const string Role = "resident";

    /// <summary>
    /// What was done as the resident since the beginning of the earliest day that was reported, until the freeze ended. A report
    /// is no act to repair.
    /// </summary>
    public static IQueryable<ProcessingRecord> Of(ReadScope scope, KnownMisuse misuse, KeyRing keys)
    {
        var from = Instants.ToMicros(LegalClock.StartOf(misuse.SinceOn));
        var until = misuse.EndedMicros ?? long.MaxValue;
        return As(scope, misuse, keys).Where(record =>
            record.StartedMicros >= from && record.StartedMicros < until && record.Act != MisuseDesk.ReportAct);
    }

    /// <summary>The instants of reports that were surely the resident's.</summary>
    public static async Task<IReadOnlySet<long>> CertainReportsAsync(
        ReadScope scope, KnownMisuse misuse, KeyRing keys, CancellationToken cancellation) =>
        (await As(scope, misuse, keys).Where(record => record.Act == MisuseDesk.ReportAct)
            .Select(record => new { record.StartedMicros, record.ActorId }).ToListAsync(cancellation))
        .Where(record => Actor.WasCertain(record.ActorId)).Select(record => record.StartedMicros).ToHashSet();

    /// <summary>
    /// The acts, the oldest first, and how many there are in all. Of too many to tell, those under purposes that stop on misuse
    /// come first: no thief hides a change behind a thousand visits.
    /// </summary>
    public static async Task<(IReadOnlyList<SuspectAct> Acts, int Total)> ReadAsync(
        ReadScope scope, KnownMisuse misuse, KeyRing keys, PurposeRegister purposes, CancellationToken cancellation)
    {
        var records = Of(scope, misuse, keys);
        string[] first = [.. purposes.All.Where(purpose => purpose.StopsOnMisuse).Select(purpose => purpose.Id)];
        var traces = await TracesAsync(records.Where(record => first.Contains(record.ActivityId)), MisuseReader.MaximumActs, cancellation);
        traces.UnionWith(await TracesAsync(
            records.Where(record => !first.Contains(record.ActivityId)), MisuseReader.MaximumActs - traces.Count, cancellation));
        var found = await records.Where(record => traces.Contains(record.TraceId))
            .OrderBy(record => record.StartedMicros).ThenBy(record => record.Id).ToListAsync(cancellation);
        var events = (await scope.Query<JournalRecord>().Where(entry => traces.Contains(entry.TraceId))
                .Select(entry => new { entry.TraceId, entry.Type }).ToListAsync(cancellation))
            .ToLookup(entry => entry.TraceId, entry => entry.Type, StringComparer.Ordinal);
        var judged = (await scope.Query<MisusedActRow>().Where(row => traces.Contains(row.TraceId) && row.ObjectId == misuse.ObjectId)
                .OrderBy(row => row.JudgedMicros).ToListAsync(cancellation))
            .ToLookup(row => row.TraceId, StringComparer.Ordinal);
        return (
            [
                .. found.GroupBy(record => record.TraceId, StringComparer.Ordinal).Select(trace => Suspect(
                    misuse.ObjectId, [.. trace], [.. events[trace.Key].Distinct(StringComparer.Ordinal)],
                    judged[trace.Key].FirstOrDefault(), keys)),
            ],
            await records.Select(record => record.TraceId).Distinct().CountAsync(cancellation));
    }

    private static IQueryable<ProcessingRecord> As(ReadScope scope, KnownMisuse misuse, KeyRing keys) =>
        SubjectLog.About(scope, keys.Reference(misuse.ObjectId)).Where(record => record.ActorRole == Role);

    private static async Task<HashSet<string>> TracesAsync(
        IQueryable<ProcessingRecord> records, int most, CancellationToken cancellation) =>
        (await records.GroupBy(record => record.TraceId)
            .Select(trace => new { Id = trace.Key, Started = trace.Min(record => record.StartedMicros) })
            .OrderBy(trace => trace.Started).ThenBy(trace => trace.Id).Take(most)
            .Select(trace => trace.Id).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);

    private static SuspectAct Suspect(
        long person, IReadOnlyList<ProcessingRecord> records, IReadOnlyList<string> events, MisusedActRow? judged, KeyRing keys) =>
        new(
            SubjectLog.Line(records[0].TraceId, records, record => SealedCases.Open(keys, person, record)),
            records.All(record => Actor.WasCertain(record.ActorId)),
            [.. records.Select(record => record.Act).Distinct(StringComparer.Ordinal)],
            events,
            judged?.IsRepaired,
            judged is null
                ? null
                : WrittenWords.Open(keys, person, judged.Sealed, MisusedActRow.Place(judged.ReportId, judged.TraceId)));
}
