using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>Whole days in Europe/Amsterdam, as the log counts time.</summary>
internal sealed class LogPeriod(DateOnly first, DateOnly last)
{
    public long From { get; } = Instants.ToMicros(LegalClock.StartOf(first));

    public long Until { get; } = Instants.ToMicros(LegalClock.StartOf(last.AddDays(1)));

    public IQueryable<ProcessingRecord> Of(ReadScope scope) => scope.Query<ProcessingRecord>()
        .Where(record => record.StartedMicros >= From && record.StartedMicros < Until);
}

/// <summary>Which records of the log a search is about.</summary>
internal static class LogSelection
{
    // More than this in one period is found by narrowing it.
    private const int MaximumOfHouseholds = 2_000;

    public static async Task<IQueryable<ProcessingRecord>> OfAsync(
        ReadScope scope, LogPeriod period, LogFilter filter, LogMarks marks, IReadOnlyList<StaffHousehold> households,
        CancellationToken cancellation)
    {
        var records = period.Of(scope);
        if (filter.PurposeId is { } purpose) records = records.Where(record => record.ActivityId == purpose);
        if (filter.Role is { } role) records = records.Where(record => record.ActorRole == role);
        if (filter.ActorId is { } actor) records = records.Where(record => record.ActorId == actor);
        return filter.Signal switch
        {
            null => records,
            LogSignal.OutsideCase => OutsideCase(records, marks),
            LogSignal.Export => Exports(records, marks),
            LogSignal.Refused => Refused(records),
            LogSignal.BreakGlass => WithTrace(records, BreakGlass(scope, period)),
            LogSignal.OwnHousehold => await OwnHouseholdAsync(scope, records, households, cancellation),
            var other => throw new ArgumentOutOfRangeException(nameof(filter), other, "Not one of the signals."),
        };
    }

    public static IQueryable<ProcessingRecord> OutsideCase(IQueryable<ProcessingRecord> records, LogMarks marks) =>
        records.Where(record => marks.StatedPurposes.Contains(record.ActivityId)
            && (record.Relation == null || record.Relation == AccessRelations.StatedGround));

    public static IQueryable<ProcessingRecord> Exports(IQueryable<ProcessingRecord> records, LogMarks marks) =>
        records.Where(record => marks.ExportPurposes.Contains(record.ActivityId));

    public static IQueryable<ProcessingRecord> Refused(IQueryable<ProcessingRecord> records) =>
        records.Where(record => record.Status == ProcessingStatus.Refused);

    public static IQueryable<string> BreakGlass(ReadScope scope, LogPeriod period) => scope.Query<JournalRecord>()
        .Where(entry => entry.Type == AccountabilityEvents.BreakGlassUsed)
        .Where(entry => entry.TimeMicros >= period.From && entry.TimeMicros < period.Until)
        .Select(entry => entry.TraceId);

    private static IQueryable<ProcessingRecord> WithTrace(IQueryable<ProcessingRecord> records, IQueryable<string> traces) =>
        records.Where(record => traces.Contains(record.TraceId));

    // A pair must match as a pair: a colleague's household is not one's own.
    private static async Task<IQueryable<ProcessingRecord>> OwnHouseholdAsync(
        ReadScope scope, IQueryable<ProcessingRecord> records, IReadOnlyList<StaffHousehold> households,
        CancellationToken cancellation)
    {
        var persons = households.SelectMany(each => each.Members).Select(person => person.Value).Distinct().ToArray();
        var keys = await scope.KeysAsync(persons, RetentionClass.Log, cancellation);
        var own = households.SelectMany(
                each => each.Members.Where(person => keys.Has(person.Value)),
                (each, person) => (each.ActorId, Subject: keys.Reference(person.Value)))
            .ToHashSet();
        var actors = own.Select(pair => pair.ActorId).Distinct(StringComparer.Ordinal).ToArray();
        var subjects = own.Select(pair => pair.Subject).Distinct(StringComparer.Ordinal).ToArray();
        var near = await records.Where(record => subjects.Contains(record.Subject!) && actors.Contains(record.ActorId))
            .OrderByDescending(record => record.StartedMicros).Take(MaximumOfHouseholds)
            .Select(record => new { record.Id, record.ActorId, record.Subject }).ToListAsync(cancellation);
        var found = near.Where(record => own.Contains((record.ActorId, record.Subject!))).Select(record => record.Id).ToArray();
        return records.Where(record => found.Contains(record.Id));
    }
}
