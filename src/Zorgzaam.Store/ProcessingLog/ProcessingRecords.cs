using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Zorgzaam.Store.Dialects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>Writes the log record of an act in its own transaction, with a row per person it concerned.</summary>
internal static class ProcessingRecords
{
    public static async Task WriteAsync(
        ZorgzaamDb db, StoreDialect dialect, ReadScope scope, DateTimeOffset ended, CancellationToken cancellation)
    {
        var processing = scope.Processing;
        var record = new ProcessingRecord(
            Id: 0,
            TraceId: processing.TraceId,
            SpanId: scope.SpanId,
            Act: scope.Act,
            ActivityId: processing.Purpose.Id,
            ActorId: processing.Actor.Id,
            ActorRole: processing.Actor.Role,
            CaseReference: processing.Case,
            StartedMicros: Instants.ToMicros(scope.Started),
            EndedMicros: Instants.ToMicros(ended),
            Status: scope.Status,
            Reason: scope.Reason,
            Attributes: string.Join(' ', scope.Attributes),
            SubjectCount: scope.Subjects.Count);
        db.Add(record);
        await db.SaveChangesAsync(cancellation);
        if (scope.Subjects.Count == 0) return;

        var subjects = scope.Subjects
            .Select(subject => new ProcessingSubject(subject, record.Id)).ToList();
        await dialect.BulkInsertAsync(
            db.Database.GetDbConnection(),
            db.Database.CurrentTransaction!.GetDbTransaction(),
            BulkRows.Of(db, subjects),
            cancellation);
    }
}
