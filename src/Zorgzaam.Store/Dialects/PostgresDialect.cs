using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Zorgzaam.Store.Backups;
using Zorgzaam.Store.Upgrades;

namespace Zorgzaam.Store.Dialects;

/// <summary>PostgreSQL: many writers, many servers.</summary>
public sealed class PostgresDialect : StoreDialect
{
    // An arbitrary constant that names "upgrading Zorgzaam" among the advisory locks of the database.
    private const long UpgradeLock = 7_205_759_403;
    // And one for serving, which servers share and a restore has alone.
    private const long ServeLock = 7_205_759_404;

    private const int WorthCopying = 50;

    public override bool OneWriter => false;

    public override IsolationLevel ReadIsolation => IsolationLevel.RepeatableRead;

    internal override async Task BulkInsertAsync(
        DbConnection connection, DbTransaction transaction, BulkRows rows, CancellationToken cancellation,
        bool skipExisting = false)
    {
        if (!skipExisting && rows.Count >= WorthCopying)
        {
            await PostgresBulk.RunAsync(connection, rows, cancellation);
            return;
        }

        // COPY passes no row over and takes a round trip more: few rows go as one array per column.
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        foreach (var (column, i) in rows.Columns.Select((column, i) => (column, i)))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"p{i}";
            parameter.Value = column.Values;
            command.Parameters.Add(parameter);
        }

        // Table and column names come from the model, never from input.
#pragma warning disable CA2100
        command.CommandText =
            $"INSERT INTO {Quoted(rows.Table)} ({string.Join(", ", rows.Columns.Select(c => Quoted(c.Name)))}) "
            + $"SELECT * FROM unnest({string.Join(", ", rows.Columns.Select((_, i) => $"@p{i}"))})" + OnConflict(skipExisting);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation);
    }

    internal override async Task BulkSetAsync(
        DbConnection connection, DbTransaction transaction, BulkNumbers numbers, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        foreach (var (name, values) in new[] { ("ids", numbers.Ids), ("numbers", numbers.Values) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, values);
            command.Parameters.Add(parameter);
        }

#pragma warning disable CA2100 // names come from the model, never from input
        command.CommandText =
            $"UPDATE {Quoted(numbers.Table)} AS t SET {Quoted(numbers.Column)} = given.number "
            + "FROM unnest(@ids, @numbers) AS given (id, number) WHERE t.id = given.id";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation);
    }

    internal override async Task<long> SizeAsync(ZorgzaamDb db, CancellationToken cancellation) =>
        (await db.Database.SqlQuery<long>($"SELECT pg_database_size(current_database()) AS \"Value\"")
            .ToListAsync(cancellation))[0];

    internal override Task CountForPlannerAsync(ZorgzaamDb db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync("ANALYZE", cancellation);

    internal override Task PrepareUpgradeAsync(ZorgzaamDb db, CancellationToken cancellation) => Task.CompletedTask;

    internal override async Task<IAsyncDisposable> LockForUpgradeAsync(ZorgzaamDb db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var taken = await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_lock({UpgradeLock}) AS \"Value\"")
            .ToListAsync(cancellation);
        if (!taken[0]) throw new StoreInUseException("Another process is upgrading this store. Wait until it is done.");
        return new Unlock(db);
    }

    internal override Task<IAsyncDisposable> LockForServingAsync(ZorgzaamDb db, CancellationToken cancellation) => LockAsync(
        db, $"SELECT pg_try_advisory_lock_shared({ServeLock}) AS \"Value\"",
        "The store is being restored. Wait until that is done.", cancellation);

    internal override Task<IAsyncDisposable> LockForRestoreAsync(ZorgzaamDb db, CancellationToken cancellation) => LockAsync(
        db, $"SELECT pg_try_advisory_lock({ServeLock}) AS \"Value\"",
        "A server runs on this store, or another restore. Stop it first.", cancellation);

    internal override string BackupKind => "postgres";

    internal override Task<IDbContextTransaction> BeginSnapshotAsync(ZorgzaamDb db, CancellationToken cancellation) =>
        db.Database.BeginTransactionAsync(ReadIsolation, cancellation);

    internal override Task BackUpAsync(
        ZorgzaamDb db, IReadOnlyList<BackupTable> tables, string folder, CancellationToken cancellation) =>
        PostgresCopy.WriteAsync((NpgsqlConnection)db.Database.GetDbConnection(), tables, folder, cancellation);

    internal override Task RestoreAsync(
        ZorgzaamDb db, IReadOnlyList<BackupTable> tables, string folder, Func<Task> rest, CancellationToken cancellation) =>
        PostgresCopy.ReadAsync(db, tables, folder, rest, cancellation);

    // A lock of the session: it is gone when the connection is, whatever became of the process.
    private static async Task<IAsyncDisposable> LockAsync(
        ZorgzaamDb db, FormattableString sql, string refusal, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        if ((await db.Database.SqlQuery<bool>(sql).ToListAsync(cancellation))[0]) return new Held(db);
        await db.DisposeAsync();
        throw new StoreInUseException(refusal);
    }

    // The connection goes back to a pool, which gives its locks back only when it is used again.
    private sealed class Held(ZorgzaamDb db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock_all()");
            await db.DisposeAsync();
        }
    }

    private sealed class Unlock(ZorgzaamDb db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({UpgradeLock})");
            await db.Database.CloseConnectionAsync();
        }
    }
}
