using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Dialects;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Store.Log;

/// <summary>An entry as it leaves the store: its line, made from its row as it is now.</summary>
/// <param name="Position">Its place.</param>
/// <param name="Line">The bytes, without a newline.</param>
public readonly record struct PlacedEntry(long Position, ReadOnlyMemory<byte> Line);

/// <summary>A checkpoint that was signed.</summary>
/// <param name="Size">Number of entries that it covers.</param>
/// <param name="Note">The signed note.</param>
public sealed record SignedCheckpoint(long Size, string Note);

/// <summary>
/// The one order over journal and processing log. Committed entries get dense positions here, whoever committed them
/// and however late. It gives out lines and hashes, never facts, so it needs no purpose; what they mean is the log's
/// own affair.
/// </summary>
public sealed class LogBook(StoreDatabase database, TimeProvider time)
{
    /// <summary>The most entries in one transaction.</summary>
    public const int MaximumBatch = 500;

    /// <summary>
    /// Of the checkpoints within so many entries the first is kept, and the newest of all. So they grow with the log and not with
    /// time, and signatures are at most about a quarter of what a verifier does: in plain Python one takes 5 ms, and so many
    /// entries 15. Nothing can be proved less without the others: the newest covers every entry, and what binds the log to a
    /// checkpoint is that somebody else has it, who compares its root with the entries.
    /// </summary>
    public const int EntriesPerCheckpoint = 5_000;

    /// <summary>The most lists of subjects in one answer.</summary>
    public const int MaximumLists = 50;

    /// <summary>
    /// Gives the next committed entries their place. Returns how many; 0 when none is waiting. Safe with any number of
    /// processes: the row of the log's state is locked first.
    /// </summary>
    /// <param name="append">Hashes the lines onto the tree. Pure: it may be called again for the same entries.</param>
    /// <param name="cancellation">Stops; nothing is then placed.</param>
    public async Task<int> AppendAsync(
        Func<LogEdge, IReadOnlyList<ReadOnlyMemory<byte>>, LogAppend> append, CancellationToken cancellation)
    {
        if (!await IsWaitingAsync(cancellation)) return 0;
        return await WriteAsync(
            async (db, size) =>
            {
                var entries = await LogEntries.PendingAsync(db, size, MaximumBatch, cancellation);
                if (entries.Count == 0) return 0;
                return await AddAsync(db, size, entries, append, cancellation);
            },
            cancellation);
    }

    /// <summary>States a gap: puts an entry for each part of it at the end of the log, before what waits for a place.</summary>
    /// <param name="gaps">What is lost, all under one new origin.</param>
    /// <param name="ids">Names the entries.</param>
    /// <param name="append">As for <see cref="AppendAsync"/>.</param>
    /// <param name="cancellation">Stops; nothing is then stated.</param>
    public Task StateAsync(
        IReadOnlyList<LogGap> gaps, IdSource ids, Func<LogEdge, IReadOnlyList<ReadOnlyMemory<byte>>, LogAppend> append,
        CancellationToken cancellation) => WriteAsync(
            async (db, size) =>
            {
                var rows = gaps.Select(gap =>
                    JournalRecord.OfTheStore(ids, time, LogGap.EventType, gap.Origin, gap.Write())).ToList();
                db.AddRange(rows);
                await db.SaveChangesAsync(cancellation);
                return await AddAsync(db, size, LogEntries.At(size, rows), append, cancellation);
            },
            cancellation);

    /// <summary>The gaps that the log states, in order: each begins a part of it under an origin of its own.</summary>
    public async Task<IReadOnlyList<LogGap>> GapsAsync(CancellationToken cancellation)
    {
        await using var db = database.Open();
        return await GapsAsync(db, cancellation);
    }

    /// <summary>
    /// Signs how far the log has come, when the last checkpoint does not say so yet; that one goes, unless it is to be kept
    /// (<see cref="EntriesPerCheckpoint"/>).
    /// </summary>
    /// <param name="sign">Makes the signed note for an edge and the gaps up to there.</param>
    /// <param name="cancellation">Stops; nothing is then signed.</param>
    public async Task<bool> CheckpointAsync(
        Func<LogEdge, IReadOnlyList<LogGap>, string> sign, CancellationToken cancellation)
    {
        await using (var db = database.Open())
        {
            var state = await db.Set<LogState>().AsNoTracking().SingleAsync(cancellation);
            if (await IsSignedAsync(db, state.Size, cancellation)) return false;
        }

        return await WriteAsync(
            async (db, size) =>
            {
                if (await IsSignedAsync(db, size, cancellation)) return false;
                var note = sign(await EdgeAsync(db, size, cancellation), await GapsAsync(db, cancellation));
                await ThinAsync(db, cancellation);
                db.Add(new LogCheckpoint(size, note, Instants.ToMicros(time.GetUtcNow())));
                return true;
            },
            cancellation);
    }

