using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Zorgzaam.Store.Backups;

/// <summary>
/// A backup of PostgreSQL: a file for each table in the binary format of its COPY, all of one moment. It needs no tools
/// of the server on this machine.
/// </summary>
internal static class PostgresCopy
{
    internal static async Task WriteAsync(
        NpgsqlConnection source, IReadOnlyList<BackupTable> tables, string folder, CancellationToken cancellation)
    {
        foreach (var table in tables)
        {
            await using var rows = await source.BeginRawBinaryCopyAsync(
                $"COPY \"{table.Name}\" ({table.Columns}) TO STDOUT (FORMAT BINARY)", cancellation);
            await using var file = File.Create(FileOf(folder, table));
            await rows.CopyToAsync(file, cancellation);
        }
    }

    internal static async Task ReadAsync(
        ZorgzaamDb db, IReadOnlyList<BackupTable> tables, string folder, Func<Task> rest, CancellationToken cancellation)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
#pragma warning disable EF1002, EF1003 // names come from the model, never from input
        await db.Database.ExecuteSqlRawAsync(
            $"TRUNCATE {string.Join(", ", tables.Select(table => $"\"{table.Name}\""))}", cancellation);
        foreach (var table in tables)
        {
            await using (var file = File.OpenRead(FileOf(folder, table)))
            await using (var rows = await connection.BeginRawBinaryCopyAsync(
                $"COPY \"{table.Name}\" ({table.Columns}) FROM STDIN (FORMAT BINARY)", cancellation))
            {
                await file.CopyToAsync(rows, cancellation);
            }

            if (table.Counted is null) continue;
            await db.Database.ExecuteSqlRawAsync(
                $"SELECT setval(pg_get_serial_sequence('\"{table.Name}\"', '{table.Counted}'), "
                + $"(SELECT COALESCE(MAX(\"{table.Counted}\"), 0) + 1 FROM \"{table.Name}\"), false)",
                cancellation);
        }
#pragma warning restore EF1002, EF1003

        await rest();
        await transaction.CommitAsync(cancellation);
    }

    private static string FileOf(string folder, BackupTable table) => Path.Combine(folder, table.Name + ".copy");
}
