using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Stores;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>Reads tables of a store past the gateway, to see what is really there.</summary>
internal static class Tables
{
    /// <summary>What a command that changes nothing leaves as it was.</summary>
    public static readonly string[] State =
    [
        "objects", "delivered_groups", "delivered_relations", "doubts", "doubt_answers", "deliveries", "person_index", "journal",
        "committed_parts", "part_contents", "proposals", "sweep_runs", "number_sequences", "log_questions", "log_answers",
    ];

    /// <summary>Rows of a query; null is the empty text.</summary>
    public static async Task<IReadOnlyList<string[]>> QueryAsync(
        StoreOptions store, string sql, Func<byte[], string>? write = null)
    {
        await using DbContext db = store.SqliteFile is { } file
            ? new SqliteDb(SqliteDb.OptionsFor(file))
            : new PostgresDb(PostgresDb.OptionsFor(store.PostgresConnection!));
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes
                ? (write ?? Convert.ToHexString)(bytes)
                : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? string.Empty)]);
        }

        return rows;
    }

    public static async Task<long> CountAsync(StoreOptions store, string table) => long.Parse(
        (await QueryAsync(store, $"SELECT COUNT(*) FROM {table}"))[0][0], CultureInfo.InvariantCulture);

    /// <summary>A fingerprint of everything but the log of who read what.</summary>
    public static async Task<string> FingerprintAsync(StoreOptions store)
    {
        var text = new StringBuilder();
        foreach (var table in State)
        {
            // That a purpose was told for the first time is part of that log.
            var which = table == "journal" ? $" WHERE type <> '{DeclaredActivities.EventType}'" : string.Empty;
            var rows = (await QueryAsync(store, $"SELECT * FROM {table}{which}")).Select(row => string.Join('|', row));
            text.Append(table).Append('\n').AppendJoin('\n', rows.Order(StringComparer.Ordinal)).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Everything that the store's tables hold, bytes read as Latin text, so that nothing written shows as hidden.</summary>
    public static async Task<string> DumpAsync(StoreOptions store)
    {
        var text = new StringBuilder();
        foreach (var table in State.Append("processing_log").Append("subject_list_members"))
        {
            foreach (var row in await QueryAsync(store, $"SELECT * FROM {table}", Encoding.Latin1.GetString))
                text.AppendJoin('|', row).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Hashes of the parts of the last run, in order of shard.</summary>
    public static async Task<string> LastPartsAsync(StoreOptions store)
    {
        var rows = await QueryAsync(store, "SELECT parts FROM sweep_runs ORDER BY number DESC LIMIT 1");
        return rows.Count == 0 ? string.Empty : rows[0][0];
    }
}
