using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Dialects;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>Writes the log records of an act in its own transaction.</summary>
internal static class ProcessingRecords
{
    public static async Task WriteAsync(
        ZorgzaamDb db, StoreDialect dialect, ReadScope scope, DateTimeOffset ended, CancellationToken cancellation)
    {
        var hasCase = scope.Processing.Case is not null;
        var perSubject = !scope.Processing.Purpose.LoggedPerRun;
        long[] keyed = [.. scope.Subjects, .. hasCase ? [SealedCases.Nobody] : Array.Empty<long>()];
        var keys = await scope.Tools.Keys.MakeAsync(keyed, RetentionClass.Log, cancellation);

        // Of somebody who was erased nothing more is logged by name.
        var subjects = scope.Subjects.Where(keys.Has).ToList();
        if (perSubject && subjects.Count > 0)
        {
            var records = subjects.Select(subject => Record(scope, ended, keys, subject, null, 1));
            await InsertAsync<ProcessingRecord>(db, dialect, [.. records], cancellation);
            return;
        }

        var list = subjects.Count == 0 ? null : await ListAsync(db, dialect, keys, subjects, cancellation);
        await InsertAsync(db, dialect, [Record(scope, ended, keys, null, list, subjects.Count)], cancellation);
    }

    private static ProcessingRecord Record(
        ReadScope scope, DateTimeOffset ended, KeyRing keys, long? subject, string? list, int count)
    {
        var processing = scope.Processing;
        var span = scope.TakeSpanId();
        return new ProcessingRecord(
            Id: 0,
            TraceId: processing.TraceId,
            SpanId: span,
            Act: scope.Act,
            ActivityId: processing.Purpose.Id,
            ActorId: processing.Actor.Id,
            ActorRole: processing.Actor.Role,
            SealedCase: processing.Case is { } stated ? SealedCases.Seal(keys, subject, stated, span) : null,
            StartedMicros: Instants.ToMicros(scope.Started),
            EndedMicros: Instants.ToMicros(ended),
            Status: scope.Status,
            Reason: scope.Reason,
            Attributes: string.Join(' ', scope.Attributes),
            Subject: subject is { } one ? keys.Reference(one) : null,
            SubjectList: list,
            SubjectCount: count)
        {
            Relation = processing.Relation is { } relation ? AccessRelations.CodeOf(relation) : null,
            ActivityVersion = PurposeDeclaration.Of(processing.Purpose).Version,
            ParentSpanId = processing.Foreign?.SpanId ?? (span == scope.SpanId ? null : scope.SpanId),
            ForeignProcessor = processing.Foreign?.Processor,
            ForeignActivityId = processing.Foreign?.ActivityId,
        };
    }

    private static async Task<string> ListAsync(
        ZorgzaamDb db, StoreDialect dialect, KeyRing keys, List<long> subjects, CancellationToken cancellation)
    {
        var references = subjects.Select(keys.Reference).ToList();
        var name = SubjectListMember.NameOf(references);
        if (await db.Set<SubjectListMember>().AnyAsync(member => member.List == name, cancellation)) return name;
        await InsertAsync<SubjectListMember>(
            db, dialect, [.. references.Select(reference => new SubjectListMember(reference, name))], cancellation,
            skipExisting: true); // somebody else may add the same list at the same moment
        return name;
    }

    private static Task InsertAsync<T>(
        ZorgzaamDb db, StoreDialect dialect, IReadOnlyList<T> rows, CancellationToken cancellation,
        bool skipExisting = false)
        where T : class =>
        dialect.BulkInsertAsync(
            db.Database.GetDbConnection(),
            db.Database.CurrentTransaction!.GetDbTransaction(),
            BulkRows.Of(db, rows),
            cancellation,
            skipExisting);
}
