using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Store.Log;

/// <summary>A committed entry: which row it is.</summary>
internal sealed record LogEntry(long Position, int Kind, long RecordId, byte[] Line);

/// <summary>Reads committed rows of both kinds and makes lines of them.</summary>
internal static class LogEntries
{
    /// <summary>The next entries that have no place yet, at most so many; they get the places from a position on.</summary>
    internal static async Task<IReadOnlyList<LogEntry>> PendingAsync(
        ZorgzaamDb db, long from, int limit, CancellationToken cancellation)
    {
        var journal = await db.Waiting<JournalRecord>().AsNoTracking()
            .OrderBy(row => row.Id).Take(limit).ToListAsync(cancellation);
        var records = await db.Waiting<ProcessingRecord>().AsNoTracking()
            .OrderBy(row => row.Id).Take(limit - journal.Count).ToListAsync(cancellation);
        return
        [
            .. journal.Select((row, i) => Entry(from + i, row)),
            .. records.Select((row, i) => Entry(from + journal.Count + i, row)),
        ];
    }

    /// <summary>The entries with a place from one position up to, not including, another, as their rows are now.</summary>
    internal static async Task<IReadOnlyList<LogEntry>> PlacedAsync(
        ZorgzaamDb db, long from, long until, CancellationToken cancellation)
    {
        var journal = await db.Placed<JournalRecord>(from, until).AsNoTracking().ToListAsync(cancellation);
        var records = await db.Placed<ProcessingRecord>(from, until).AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. journal.Select(row => Entry(row.Position!.Value, row))
                .Concat(records.Select(row => Entry(row.Position!.Value, row)))
                .OrderBy(entry => entry.Position).ThenBy(entry => entry.Kind).ThenBy(entry => entry.RecordId),
        ];
    }

    /// <summary>Rows that were just written, as the entries from a position on.</summary>
    internal static IReadOnlyList<LogEntry> At(long position, IReadOnlyList<JournalRecord> rows) =>
        [.. rows.Select((row, i) => Entry(position + i, row))];

    private static LogEntry Entry(long position, JournalRecord row) =>
        new(position, LogLine.Journal, row.Id, LogLine.Of(position, row));

    private static LogEntry Entry(long position, ProcessingRecord row) =>
        new(position, LogLine.Processing, row.Id, LogLine.Of(position, row));
}
