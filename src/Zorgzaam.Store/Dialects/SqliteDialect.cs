using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Zorgzaam.Store.Backups;
using Zorgzaam.Store.Upgrades;

namespace Zorgzaam.Store.Dialects;

/// <summary>SQLite: one file, one writer at a time, write-ahead log.</summary>
public sealed class SqliteDialect : StoreDialect
{
    public override bool OneWriter => true;

    public override IsolationLevel ReadIsolation => IsolationLevel.Serializable;

    internal override Task BulkInsertAsync(
        DbConnection connection, DbTransaction transaction, BulkRows rows, CancellationToken cancellation,
        bool skipExisting = false)
    {
        // Table and column names come from the model, never from input.
        var names = string.Join(", ", rows.Columns.Select(column => Quoted(column.Name)));
        var places = string.Join(", ", rows.Columns.Select(_ => "?"));
        using var insert = SqliteStatement.Prepare(
            connection, $"INSERT INTO {Quoted(rows.Table)} ({names}) VALUES ({places}){OnConflict(skipExisting)}");
        var binders = rows.Columns.Select((column, i) => SqliteStatement.Binder(column.Values, i + 1)).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var bind in binders) bind(insert, row);
            insert.Run();
        }

        return Task.CompletedTask;
    }

    internal override Task BulkSetAsync(
        DbConnection connection, DbTransaction transaction, BulkNumbers numbers, CancellationToken cancellation)
    {
        using var update = SqliteStatement.Prepare(
            connection, $"UPDATE {Quoted(numbers.Table)} SET {Quoted(numbers.Column)} = ? WHERE id = ?");
        var (value, id) = (SqliteStatement.Binder(numbers.Values, 1), SqliteStatement.Binder(numbers.Ids, 2));
        for (var i = 0; i < numbers.Ids.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            value(update, i);
            id(update, i);
            update.Run();
        }

        return Task.CompletedTask;
    }

    internal override async Task<long> SizeAsync(ZorgzaamDb db, CancellationToken cancellation)
    {
        // What was committed last is still in the write-ahead log beside the file.
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        return new FileInfo(FileOf(db)).Length;
    }

    // The whole of each index: from a part of it one that tells everybody alike looks as good as any.
    internal override Task CountForPlannerAsync(ZorgzaamDb db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync("ANALYZE", cancellation);

    internal override async Task PrepareUpgradeAsync(ZorgzaamDb db, CancellationToken cancellation)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(FileOf(db))) is { } folder) Directory.CreateDirectory(folder);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);

        // A crash during a migration leaves this row, for which the next Migrate() would wait for ever. We hold the
        // process lock, so nobody else is migrating.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
    }

    internal override Task<IAsyncDisposable> LockForUpgradeAsync(ZorgzaamDb db, CancellationToken cancellation) =>
        Task.FromResult<IAsyncDisposable>(FileLock.Take(FileOf(db) + ".lock"));

    internal override async Task<IAsyncDisposable> LockForServingAsync(ZorgzaamDb db, CancellationToken cancellation)
    {
        await using (db) return FileLock.Take(FileOf(db) + ".lock");
    }

    // One lock for all: whoever holds it is alone.
    internal override Task<IAsyncDisposable> LockForRestoreAsync(ZorgzaamDb db, CancellationToken cancellation) =>
        LockForServingAsync(db, cancellation);

    internal override string BackupKind => "sqlite";

    internal override async Task<IDbContextTransaction> BeginSnapshotAsync(ZorgzaamDb db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        // Deferred: the usual one would keep every writer out for as long as the copying takes.
#pragma warning disable CA1849 // there is no other way to ask for one that is deferred
        var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
#pragma warning restore CA1849
        return (await db.Database.UseTransactionAsync(transaction, cancellation))!;
    }

    internal override Task BackUpAsync(
        ZorgzaamDb db, IReadOnlyList<BackupTable> tables, string folder, CancellationToken cancellation) =>
        SqliteCopy.WriteAsync((SqliteConnection)db.Database.GetDbConnection(), folder, cancellation);

    internal override Task RestoreAsync(
        ZorgzaamDb db, IReadOnlyList<BackupTable> tables, string folder, Func<Task> rest, CancellationToken cancellation) =>
        SqliteCopy.ReadAsync(db, tables, folder, rest, cancellation);

    private static string FileOf(ZorgzaamDb db) => db.Database.GetDbConnection().DataSource;
}