    /// <summary>The checkpoints that are kept, by size, the newest last; also when the store holds more.</summary>
    public async Task<IReadOnlyList<SignedCheckpoint>> CheckpointsAsync(CancellationToken cancellation)
    {
        await using var db = database.Open();
        var rows = db.Set<LogCheckpoint>().AsNoTracking();
        return await rows
            .Where(row => row.Size == rows.Max(each => each.Size) || !rows.Any(each =>
                each.Size >= row.Size / EntriesPerCheckpoint * EntriesPerCheckpoint && each.Size < row.Size))
            .OrderBy(row => row.Size).Select(row => new SignedCheckpoint(row.Size, row.Note)).ToListAsync(cancellation);
    }

    /// <summary>How many entries have their place.</summary>
    public async Task<long> SizeAsync(CancellationToken cancellation)
    {
        await using var db = database.Open();
        return (await db.Set<LogState>().AsNoTracking().SingleAsync(cancellation)).Size;
    }

    /// <summary>The newest checkpoint, or null when nothing was signed yet.</summary>
    public async Task<SignedCheckpoint?> NewestCheckpointAsync(CancellationToken cancellation)
    {
        await using var db = database.Open();
        return await db.Set<LogCheckpoint>().AsNoTracking().OrderByDescending(row => row.Size)
            .Select(row => new SignedCheckpoint(row.Size, row.Note)).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Hashes of a kept level of the tree, from one number up to another.</summary>
    public async Task<IReadOnlyList<byte[]>> HashesAsync(
        int level, long from, long until, CancellationToken cancellation)
    {
        await using var db = database.Open();
        return await HashesAsync(db, level, from, until, cancellation);
    }

    /// <summary>Entries from one position up to another, at most <see cref="MaximumBatch"/>, as their rows are now.</summary>
    public async Task<IReadOnlyList<PlacedEntry>> EntriesAsync(long from, long until, CancellationToken cancellation)
    {
        await using var db = database.Open();
        var entries = await LogEntries.PlacedAsync(db, from, Math.Min(until, from + MaximumBatch), cancellation);
        return [.. entries.Select(entry => new PlacedEntry(entry.Position, entry.Line))];
    }

    /// <summary>The hashes of leaves from one position up to another, as they were when they got their place.</summary>
    public Task<IReadOnlyList<byte[]>> LeavesAsync(long from, long until, CancellationToken cancellation) =>
        HashesAsync(0, from, until, cancellation);

    /// <summary>The names of lists of subjects after a name, in order, at most <see cref="MaximumLists"/>.</summary>
    public async Task<IReadOnlyList<string>> SubjectListsAsync(string after, CancellationToken cancellation)
    {
        await using var db = database.Open();
#pragma warning disable CA1309 // it becomes SQL, and the names are hexadecimal
        return await db.Set<SubjectListMember>().AsNoTracking().Where(row => string.Compare(row.List, after) > 0)
#pragma warning restore CA1309
            .Select(row => row.List).Distinct().OrderBy(name => name).Take(MaximumLists).ToListAsync(cancellation);
    }

    /// <summary>Who is on these lists, as the rows are now, by list and reference.</summary>
    public async Task<IReadOnlyList<SubjectListMember>> MembersAsync(
        IReadOnlyList<string> lists, CancellationToken cancellation)
    {
        await using var db = database.Open();
        var rows = await db.Set<SubjectListMember>().AsNoTracking().Where(row => lists.Contains(row.List))
            .ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.List, StringComparer.Ordinal).ThenBy(row => row.Subject, StringComparer.Ordinal)];
    }

    // Only what has its place: before that it is not part of the log.
    private static async Task<IReadOnlyList<LogGap>> GapsAsync(ZorgzaamDb db, CancellationToken cancellation)
    {
        var rows = await db.Set<JournalRecord>().AsNoTracking()
            .Where(row => row.Type == LogGap.EventType && row.Position != null)
            .OrderBy(row => row.Position).Select(row => row.Data).ToListAsync(cancellation);
        return [.. rows.Select(data => LogGap.Read(data!)!)];
    }

    private async Task<int> AddAsync(
        ZorgzaamDb db, long size, IReadOnlyList<LogEntry> entries,
        Func<LogEdge, IReadOnlyList<ReadOnlyMemory<byte>>, LogAppend> append, CancellationToken cancellation)
    {
        var edge = await EdgeAsync(db, size, cancellation);
        var added = append(edge, [.. entries.Select(entry => (ReadOnlyMemory<byte>)entry.Line)]);
        await PlaceAsync(db, entries, added, cancellation);
        await db.Set<LogState>().ExecuteUpdateAsync(
            row => row.SetProperty(state => state.Size, size + entries.Count), cancellation);
        return entries.Count;
    }

    // Whatever came after the first of its span; also what an earlier version left there.
    private static async Task ThinAsync(ZorgzaamDb db, CancellationToken cancellation)
    {
        var rows = db.Set<LogCheckpoint>();
        if (await rows.MaxAsync(row => (long?)row.Size, cancellation) is not { } newest) return;
        var start = newest / EntriesPerCheckpoint * EntriesPerCheckpoint;
        var first = await rows.Where(row => row.Size >= start).MinAsync(row => row.Size, cancellation);
        if (first < newest) await rows.Where(row => row.Size > first).ExecuteDeleteAsync(cancellation);
    }

    private static Task<bool> IsSignedAsync(ZorgzaamDb db, long size, CancellationToken cancellation) =>
        db.Set<LogCheckpoint>().AnyAsync(row => row.Size >= size, cancellation);

    private async Task<bool> IsWaitingAsync(CancellationToken cancellation)
    {
        await using var db = database.Open();
        return await db.Waiting<JournalRecord>().AnyAsync(cancellation)
            || await db.Waiting<ProcessingRecord>().AnyAsync(cancellation);
    }

    private async Task<T> WriteAsync<T>(Func<ZorgzaamDb, long, Task<T>> write, CancellationToken cancellation)
    {
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        // An update that changes nothing locks the row: from here on nobody else appends.
        await db.Set<LogState>().ExecuteUpdateAsync(row => row.SetProperty(s => s.Size, s => s.Size), cancellation);
        var state = await db.Set<LogState>().AsNoTracking().SingleAsync(cancellation);
        var result = await write(db, state.Size);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    private static async Task<LogEdge> EdgeAsync(ZorgzaamDb db, long size, CancellationToken cancellation)
    {
        var levels = new List<IReadOnlyList<byte[]>>();
        foreach (var level in LogEdge.KeptLevels(size))
        {
            var end = size >> level;
            var start = end >> LogEdge.Step << LogEdge.Step;
            levels.Add(await HashesAsync(db, level, start, end, cancellation));
        }

        return new LogEdge(size, levels);
    }

    private static async Task<IReadOnlyList<byte[]>> HashesAsync(
        ZorgzaamDb db, int level, long from, long until, CancellationToken cancellation) => level == 0
            ? await db.Set<LogLeaf>().AsNoTracking().Where(row => row.Position >= from && row.Position < until)
                .OrderBy(row => row.Position).Select(row => row.Hash).ToListAsync(cancellation)
            : await db.Set<LogNode>().AsNoTracking()
                .Where(row => row.Level == level && row.Index >= from && row.Index < until)
                .OrderBy(row => row.Index).Select(row => row.Hash).ToListAsync(cancellation);

    private async Task PlaceAsync(
        ZorgzaamDb db, IReadOnlyList<LogEntry> entries, LogAppend added, CancellationToken cancellation)
    {
        var leaves = entries.Zip(added.Leaves, (entry, hash) =>
            new LogLeaf(entry.Position, entry.Kind, entry.RecordId, hash)).ToList();
        var nodes = added.Nodes.Select(node => new LogNode(node.Level, node.Index, node.Hash.ToArray())).ToList();
        await InsertAsync(db, leaves, cancellation);
        await InsertAsync(db, nodes, cancellation);

        // The position is the one thing that is ever set on a committed row, once.
        await PlaceAsync<JournalRecord>(db, [.. entries.Where(entry => entry.Kind == LogLine.Journal)], cancellation);
        await PlaceAsync<ProcessingRecord>(db, [.. entries.Where(entry => entry.Kind == LogLine.Processing)], cancellation);
    }

    private Task PlaceAsync<T>(ZorgzaamDb db, IReadOnlyList<LogEntry> entries, CancellationToken cancellation)
        where T : class, ILoggedRow =>
        entries.Count == 0
            ? Task.CompletedTask
            : database.Dialect.BulkSetAsync(
                db.Database.GetDbConnection(), db.Database.CurrentTransaction!.GetDbTransaction(),
                BulkNumbers.Of<T>(
                    db, row => row.Position,
                    [.. entries.Select(entry => entry.RecordId)], [.. entries.Select(entry => entry.Position)]),
                cancellation);

    private Task InsertAsync<T>(ZorgzaamDb db, IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class =>
        rows.Count == 0
            ? Task.CompletedTask
            : database.Dialect.BulkInsertAsync(
                db.Database.GetDbConnection(), db.Database.CurrentTransaction!.GetDbTransaction(),
                BulkRows.Of(db, rows), cancellation);
}
