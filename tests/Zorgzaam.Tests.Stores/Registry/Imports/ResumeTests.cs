using System.Text.Json.Nodes;
using Zorgzaam.Registry.Events;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Incoming;
using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Store.Journal;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Registry.Imports;

/// <summary>A delivery that was stopped goes on where it was, and ends as if it never had been.</summary>
public sealed class ResumeTests(PostgresServer postgres, ITestOutputHelper output)
{
    private const long Seed = 20261126;
    private const int Persons = 1_300;

    private static readonly string[] Compared =
    [
        "SELECT id, type, delivery_number FROM objects",
        "SELECT id, object_id, group_name, valid_from, valid_until, source, ground, delivery_number, is_estimate FROM delivered_groups",
        "SELECT id, relation_type, valid_from, valid_until, source, ground, delivery_number FROM delivered_relations",
        "SELECT object_id, delivery_number, birth_date, municipality FROM person_index",
        "SELECT name, last_taken FROM number_sequences",
        "SELECT number, delivery_id, content_hash, recorded_lines, recorded_hash, recorded_objects, recorded_added FROM deliveries",
    ];

    private static DeliveredGroup[] Facts { get; } =
    [
        .. Groups.Numbers.Take(Persons).SelectMany(bsn => new[] { Groups.Born(bsn, "1960-03-04"), Groups.Income(bsn, 100) }),
    ];

    private static DeliveredRelation[] Members { get; } =
        [.. Groups.Numbers.Take(Persons).Select((bsn, i) => Related.Member(bsn, $"H{i / 3}", "2026-01-01"))];

    [Theory]
    [EachStore]
    public async Task Delivery_StoppedAtRandomMoments_EndsAsIfItNeverWas(StoreKind kind)
    {
        await using var whole = await TestStore.OpenAsync(kind, postgres);
        var expected = await OfferAsync(whole, int.MaxValue);
        Assert.Equal(Persons * 2, Assert.IsType<ImportOutcome.Imported>(expected).Added - Persons);
        var random = new SeededRandom(Seed, (long)kind);
        await using var stopped = await TestStore.OpenAsync(kind, postgres);

        for (var (at, times) = (0, 0); times < 4; times++)
        {
            at = random.Between(at, Facts.Length + Members.Length - 1);
            output.WriteLine($"stopped at line {at}");
            await Assert.ThrowsAsync<IOException>(() => OfferAsync(stopped, at));
            Assert.Equal("0", (await Tables.QueryAsync(
                stopped.Options, "SELECT COUNT(*) FROM deliveries WHERE completed_micros IS NOT NULL"))[0][0]);
        }

        Assert.Equal(expected, await OfferAsync(stopped, int.MaxValue));
        foreach (var sql in Compared) Assert.Equal(await RowsAsync(whole, sql), await RowsAsync(stopped, sql));
        Assert.Equal(await ClearText.KeysAsync(whole), await ClearText.KeysAsync(stopped));
        Assert.Equal(await HouseholdsAsync(whole), await HouseholdsAsync(stopped));
        Assert.Contains(await stopped.RowsAsync<JournalRecord>(), entry => entry.Type == RegistryEvents.DeliveryResumed
            && !entry.Data!.Contains("\"added\":0", StringComparison.Ordinal));
        Assert.IsType<ImportOutcome.AlreadyImported>(await OfferAsync(stopped, int.MaxValue));
    }

