using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Upgrades;

namespace Zorgzaam.Store.Dialects;

/// <summary>SQLite: one file, one writer at a time, write-ahead log.</summary>
public sealed class SqliteDialect : StoreDialect
{
    public override bool OneWriter => true;

    public override IsolationLevel ReadIsolation => IsolationLevel.Serializable;

    internal override async Task BulkInsertAsync(
        DbConnection connection, DbTransaction transaction, BulkRows rows, CancellationToken cancellation,
        bool skipExisting = false)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var parameters = rows.Columns.Select((column, i) =>
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
            return (Parameter: parameter, column.Values);
        }).ToList();

        // Table and column names come from the model, never from input.
#pragma warning disable CA2100
        command.CommandText =
            $"INSERT INTO {Quoted(rows.Table)} ({string.Join(", ", rows.Columns.Select(c => Quoted(c.Name)))}) "
            + $"VALUES ({string.Join(", ", parameters.Select(p => p.Parameter.ParameterName))})"
            + OnConflict(skipExisting);
#pragma warning restore CA2100
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (parameter, values) in parameters) parameter.Value = values.GetValue(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    internal override async Task BulkSetAsync(
        DbConnection connection, DbTransaction transaction, BulkNumbers numbers, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var (value, id) = (command.CreateParameter(), command.CreateParameter());
        (value.ParameterName, id.ParameterName) = ("@value", "@id");
        command.Parameters.AddRange(new[] { value, id });
#pragma warning disable CA2100 // names come from the model, never from input
        command.CommandText = $"UPDATE {Quoted(numbers.Table)} SET {Quoted(numbers.Column)} = @value WHERE id = @id";
#pragma warning restore CA2100
        for (var i = 0; i < numbers.Ids.Length; i++)
        {
            (value.Value, id.Value) = (numbers.Values[i], numbers.Ids[i]);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

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

    internal override IAsyncDisposable LockForServing(ZorgzaamDb db) => FileLock.Take(FileOf(db) + ".lock");

    private static string FileOf(ZorgzaamDb db) => db.Database.GetDbConnection().DataSource;
}
