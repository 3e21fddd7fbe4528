using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>How often a processing activity took place in a month.</summary>
/// <param name="PurposeId">The activity.</param>
/// <param name="Month">The first day of the month, Europe/Amsterdam.</param>
/// <param name="Uses">How many times somebody's data was used: a person in a run counts as one.</param>
/// <param name="Refused">How many times the software refused.</param>
public sealed record ActivityCount(string PurposeId, DateOnly Month, long Uses, long Refused);

/// <summary>
/// Counts the processing log per activity and month, for the public register of processing activities (AVG artikel 30).
/// It sees no person.
/// </summary>
public sealed class ActivityCounts(StoreGateway gateway)
{
    /// <summary>The most months in one read.</summary>
    public const int MaximumMonths = 24;

    private const string Act = "log.count";

    /// <summary>Counts of so many months, ending with the one that a day is in.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="day">A day in the last month.</param>
    /// <param name="months">At most <see cref="MaximumMonths"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<IReadOnlyList<ActivityCount>> ReadAsync(
        Processing processing, DateOnly day, int months, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MaximumMonths);
        var last = new DateOnly(day.Year, day.Month, 1);
        return gateway.ReadAsync(
            processing,
            Act,
            async (scope, stop) =>
            {
                var counts = new List<ActivityCount>();
                for (var month = last.AddMonths(1 - months); month <= last; month = month.AddMonths(1))
                    counts.AddRange(await CountAsync(scope, month, stop));
                return (IReadOnlyList<ActivityCount>)counts;
            },
            cancellation);
    }

    private static async Task<IEnumerable<ActivityCount>> CountAsync(
        ReadScope scope, DateOnly month, CancellationToken cancellation)
    {
        var from = Instants.ToMicros(LegalClock.StartOf(month));
        var until = Instants.ToMicros(LegalClock.StartOf(month.AddMonths(1)));
        var rows = await scope.Query<ProcessingRecord>()
            .Where(record => record.StartedMicros >= from && record.StartedMicros < until)
            .GroupBy(record => record.ActivityId)
            .Select(activity => new
            {
                activity.Key,
                Uses = activity.Sum(record => (long)record.SubjectCount),
                Refused = activity.LongCount(record => record.Status == ProcessingStatus.Refused),
            })
            .ToListAsync(cancellation);
        return rows.Select(row => new ActivityCount(row.Key, month, row.Uses, row.Refused));
    }
}
