using System.Data;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Limits;
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
        LimitedAsync(
            processing,
            act,
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

        return await LimitedAsync(
            processing,
            act,
            IsolationLevel.Unspecified,
            db => new WriteScope(db, database.Dialect, tools, processing, act, time.GetUtcNow()),
            write,
            cancellation);
    }

    /// <summary>
    /// Writes what somebody reports, asks or answers, which changes no fact, under a purpose that is for that; otherwise as
    /// <see cref="WriteAsync"/>.
    /// </summary>
    /// <exception cref="ProcessingRefusedException">The purpose does not report; the refusal is logged.</exception>
    public async Task<T> ReportAsync<T>(
        Processing processing,
        string act,
        Func<WriteScope, CancellationToken, Task<T>> write,
        CancellationToken cancellation)
    {
        await CheckReportsAsync(processing, act, cancellation);
        return await WriteAsync(processing, act, write, cancellation);
    }

    /// <summary>Lets through a purpose that reports or answers something, and changes no facts.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="act">What is asked.</param>
    /// <param name="cancellation">Stops the act.</param>
    /// <exception cref="ProcessingRefusedException">It does not report; the refusal is logged.</exception>
    public async Task CheckReportsAsync(Processing processing, string act, CancellationToken cancellation)
    {
        if (processing.Purpose.Operation == PurposeOperation.Report) return;
        throw await RefuseAsync(
            processing, act, $"Purpose '{processing.Purpose.Id}' reports and answers nothing. Use one that reports.", cancellation);
    }

    /// <summary>Logs that an act was refused, in a transaction of its own; throw what it returns.</summary>
    /// <param name="processing">The key that did not fit.</param>
    /// <param name="act">What was asked.</param>
    /// <param name="reason">What was wrong and what to do, without personal data.</param>
    /// <param name="cancellation">Stops the act.</param>
    public async Task<ProcessingRefusedException> RefuseAsync(
        Processing processing, string act, string reason, CancellationToken cancellation)
    {
        await LogRefusalAsync(processing, act, reason, [], cancellation);
        return new ProcessingRefusedException(reason);
    }

    // INVARIANT: nothing about a person for whom the purpose is stopped leaves a transaction or is kept by one. Asked of whom
    // the act saw, before it is committed, so that no caller can go round it.
    private async Task<T> LimitedAsync<TScope, T>(
        Processing processing,
        string act,
        IsolationLevel isolation,
        Func<ZorgzaamDb, TScope> open,
        Func<TScope, CancellationToken, Task<T>> work,
        CancellationToken cancellation)
        where TScope : ReadScope
    {
        long[] stopped = [];
        try
        {
            return await ActAsync(processing, isolation, open, work, CheckAsync, cancellation);
        }
        catch (StoppedException)
        {
            var reason = $"Purpose '{processing.Purpose.Id}' is stopped for a person whom this act is about: the person restricted "
                + "the data, objected, or reported misuse of the identity.";
            await LogRefusalAsync(processing, act, reason, stopped, cancellation);
            throw new SubjectLimitedException(reason);
        }

        async Task CheckAsync(TScope scope, CancellationToken stop)
        {
            long[] asked = [.. scope.Subjects.Except(scope.Others)];
            if (asked.Length == 0 || SubjectLimitKinds.Stopping(processing).Length == 0) return;
            stopped = await scope.Stopped.Where(person => asked.Contains(person)).Distinct().ToArrayAsync(stop);
            if (stopped.Length > 0) throw new StoppedException();
        }
    }

    private Task<int> LogRefusalAsync(
        Processing processing, string act, string reason, long[] persons, CancellationToken cancellation) =>
        ActAsync(
            processing,
            IsolationLevel.Unspecified,
            db =>
            {
                var scope = new ReadScope(db, tools, processing, act, time.GetUtcNow());
                scope.Refuse(reason);
                scope.Saw(persons.Select(person => new PersonId(person)));
                return scope;
            },
            (_, _) => Task.FromResult(0),
            (_, _) => Task.CompletedTask,
            cancellation);

    private async Task<T> ActAsync<TScope, T>(
        Processing processing,
        IsolationLevel isolation,
        Func<ZorgzaamDb, TScope> open,
        Func<TScope, CancellationToken, Task<T>> act,
        Func<TScope, CancellationToken, Task> check,
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
        await check(scope, cancellation);
        await scope.FinishAsync(cancellation);
        await declaring.WriteAsync(db, ids, time, cancellation);
        var begun = Stopwatch.GetTimestamp();
        await ProcessingRecords.WriteAsync(db, database.Dialect, scope, time.GetUtcNow(), cancellation);
        LogMeter.Written.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds);
        await transaction.CommitAsync(cancellation);
        declaring.Committed();
        return result;
    }

    // Ends the transaction without a trace; the refusal is logged in one of its own.
    private sealed class StoppedException : Exception;
}