    [Theory]
    [EachStore]
    public async Task Event_WhileADeliveryIsStopped_Waits_AndLeavesItAlone(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await Assert.ThrowsAsync<IOException>(() => OfferAsync(store, 1_700));
        var recorded = await RowsAsync(store, "SELECT number, recorded_lines, recorded_hash, owner FROM deliveries");
        store.Time.Advance(TimeSpan.FromHours(3));

        Assert.Equal(new EventOutcome.NotNow(IsPassing: true), await MoveAsync());
        Assert.Equal(recorded, await RowsAsync(store, "SELECT number, recorded_lines, recorded_hash, owner FROM deliveries"));

        Assert.IsType<ImportOutcome.Imported>(await OfferAsync(store, int.MaxValue));
        Assert.Contains(await store.RowsAsync<JournalRecord>(), entry => entry.Type == RegistryEvents.DeliveryResumed);
        Assert.IsType<EventOutcome.Applied>(await MoveAsync());

        Task<EventOutcome> MoveAsync()
        {
            var data = new JsonObject
            {
                ["bsn"] = Groups.Anna.Digits,
                ["datum"] = "2026-05-01",
                ["verblijfsadres"] = "Dorpsstraat 1",
                ["gemeenteCode"] = "GM0002",
                ["landVerblijf"] = "NEDERLAND",
            };
            return store.Events.ReceiveAsync(
                store.Processing("melding"),
                new OfferedEvent("urn:nld:oin:1", "e1", "nl.brp.persoon-verhuisd", null, data, data.ToJsonString(), []), TestStore.Cancel);
        }
    }

    [Theory]
    [EachStore]
    public async Task Delivery_BegunWithOtherContent_IsRejectedAndCleared(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await Assert.ThrowsAsync<IOException>(() => OfferAsync(store, 1_700));
        Assert.NotEqual(0, await Tables.CountAsync(store.Options, "delivered_groups"));

        var other = Facts.Prepend(Groups.Income(Groups.TestBsn(Persons), 1)).ToArray();
        var outcome = await store.ImportAsync("resumed", other);

        Assert.Contains(
            "begun with other content", Assert.Single(Assert.IsType<ImportOutcome.Rejected>(outcome).Errors).Message,
            StringComparison.Ordinal);
        Assert.Equal(0, await Tables.CountAsync(store.Options, "delivered_groups"));
        Assert.Equal(0, await Tables.CountAsync(store.Options, "deliveries"));
        Assert.IsType<ImportOutcome.Imported>(await store.ImportAsync("resumed", other));
    }

    [Theory]
    [EachStore]
    public async Task Delivery_ThatEndsBeforeWhatWasRecorded_IsRejected(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await Assert.ThrowsAsync<IOException>(() => OfferAsync(store, 1_700));

        var outcome = await store.ImportAsync("resumed", Facts[..10]);

        Assert.IsType<ImportOutcome.Rejected>(outcome);
        Assert.Equal(0, await Tables.CountAsync(store.Options, "delivered_groups"));
    }

    private static Task<ImportOutcome> OfferAsync(TestStore store, int stopAt) => store.Importer.ImportAsync(
        store.Processing("vullen"), new Delivery("resumed", "Test", TestAgreements.All), Until(Facts, stopAt),
        Until(Members, stopAt - Facts.Length), null, TestStore.Cancel);

    private static async IAsyncEnumerable<T> Until<T>(T[] all, int stopAt)
    {
        foreach (var (i, each) in all.Index())
        {
            // Long enough for what was handed over to be written.
            if (i == stopAt)
            {
                await Task.Delay(300, TestStore.Cancel);
                throw new IOException("stopped by the test");
            }

            yield return each;
        }
    }

    private static async Task<string> RowsAsync(TestStore store, string sql) => string.Join(
        '\n', (await Tables.QueryAsync(store.Options, sql)).Select(row => string.Join('|', row)).Order(StringComparer.Ordinal));

    private static async Task<string> HouseholdsAsync(TestStore store)
    {
        var persons = await Tables.QueryAsync(store.Options, "SELECT id FROM objects WHERE type = 'persoon' ORDER BY id");
        var followed = new List<string>();
        foreach (var some in persons.Select(row => new Foundation.PersonId(long.Parse(
            row[0], System.Globalization.CultureInfo.InvariantCulture))).Chunk(200))
        {
            var page = await store.Relations.FollowAsync(
                store.Processing("verbanden"), some, [new RelationStep("huishoudlid")], null, TestStore.Cancel);
            followed.AddRange(page.Followed.Select(each => $"{each.Near} {each.Far} {each.AgreementId}"));
        }

        Assert.Equal(Persons, followed.Count);
        return string.Join('\n', followed);
    }
}
