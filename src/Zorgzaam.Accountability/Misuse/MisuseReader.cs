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

/// <summary>
/// Reads reports of misuse with what was done under the account of the resident since: computed from the log and the journal, by
/// the reference of the person, so that nothing has to be remembered by whoever repairs.
/// </summary>
public sealed class MisuseReader(StoreGateway gateway)
{
    /// <summary>The most reports in one read.</summary>
    public const int MaximumReports = 50;

    /// <summary>The most acts that are told of a report; more are as many reasons to look at the log itself.</summary>
    public const int MaximumActs = 500;

    private const string Act = "misuse.read";

    // Whoever acts for a resident acts in this role: the resident, and later a helper.
    private const string Role = "resident";

    /// <summary>Reports of a resident, the newest first.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="person">Whose.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<IReadOnlyList<MisuseReport>> OfAsync(
        Processing processing, PersonId person, CancellationToken cancellation) =>
        ReadAsync(processing, rows => rows.Where(row => row.ObjectId == person.Value), cancellation);

    /// <summary>Reports whose freeze holds, the oldest first, then the newest that ended.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<IReadOnlyList<MisuseReport>> AllAsync(Processing processing, CancellationToken cancellation)
    {
        var all = await ReadAsync(processing, rows => rows, cancellation);
        return [.. all.Where(report => report.EndedAt is null).Reverse(), .. all.Where(report => report.EndedAt is not null)];
    }

    // What was done as the resident since the beginning of that day, up to the report itself.
    internal static IQueryable<ProcessingRecord> ActsSince(ReadScope scope, MisuseReportRow report, KeyRing keys)
    {
        var from = Instants.ToMicros(LegalClock.StartOf(report.SinceOn));
        return SubjectLog.About(scope, keys.Reference(report.ObjectId)).Where(record =>
            record.ActorRole == Role && record.StartedMicros >= from && record.StartedMicros < report.ReportedMicros);
    }

    private Task<IReadOnlyList<MisuseReport>> ReadAsync(
        Processing processing, Func<IQueryable<MisuseReportRow>, IQueryable<MisuseReportRow>> which, CancellationToken cancellation) =>
        gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var open = which(scope.Query<MisuseReportRow>());
                var rows = await open.OrderByDescending(row => !scope.Query<MisuseEndRow>().Any(end => end.ReportId == row.Id))
                    .ThenByDescending(row => row.Id).Take(MaximumReports).ToListAsync(stop);
                scope.Saw(rows.Select(row => new PersonId(row.ObjectId)));
                var keys = await scope.KeysAsync([.. rows.Select(row => row.ObjectId).Distinct()], RetentionClass.Log, stop);
                var reports = new List<MisuseReport>();
                foreach (var row in rows.OrderByDescending(row => row.Id).Where(row => keys.Has(row.ObjectId)))
                    reports.Add(await ReportAsync(scope, row, keys, stop));
                return (IReadOnlyList<MisuseReport>)reports;
            },
            cancellation);

    private static async Task<MisuseReport> ReportAsync(
        ReadScope scope, MisuseReportRow row, KeyRing keys, CancellationToken cancellation)
    {
        var end = await scope.Query<MisuseEndRow>().SingleOrDefaultAsync(each => each.ReportId == row.Id, cancellation);
        var records = await ActsSince(scope, row, keys).OrderBy(record => record.StartedMicros).ThenBy(record => record.Id)
            .Take(MaximumActs).ToListAsync(cancellation);
        var traces = records.Select(record => record.TraceId).Distinct(StringComparer.Ordinal).ToArray();
        var judged = await scope.Query<MisusedActRow>().Where(each => each.ReportId == row.Id)
            .ToDictionaryAsync(each => each.TraceId, StringComparer.Ordinal, cancellation);
        var events = (await scope.Query<JournalRecord>().Where(entry => traces.Contains(entry.TraceId))
                .Select(entry => new { entry.TraceId, entry.Type }).ToListAsync(cancellation))
            .ToLookup(entry => entry.TraceId, entry => entry.Type, StringComparer.Ordinal);
        return new MisuseReport(
            row.Id,
            Instants.FromMicros(row.ReportedMicros),
            row.SinceOn,
            WrittenWords.Open(keys, row.ObjectId, row.Sealed, MisuseReportRow.Place(row.Id)) ?? string.Empty,
            end is null ? null : Instants.FromMicros(end.EndedMicros),
            end is null ? null : WrittenWords.Open(keys, row.ObjectId, end.Sealed, MisuseEndRow.Place(row.Id)),
            [
                .. records.GroupBy(record => record.TraceId, StringComparer.Ordinal).Select(trace => Suspect(
                    row, [.. trace], [.. events[trace.Key].Distinct(StringComparer.Ordinal)], judged.GetValueOrDefault(trace.Key), keys)),
            ]);
    }

    private static SuspectAct Suspect(
        MisuseReportRow report, IReadOnlyList<ProcessingRecord> records, IReadOnlyList<string> events, MisusedActRow? judged,
        KeyRing keys) =>
        new(
            SubjectLog.Line(records[0].TraceId, records, record => SealedCases.Open(keys, report.ObjectId, record)),
            [.. records.Select(record => record.Act).Distinct(StringComparer.Ordinal)],
            events,
            judged?.IsRepaired,
            judged is null
                ? null
                : WrittenWords.Open(keys, report.ObjectId, judged.Sealed, MisusedActRow.Place(report.Id, judged.TraceId)));
}
