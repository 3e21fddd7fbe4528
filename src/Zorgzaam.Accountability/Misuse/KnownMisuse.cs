using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Accountability.Misuse;

/// <summary>
/// Reports of one resident that share a freeze: each came while an earlier one was open. Whoever reports first decides on nothing by
/// that: the earliest day that any of them names counts, and the freeze holds until none is open.
/// </summary>
/// <param name="Reports">The reports, the oldest first.</param>
/// <param name="Ends">The ends of those that ended, by the number of the report.</param>
internal sealed record KnownMisuse(IReadOnlyList<MisuseReportRow> Reports, IReadOnlyDictionary<long, MisuseEndRow> Ends)
{
    public long ObjectId => Reports[0].ObjectId;

    public DateOnly SinceOn => Reports.Min(report => report.SinceOn);

    /// <summary>When the last report ended; null while one is open.</summary>
    public long? EndedMicros => Reports.All(report => Ends.ContainsKey(report.Id))
        ? Reports.Max(report => Ends[report.Id].EndedMicros)
        : null;

    /// <summary>What was ever reported of some residents, the oldest first.</summary>
    public static async Task<IReadOnlyList<KnownMisuse>> OfAsync(
        ReadScope scope, IReadOnlyCollection<long> persons, CancellationToken cancellation)
    {
        var reports = await scope.Query<MisuseReportRow>().Where(row => persons.Contains(row.ObjectId))
            .OrderBy(row => row.Id).ToListAsync(cancellation);
        var ids = reports.Select(row => row.Id).ToArray();
        var ends = await scope.Query<MisuseEndRow>().Where(row => ids.Contains(row.ReportId))
            .ToDictionaryAsync(row => row.ReportId, cancellation);
        return [.. reports.GroupBy(row => row.ObjectId).SelectMany(rows => Split([.. rows], ends))];
    }

    /// <summary>Reports that are open.</summary>
    public static IQueryable<MisuseReportRow> Open(ReadScope scope) => scope.Query<MisuseReportRow>()
        .Where(row => !scope.Query<MisuseEndRow>().Any(end => end.ReportId == row.Id));

    private static List<KnownMisuse> Split(IReadOnlyList<MisuseReportRow> reports, Dictionary<long, MisuseEndRow> ends)
    {
        var (found, until) = (new List<List<MisuseReportRow>>(), long.MinValue);
        foreach (var report in reports)
        {
            if (report.ReportedMicros >= until) found.Add([]);
            found[^1].Add(report);
            until = Math.Max(until, ends.GetValueOrDefault(report.Id)?.EndedMicros ?? long.MaxValue);
        }

        return [.. found.Select(each => new KnownMisuse(each, ends))];
    }
}
