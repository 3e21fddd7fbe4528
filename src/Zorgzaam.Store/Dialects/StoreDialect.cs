using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Zorgzaam.Store.Backups;

namespace Zorgzaam.Store.Dialects;

/// <summary>What differs between the two databases. All SQL of its own kind is here.</summary>
public abstract class StoreDialect
{
    /// <summary>Whether only one transaction can be open at a time, reads included since each one is logged.</summary>
    public abstract bool OneWriter { get; }

    /// <summary>The isolation in which a read sees one consistent moment.</summary>
    public abstract IsolationLevel ReadIsolation { get; }

    /// <summary>Inserts many rows at once.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">Its transaction.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellation">Stops.</param>
    /// <param name="skipExisting">Whether a row whose key exists already is passed over; otherwise it is a fault.</param>
    internal abstract Task BulkInsertAsync(
        DbConnection connection, DbTransaction transaction, BulkRows rows, CancellationToken cancellation,
        bool skipExisting = false);

    /// <summary>Sets one number in many rows, by the number of each row.</summary>
    internal abstract Task BulkSetAsync(
        DbConnection connection, DbTransaction transaction, BulkNumbers numbers, CancellationToken cancellation);

    /// <summary>Prepares a database for its first or next migration, under the process lock.</summary>
    internal abstract Task PrepareUpgradeAsync(ZorgzaamDb db, CancellationToken cancellation);

    /// <summary>Keeps every other upgrade out until disposed.</summary>
    internal abstract Task<IAsyncDisposable> LockForUpgradeAsync(ZorgzaamDb db, CancellationToken cancellation);

    /// <summary>
    /// Keeps a restore out until disposed, and a second server where the database cannot serve two. Takes the context over.
    /// </summary>
    internal abstract Task<IAsyncDisposable> LockForServingAsync(ZorgzaamDb db, CancellationToken cancellation);

    /// <summary>Keeps every server out until disposed. Takes the context over.</summary>
    internal abstract Task<IAsyncDisposable> LockForRestoreAsync(ZorgzaamDb db, CancellationToken cancellation);

    /// <summary>What the format of its backups is called.</summary>
    internal abstract string BackupKind { get; }

    /// <summary>Opens a transaction that sees one moment and keeps no writer waiting.</summary>
    internal abstract Task<IDbContextTransaction> BeginSnapshotAsync(ZorgzaamDb db, CancellationToken cancellation);

    /// <summary>Writes all rows of the moment that the open transaction sees to a folder, in a format of its own.</summary>
    internal abstract Task BackUpAsync(
        ZorgzaamDb db, IReadOnlyList<BackupTable> tables, string folder, CancellationToken cancellation);

    /// <summary>Replaces all rows by those of a backup, and does the rest, in one transaction.</summary>
    internal abstract Task RestoreAsync(
        ZorgzaamDb db, IReadOnlyList<BackupTable> tables, string folder, Func<Task> rest, CancellationToken cancellation);

    /// <summary>The bytes that the database takes on disk, indexes included.</summary>
    internal abstract Task<long> SizeAsync(ZorgzaamDb db, CancellationToken cancellation);

    /// <summary>Counts anew what the planner of queries goes by, after much was added.</summary>
    internal abstract Task CountForPlannerAsync(ZorgzaamDb db, CancellationToken cancellation);

    /// <summary>Takes so many numbers of a sequence; the row lock keeps others out until the commit.</summary>
    internal static async Task<long> TakeNumbersAsync(
        ZorgzaamDb db, string sequence, int count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var last = await db.Database.SqlQuery<long>(
            $"""
             INSERT INTO number_sequences (name, last_taken) VALUES ({sequence}, {(long)count})
             ON CONFLICT (name) DO UPDATE SET last_taken = number_sequences.last_taken + {(long)count}
             RETURNING last_taken AS "Value"
             """).ToListAsync(cancellation);
        return last[0] - count + 1;
    }

    private protected static string OnConflict(bool skipExisting) => skipExisting ? " ON CONFLICT DO NOTHING" : string.Empty;

    internal static string Quoted(string name) => $"\"{name}\"";
}
