using System.Data;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Parts;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Store.Gateways;

/// <summary>
/// The only way to a transaction. Each act has a <see cref="Processing"/>; its log record, its journal entries and
/// its state are committed together or not at all.
/// </summary>
public sealed class StoreGateway(StoreDatabase database, IParts parts, KeyStore keys, TimeProvider time, IdSource ids) : IDisposable
{
    private static readonly AsyncLocal<bool> Inside = new();

    private readonly ScopeTools tools = new(parts, keys, ids);
    private readonly DeclaredActivities activities = new();

    public void Dispose() => activities.Dispose();

    /// <summary>Reads, and logs that it was read.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="act">What is done, such as <c>facts.read</c>.</param>
    /// <param name="read">Reads; must tell the scope whom it saw.</param>
    /// <param name="cancellation">Stops the act; nothing is then logged or returned.</param>
    public Task<T> ReadAsync<T>(
        Processing processing,
        string act,
        Func<ReadScope, CancellationToken, Task<T>> read,
        CancellationToken cancellation) =>
        ActAsync(
            processing,
            database.Dialect.ReadIsolation,
            db => new ReadScope(db, tools, processing, act, time.GetUtcNow()),
            read,
            cancellation);

    /// <summary>Writes state and journal, and logs that it was written.</summary>
    /// <exception cref="ProcessingRefusedException">The purpose does not write.</exception>
    public async Task<T> WriteAsync<T>(
        Processing processing,
        string act,
        Func<WriteScope, CancellationToken, Task<T>> write,
        CancellationToken cancellation)
    {
        if (!processing.Purpose.MayWrite)
        {
            throw await RefuseAsync(
                processing, act, $"Purpose '{processing.Purpose.Id}' only reads. Use one that writes.", cancellation);
        }

        return await ActAsync(
            processing,
            IsolationLevel.Unspecified,
            db => new WriteScope(db, database.Dialect, tools, processing, act, time.GetUtcNow()),
            write,
            cancellation);
    }

    /// <summary>Logs that an act was refused, in a transaction of its own; throw what it returns.</summary>
    /// <param name="processing">The key that did not fit.</param>
    /// <param name="act">What was asked.</param>
    /// <param name="reason">What was wrong and what to do, without personal data.</param>
    /// <param name="cancellation">Stops the act.</param>
    public async Task<ProcessingRefusedException> RefuseAsync(
        Processing processing, string act, string reason, CancellationToken cancellation)
    {
        await ActAsync(
            processing,
            IsolationLevel.Unspecified,
            db =>
            {
                var scope = new ReadScope(db, tools, processing, act, time.GetUtcNow());
                scope.Refuse(reason);
                return scope;
            },
            (_, _) => Task.FromResult(0),
            cancellation);
        return new ProcessingRefusedException(reason);
    }

    private async Task<T> ActAsync<TScope, T>(
        Processing processing,
        IsolationLevel isolation,
        Func<ZorgzaamDb, TScope> open,
        Func<TScope, CancellationToken, Task<T>> act,
        CancellationToken cancellation)
        where TScope : ReadScope
    {
        if (Inside.Value)
            throw new InvalidOperationException("A transaction is open already: use its scope, do not nest gateways.");
        Inside.Value = true;

        using var declaring = await activities.BeginAsync(processing.Purpose, cancellation);
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(isolation, cancellation);
        var scope = open(db);
        var result = await act(scope, cancellation);
        await scope.FinishAsync(cancellation);
        await declaring.WriteAsync(db, ids, time, cancellation);
        var begun = Stopwatch.GetTimestamp();
        await ProcessingRecords.WriteAsync(db, database.Dialect, scope, time.GetUtcNow(), cancellation);
        LogMeter.Written.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds);
        await transaction.CommitAsync(cancellation);
        declaring.Committed();
        return result;
    }
}
