using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Store;

/// <summary>The question that the log asks all the time is answered from an index, however long the log is.</summary>
public sealed class WaitingTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Waiting_OverManyPlacedEntries_ReadsNoPlacedEntry(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        foreach (var (table, columns, values) in Kinds)
        {
            await Tables.QueryAsync(
                store.Options,
                $"INSERT INTO {table} (id, position, {columns}) SELECT n, n, {values} FROM ({Numbers(kind)}) AS numbers");
            if (kind == StoreKind.Postgres) await Tables.QueryAsync(store.Options, $"ANALYZE {table}");

            var plan = await Tables.QueryAsync(store.Options, Explain(kind, table));

            var text = string.Join('\n', plan.Select(row => string.Join('|', row)));
            var index = kind == StoreKind.Postgres
                ? $"Only Scan using ix_{table}_waiting"
                : $"SEARCH t USING COVERING INDEX IX_{table}_position (position=?)";
            Assert.Contains(index, text, StringComparison.Ordinal);
            Assert.DoesNotContain("SCAN t", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Seq Scan", text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(string Table, string Columns, string Values)> Kinds =>
    [
        ("journal", "event_id, source, type, time_micros, data, trace_id, span_id", "'e' || n, 's', 't', n, '{}', 't', 's'"),
        ("processing_log",
            "trace_id, span_id, act, activity_id, actor_id, actor_role, started_micros, ended_micros, status, attributes, "
            + "subject_count",
            "'t', 's', 'a', 'a', 'a', 'r', n, n, 'ok', '', 0"),
    ];

    private static string Numbers(StoreKind kind) => kind == StoreKind.Postgres
        ? "SELECT generate_series(1, 20000) AS n"
        : "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 20000) SELECT n FROM c";

    private static string Explain(StoreKind kind, string table) =>
        (kind == StoreKind.Postgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ")
        + $"SELECT EXISTS (SELECT 1 FROM {table} AS t WHERE t.position IS NULL)";
}
