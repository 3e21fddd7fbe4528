using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability;

/// <summary>Somebody with all rights on the database rewrites history: whatever they do, a verifier names it.</summary>
public sealed class TamperingTests(PostgresServer postgres)
{
    public static IEnumerable<TheoryDataRow<StoreKind, string, string>> Acts =>
        from kind in Enum.GetValues<StoreKind>()
        from act in new (string Sql, string Finding)[]
        {
            ("UPDATE journal SET data = '{}' WHERE position = {0}", "changed {0}"),
            ("UPDATE journal SET subject = 'P999' WHERE position = {0}", "changed {0}"),
            ("UPDATE journal SET time_micros = time_micros - 1 WHERE position = {0}", "changed {0}"),
            ("DELETE FROM journal WHERE position = {0}", "dropped {0}"),
            ("UPDATE journal SET position = NULL WHERE position = {0}", "dropped {0}"),
            ("UPDATE processing_log SET actor_id = 'somebody' WHERE position = {1}", "changed {1}"),
            ("UPDATE processing_log SET sealed_case = 'AAAA' WHERE position = {1}", "changed {1}"),
            ("UPDATE processing_log SET attributes = '' WHERE position = {1}", "changed {1}"),
            ("UPDATE processing_log SET activity_id = 'tellen' WHERE position = {1}", "changed {1}"),
            ("UPDATE processing_log SET started_micros = started_micros + 1 WHERE position = {1}", "changed {1}"),
            ("DELETE FROM processing_log WHERE position = {1}", "dropped {1}"),
            ("UPDATE processing_log SET subject = 'somebody' WHERE position = {1}", "changed {1}"),
            ("UPDATE processing_log SET subject_list = NULL WHERE position = {1}", "changed {1}"),
            ("DELETE FROM subject_list_members WHERE list = (SELECT MAX(list) FROM subject_list_members)", "list"),
            ("UPDATE subject_list_members SET subject = 'somebody' WHERE subject = (SELECT MAX(subject) FROM subject_list_members)", "list"),
            ("INSERT INTO subject_list_members (subject, list) SELECT 'somebody', MAX(list) FROM subject_list_members", "list"),
            (
                "INSERT INTO journal (event_id, source, type, time_micros, data, trace_id, span_id, position) "
                + "VALUES ('x', 'x', 'x', 1, '{}', 'x', 'x', {0})",
                "inserted"),
            ("UPDATE log_leaves SET hash = (SELECT hash FROM log_leaves WHERE position = 0) WHERE position = {0}", "root"),
            ("DELETE FROM log_leaves WHERE position = {0}", "root"),
            ("UPDATE log_checkpoints SET note = replace(note, 'test.example', 'fake.example')", "signature"),
        }
        select new TheoryDataRow<StoreKind, string, string>(kind, act.Sql, act.Finding);

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Database_Tampered_IsNamed(StoreKind kind, string sql, string finding)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100), Groups.Income(Groups.Bram, 200));
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        Assert.True((await log.VerifyAsync()).Holds);
        var journal = await PlaceAsync(store, "SELECT MAX(position) FROM journal");
        var processing = await PlaceAsync(
            store, "SELECT MAX(position) FROM processing_log WHERE subject_count > 0");

        string Fill(string text) => text.Replace("{0}", journal, StringComparison.Ordinal)
            .Replace("{1}", processing, StringComparison.Ordinal);
        await Tables.QueryAsync(store.Options, Fill(sql));

        var findings = (await log.VerifyAsync()).Findings.Select(found => found.ToString()).ToList();
        Assert.Contains(findings, found => found.StartsWith(Fill(finding), StringComparison.Ordinal));
    }

    private static async Task<string> PlaceAsync(TestStore store, string sql) =>
        (await Tables.QueryAsync(store.Options, sql))[0][0];
}
