using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Dialects;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Parts;

namespace Zorgzaam.Store.Gateways;

/// <summary>One open write: state and journal entries, committed together.</summary>
public sealed class WriteScope : ReadScope
{
    private const string Source = "urn:zorgzaam";

    private readonly StoreDialect dialect;
    private readonly List<JournalEntry> journal = [];
    private bool changed;

    internal WriteScope(
        ZorgzaamDb db,
        StoreDialect dialect,
        ScopeTools tools,
        Processing processing,
        string act,
        DateTimeOffset started)
        : base(db, tools, processing, act, started) => this.dialect = dialect;

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

    /// <summary>
    /// Sets columns of the rows that a query of a stage's own table selects, and locks them up to the commit; returns how
    /// many.
    /// </summary>
    public async Task<int> UpdateAsync<T>(
        IQueryable<T> rows, Action<UpdateSettersBuilder<T>> set, CancellationToken cancellation)
    {
        var updated = await rows.ExecuteUpdateAsync(set, cancellation);
        changed |= updated > 0;
        return updated;
    }

    /// <summary>
    /// Takes so many numbers of a named sequence and returns the first. Up to the commit nobody else takes one; 0 is for that alone.
    /// </summary>
    public Task<long> TakeNumbersAsync(string sequence, int count, CancellationToken cancellation) =>
        StoreDialect.TakeNumbersAsync(Db, sequence, count, cancellation);

    /// <summary>Keys of subjects for one retention class; who has none yet gets one.</summary>
    public Task<KeyRing> MakeKeysAsync(
        IReadOnlyCollection<long> subjects, RetentionClass kept, CancellationToken cancellation) =>
        Tools.Keys.MakeAsync(subjects, kept, cancellation);

    /// <summary>Adds a journal entry, committed with the state.</summary>
    public void Append(JournalEntry entry) => journal.Add(entry);

    /// <summary>Commits a part that was saved before, by its hash. A part committed already stays as it is.</summary>
    public async Task CommitPartAsync(PartHash hash, string kind, CancellationToken cancellation)
    {
        if (await Query<CommittedPart>().AnyAsync(part => part.Hash == hash.Hex, cancellation)) return;
        Db.Add(new CommittedPart(hash.Hex, kind, Instants.ToMicros(Processing.Now)));
    }

    internal override async Task FinishAsync(CancellationToken cancellation)
    {
        // INVARIANT: state never changes without a journal entry in the same transaction.
        if ((changed || Db.ChangeTracker.HasChanges()) && journal.Count == 0)
            throw new InvalidOperationException($"{Act} changes state without a journal entry. Append one.");
        foreach (var kept in journal.GroupBy(entry => entry.Kept))
        {
            var subjects = kept.Select(entry => entry.Person).OfType<PersonId>().Select(person => person.Value).Distinct();
            var keys = await Tools.Keys.MakeAsync([.. subjects], kept.Key, cancellation);
            foreach (var entry in kept) Db.Add(Record(entry, keys));
        }

        await Db.SaveChangesAsync(cancellation);
    }

    private JournalRecord Record(JournalEntry entry, KeyRing keys)
    {
        var id = Tools.Ids.NextEventId().ToString("D");
        var data = entry.Data.ToJsonString();

        // Of somebody who was erased it is told that something happened, and neither to whom nor what.
        if (entry.Person is { } gone && !keys.Has(gone.Value))
            return Record(entry.Type, id, null, "{}", null);
        return Record(
            entry.Type,
            id,
            entry.Person is { } person ? keys.Reference(person.Value) : entry.Subject,
            entry.Person is null ? data : null,
            entry.Person is { } about ? Convert.ToBase64String(keys.Seal(about.Value, data, JournalRecord.Place(id))) : null);
    }

    private JournalRecord Record(string type, string id, string? subject, string? data, string? box) => new(
        Id: 0,
        EventId: id,
        Source: Source,
        Type: type,
        TimeMicros: Instants.ToMicros(Processing.Now),
        Subject: subject,
        Data: data,
        Sealed: box,
        TraceId: Processing.TraceId,
        SpanId: SpanId);
}
