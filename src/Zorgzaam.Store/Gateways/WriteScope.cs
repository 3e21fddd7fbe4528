using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Dialects;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Parts;

namespace Zorgzaam.Store.Gateways;

/// <summary>One open write: state and journal entries, committed together.</summary>
public sealed class WriteScope : ReadScope
{
    private const string Source = "urn:zorgzaam";

    private readonly StoreDialect dialect;
    private bool changed;
    private bool journaled;

    internal WriteScope(
        ZorgzaamDb db,
        StoreDialect dialect,
        IParts parts,
        Processing processing,
        string act,
        DateTimeOffset started,
        IdSource ids)
        : base(db, parts, processing, act, started, ids) => this.dialect = dialect;

    /// <summary>Rows of a stage's own table, tracked: changes are saved at the end.</summary>
    public DbSet<T> Set<T>()
        where T : class => Db.Set<T>();

    /// <summary>Inserts many rows of one table at once, each with its key set.</summary>
    public async Task InsertAsync<T>(IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class
    {
        if (rows.Count == 0) return;
        changed = true;
        await dialect.BulkInsertAsync(
            Db.Database.GetDbConnection(),
            Db.Database.CurrentTransaction!.GetDbTransaction(),
            BulkRows.Of(Db, rows),
            cancellation);
    }

    /// <summary>Deletes the rows that a query of a stage's own table selects; returns how many.</summary>
    public async Task<int> DeleteAsync<T>(IQueryable<T> rows, CancellationToken cancellation)
    {
        var deleted = await rows.ExecuteDeleteAsync(cancellation);
        changed |= deleted > 0;
        return deleted;
    }

    /// <summary>Takes so many numbers of a named sequence and returns the first.</summary>
    public Task<long> TakeNumbersAsync(string sequence, int count, CancellationToken cancellation) =>
        StoreDialect.TakeNumbersAsync(Db, sequence, count, cancellation);

    /// <summary>Adds a journal entry, committed with the state.</summary>
    public void Append(JournalEntry entry)
    {
        journaled = true;
        Db.Add(new JournalRecord(
            Id: 0,
            EventId: Ids.NextEventId().ToString("D"),
            Source: Source,
            Type: entry.Type,
            TimeMicros: Instants.ToMicros(Processing.Now),
            Subject: entry.Subject,
            Data: entry.Data.ToJsonString(),
            TraceId: Processing.TraceId,
            SpanId: SpanId));
    }

    /// <summary>Commits a part that was saved before, by its hash. A part committed already stays as it is.</summary>
    public async Task CommitPartAsync(PartHash hash, string kind, CancellationToken cancellation)
    {
        if (await Query<CommittedPart>().AnyAsync(part => part.Hash == hash.Hex, cancellation)) return;
        Db.Add(new CommittedPart(hash.Hex, kind, Instants.ToMicros(Processing.Now)));
    }

    internal override async Task FinishAsync(CancellationToken cancellation)
    {
        // INVARIANT: state never changes without a journal entry in the same transaction.
        if ((changed || Db.ChangeTracker.HasChanges()) && !journaled)
            throw new InvalidOperationException($"{Act} changes state without a journal entry. Append one.");
        await Db.SaveChangesAsync(cancellation);
    }
}
