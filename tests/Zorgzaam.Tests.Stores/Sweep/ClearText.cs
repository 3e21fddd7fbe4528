using System.Globalization;
using System.Text;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>What a store holds encrypted, opened with its keys past the gateway.</summary>
internal static class ClearText
{
    /// <summary>BSNs by internal number.</summary>
    public static async Task<IReadOnlyDictionary<long, string>> BsnsAsync(TestStore store)
    {
        var rows = await Tables.QueryAsync(store.Options, "SELECT id, sealed_key FROM objects");
        var keys = await KeysAsync(store, rows.Select(row => Number(row[0])), RetentionClass.Registry);
        return rows.ToDictionary(
            row => Number(row[0]), row => Open(keys, Number(row[0]), row[1], $"objects/{row[0]}/key"));
    }

    /// <summary>Keys of all objects in their sources, and all delivered groups with them.</summary>
    public static async Task<string> KeysAsync(TestStore store) => string.Join(
        '\n', (await BsnsAsync(store)).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"))
        + '\n' + await FactsAsync(store);

    /// <summary>All delivered groups, by BSN.</summary>
    public static async Task<string> FactsAsync(TestStore store)
    {
        var bsns = await BsnsAsync(store);
        var keys = await KeysAsync(store, bsns.Keys, RetentionClass.Registry);
        var rows = await Tables.QueryAsync(
            store.Options, "SELECT id, object_id, group_name, valid_from, valid_until, sealed FROM delivered_groups");
        return string.Join('\n', rows.Select(row =>
        {
            var json = Open(keys, Number(row[1]), row[5], $"delivered_groups/{row[0]}");
            return string.Join('|', [bsns[Number(row[1])], row[2], row[3], row[4], json]);
        }).Order(StringComparer.Ordinal));
    }

    /// <summary>Journal entries in order: type, subject (a person as <c>P12</c>) and data.</summary>
    public static async Task<IReadOnlyList<string[]>> JournalAsync(TestStore store)
    {
        var rows = await Tables.QueryAsync(
            store.Options,
            $"SELECT type, subject, data, sealed, event_id FROM journal WHERE type <> '{DeclaredActivities.EventType}' ORDER BY id");
        var about = rows.Where(row => row[3].Length > 0).Select(row => row[1]).Distinct(StringComparer.Ordinal).ToArray();
        var persons = await store.Keys.SubjectsAsync(about, TestStore.Cancel);
        var keys = await KeysAsync(store, persons.Values, RetentionClass.Screening);
        return [.. rows.Select(row => row[3].Length == 0
            ? row[..3]
            : [row[0], $"P{persons[row[1]]}", Opened(row)])];

        string Opened(string[] row)
        {
            var box = Convert.ToHexString(Convert.FromBase64String(row[3]));
            return Open(keys, persons[row[1]], box, $"journal/{row[4]}");
        }
    }

    private static Task<KeyRing> KeysAsync(TestStore store, IEnumerable<long> subjects, RetentionClass kept) =>
        store.Keys.FindAsync([.. subjects], kept, TestStore.Cancel);

    private static string Open(KeyRing keys, long subject, string hex, string place) =>
        keys.TryOpen(subject, Convert.FromHexString(hex), place, out var plain)
            ? Encoding.UTF8.GetString(plain)
            : throw new InvalidOperationException($"Subject {subject} has no key.");

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
