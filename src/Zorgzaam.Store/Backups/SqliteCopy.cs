using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Zorgzaam.Store.Backups;

/// <summary>A backup of SQLite: a database file, by SQLite's own online backup.</summary>
internal static class SqliteCopy
{
    private const string FileName = "data.db";

    // It copies what the open read transaction of the source sees.
    internal static async Task WriteAsync(SqliteConnection source, string folder, CancellationToken cancellation)
    {
        await using var copy = new SqliteConnection($"Data Source={Path.Combine(folder, FileName)};Pooling=False");
        await copy.OpenAsync(cancellation);
        source.BackupDatabase(copy);

        // One file that is read without writing beside it.
        await using var command = copy.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE";
        await command.ExecuteNonQueryAsync(cancellation);
    }

    internal static async Task ReadAsync(
        ZorgzaamDb db, IReadOnlyList<BackupTable> tables, string folder, Func<Task> rest, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        await db.Database.ExecuteSqlAsync($"ATTACH DATABASE {Path.Combine(folder, FileName)} AS backup", cancellation);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", cancellation);
            foreach (var table in tables)
            {
#pragma warning disable EF1002 // names come from the model, never from input
                await db.Database.ExecuteSqlRawAsync($"DELETE FROM main.\"{table.Name}\"", cancellation);
                await db.Database.ExecuteSqlRawAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"INSERT INTO main.\"{table.Name}\" ({table.Columns}) SELECT {table.Columns} FROM backup.\"{table.Name}\""),
                    cancellation);
#pragma warning restore EF1002
            }

            await rest();
            await transaction.CommitAsync(cancellation);
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("DETACH DATABASE backup", CancellationToken.None);
        }
    }
}
