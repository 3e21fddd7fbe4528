using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Events;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Incoming;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Registry.Incoming;

/// <summary>Events of sources, on both stores.</summary>
public sealed class EventDeskTests(PostgresServer postgres)
{
    private const string Moved = "nl.brp.persoon-verhuisd";

    [Theory]
    [EachStore]
    public async Task Move_IsKnownFromTheDay_WithItsSource_AndLogged(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("first", Groups.LivesIn(Groups.Anna, "GM0001", "1111AA", "2020-01-01"));

        var applied = Assert.IsType<EventOutcome.Applied>(await ReceiveAsync(store, Moved, "e1", Move("GM0002")));

        Assert.Equal("GM0002", await MunicipalityAsync(store, new DateOnly(2026, 5, 1)));
        Assert.Equal("GM0001", await MunicipalityAsync(store, new DateOnly(2026, 4, 30)));
        var known = Assert.IsType<Fact.Known>(await FactAsync(store, new DateOnly(2026, 5, 1)));
        Assert.Equal(("BRP", applied.DeliveryId), (known.Provenance.Source, known.Provenance.DeliveryId));
        Assert.Equal(1, await Tables.CountAsync(store.Options, "delivered_relations"));
        var journal = (await ClearText.JournalAsync(store)).Single(entry => entry[0] == RegistryEvents.EventApplied);
        Assert.Equal("nl.brp.persoon-verhuisd", (string?)JsonNode.Parse(journal[2])!["type"]);
        var log = (await store.RowsAsync<ProcessingRecord>()).Last(row => row is { Act: "event.receive", SubjectCount: 1 });
        Assert.Contains("gemeente_code", log.Attributes, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task SameEventAgain_WritesNothing_AndIsAnsweredAlike_OtherContentIsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var first = await ReceiveAsync(store, Moved, "e1", Move("GM0002"));
        var before = await StateAsync(store);
        store.Time.Advance(TimeSpan.FromHours(1));
        var turned = new JsonObject(Move("GM0002").Reverse().Select(each => KeyValuePair.Create(each.Key, each.Value?.DeepClone())));

        Assert.Equal(first, await ReceiveAsync(store, Moved, "e1", turned)); // the order of names says nothing
        Assert.IsType<EventOutcome.Conflict>(await ReceiveAsync(store, Moved, "e1", Move("GM0003")));
        Assert.IsType<EventOutcome.Conflict>(await ReceiveAsync(store, Moved, "e1", new JsonObject()));
        Assert.Equal(before, await StateAsync(store));

        Assert.IsType<EventOutcome.Applied>(await ReceiveAsync(store, Moved, "e1", Move("GM0003"), source: "urn:nld:other"));
        Assert.IsType<EventOutcome.Applied>(await ReceiveAsync(store, Moved, "e2", Move("GM0003")));
    }

    [Theory]
    [EachStore]
    public async Task ManyAtOnce_TheSameEvent_IsTakenOverOnce(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ReceiveAsync(store, Moved, "e1", Move("GM0002"))));

        Assert.Single(outcomes.Distinct());
        Assert.IsType<EventOutcome.Applied>(outcomes[0]);
        Assert.Equal(1, await Tables.CountAsync(store.Options, "received_events"));
        Assert.Equal(1, await Tables.CountAsync(store.Options, "delivered_groups"));
    }

    [Theory]
    [EachStore]
    public async Task BadEvent_IsToldAllThatIsWrong_AppliesNothing_AndIsKeptUnderAKeyThatCanGo(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var data = Move("0002");
        data["datum"] = "2026-02-30";
        data["postcode"] = "geheim";
        data["hobby"] = "geheim";
        data.Remove("landVerblijf");

        var rejected = Assert.IsType<EventOutcome.Rejected>(await ReceiveAsync(store, Moved, "e1", data));
        var again = Assert.IsType<EventOutcome.Rejected>(await ReceiveAsync(store, Moved, "e1", data));

        EventFault[] expected =
        [
            new("/data/?", EventFaultKind.Unknown), new("/data/datum", EventFaultKind.Malformed),
            new("/data/gemeenteCode", EventFaultKind.Malformed),
            new("/data/landVerblijf", EventFaultKind.Missing), new("/data/postcode", EventFaultKind.Malformed),
        ];
        Assert.Equal(expected, rejected.Faults.OrderBy(fault => fault.At, StringComparer.Ordinal));
        Assert.Equal(rejected.Faults, again.Faults);
        foreach (var table in (string[])["objects", "delivered_groups", "delivered_relations", "deliveries", "person_index"])
            Assert.Equal(0, await Tables.CountAsync(store.Options, table));
        var kept = Assert.Single(await store.Kept.ListAsync(store.Processing("tellen"), 10, TestStore.Cancel));
        Assert.Equal((Moved, 5), (kept.Type, kept.Faults.Count));
        Assert.Single(await ClearText.JournalAsync(store), entry => entry[0] == RegistryEvents.EventKeptAside);
        var row = Assert.Single(await Tables.QueryAsync(
            store.Options, "SELECT event_hash, content_hash, sealed, faults FROM received_events"));
        Assert.DoesNotContain("geheim", string.Join(' ', row), StringComparison.Ordinal);

        var keys = await store.Keys.FindAsync([kept.KeyNumber!.Value], RetentionClass.Registry, TestStore.Cancel);
        Assert.True(keys.Has(kept.KeyNumber.Value));
        Assert.Equal(1, await store.Keys.DestroyAsync(kept.KeyNumber.Value, [RetentionClass.Registry], "test", TestStore.Cancel));

        // What was wrong may be sent again under the same id once it is right.
        Assert.IsType<EventOutcome.Applied>(await ReceiveAsync(store, Moved, "e1", Move("GM0002")));
    }

    [Theory]
    [EachStore]
    public async Task UnknownType_AndWhatThePurposeDoesNotList_AreRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        var unknown = Assert.IsType<EventOutcome.Rejected>(await ReceiveAsync(store, "nl.brp.persoon-vertrokken", "e1", Move("GM0002")));
        Assert.Equal([new EventFault("/type", EventFaultKind.UnknownType)], unknown.Faults);
        var beyond = Assert.IsType<EventOutcome.Rejected>(
            await ReceiveAsync(store, "nl.brp.persoon-gehuwd", "e2", Wedding(), purpose: "verhuizingen"));
        Assert.Equal([new EventFault("/data", EventFaultKind.NotTaken)], beyond.Faults);
        Assert.Equal(0, await Tables.CountAsync(store.Options, "objects"));
        Assert.IsType<EventOutcome.Applied>(await ReceiveAsync(store, "nl.brp.persoon-gehuwd", "e2", Wedding())); // by who may
        await Assert.ThrowsAsync<ProcessingRefusedException>(
            () => ReceiveAsync(store, Moved, "e3", Move("GM0002"), purpose: "verstrekken"));
    }

    [Theory]
    [EachStore]
    public async Task Event_IsTakenOverUnderAnAgreementInForce_AndOtherwiseRefusedAndKeptAside(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        EventFault[] notAgreed = [new("/data", EventFaultKind.NotAgreed)];

        var taken = await ReceiveAsync(store, Moved, "e1", Move("GM0002"), purpose: "los");
        Assert.IsType<EventOutcome.Applied>(taken);
        Assert.Equal(TestAgreements.Moves, Assert.Single(await Tables.QueryAsync(store.Options, "SELECT agreement_id FROM deliveries"))[0]);
        var beyond = await ReceiveAsync(store, "nl.brp.persoon-gehuwd", "e2", Wedding(), purpose: "los");
        Assert.Equal(notAgreed, Assert.IsType<EventOutcome.Rejected>(beyond).Faults);

        // The agreement ends: what was taken over stays so, and nothing new is taken over.
        store.Today = new DateOnly(2027, 1, 1);
        Assert.Equal(taken, await ReceiveAsync(store, Moved, "e1", Move("GM0002"), purpose: "los"));
        var late = await ReceiveAsync(store, Moved, "e3", Move("GM0003"), purpose: "los");
        Assert.Equal(notAgreed, Assert.IsType<EventOutcome.Rejected>(late).Faults);
        Assert.Equal(1, await Tables.CountAsync(store.Options, "deliveries"));
        var kept = (await store.Kept.ListAsync(store.Processing("tellen"), 10, TestStore.Cancel)).Where(each => each.KeyNumber is not null);
        Assert.Equal(["/data NotAgreed", "/data NotAgreed"], kept.SelectMany(each => each.Faults));
    }

    [Theory]
    [EachStore]
    public async Task EveryType_Delivers_WhatItSays(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var (anna, bram, child) = (Groups.Anna.Digits, Groups.Bram.Digits, Groups.TestBsn(2).Digits);
        var birth = new JsonObject
        {
            ["bsn"] = child,
            ["geboortedatum"] = "2026-05-02",
            ["geslachtsnaam"] = "Test",
            ["ouders"] = new JsonArray(ParentOf(child, anna), ParentOf(child, bram)),
        };
        var death = new JsonObject
        {
            ["bsn"] = anna,
            ["geboortedatum"] = "1950-01-01",
            ["overlijdensdatum"] = "2026-05-20",
            ["geslachtsnaam"] = "Test",
        };
        var income = new JsonObject
        {
            ["bsn"] = bram,
            ["geldigVanaf"] = "2026-01-01",
            ["geldigTot"] = "2027-01-01",
            ["loonUitDienstbetrekking"] = 2_500_000,
            ["uitkeringenEnPensioenen"] = 0,
            ["geschat"] = true,
        };
        (string Type, JsonObject Data, int Groups, int Relations)[] all =
        [
            ("nl.brp.persoon-geboren", birth, 3, 2), ("nl.brp.persoon-gehuwd", Wedding(), 2, 2), (Moved, Move("GM0002"), 1, 1),
            ("nl.bri.inkomen-gewijzigd", income, 1, 0), ("nl.brp.persoon-overleden", death, 1, 0),
            ("nl.hr.onderneming-gewijzigd", Business(), 2, 1),
        ];
        Assert.Equal(PolicyFiles.Events.All.Select(type => type.Name), all.Select(each => each.Type).Order(StringComparer.Ordinal));
        var (groups, relations) = (0, 0);

        foreach (var (type, data, ofGroups, ofRelations) in all)
        {
            Assert.IsType<EventOutcome.Applied>(await ReceiveAsync(store, type, type, data));
            (groups, relations) = (groups + ofGroups, relations + ofRelations);
            Assert.Equal(groups, await Tables.CountAsync(store.Options, "delivered_groups"));
            Assert.Equal(relations, await Tables.CountAsync(store.Options, "delivered_relations"));
        }

        var facts = await store.Facts.ReadAsync(
            store.Processing("rechten"), [Groups.Bram], Names.Of("partner_bsn", "loon_uit_dienstbetrekking"), null, TestStore.Cancel);
        var known = facts.Find(Groups.Bram)!.Facts.ToDictionary(each => each.Key, each => (Fact.Known)each.Value, StringComparer.Ordinal);
        Assert.Equal(anna, known["partner_bsn"].Value.GetString());
        Assert.Equal(FactQuality.Estimated, known["loon_uit_dienstbetrekking"].Provenance.Quality);
    }

    private static JsonObject Move(string municipality) => new()
    {
        ["bsn"] = Groups.Anna.Digits,
        ["datum"] = "2026-05-01",
        ["verblijfsadres"] = "Dorpsstraat 1",
        ["postcode"] = "1111AA",
        ["gemeenteCode"] = municipality,
        ["landVerblijf"] = "NEDERLAND",
        ["nummeraanduiding"] = "0001200000000001",
    };

    private static JsonObject Wedding() => new()
    {
        ["bsn"] = Groups.Anna.Digits,
        ["partnerBsn"] = Groups.Bram.Digits,
        ["datum"] = "2026-05-01",
        ["soort"] = "HUWELIJK",
    };

    private static JsonObject Business() => new()
    {
        ["kvkNummer"] = "12345678",
        ["geldigVanaf"] = "2026-05-01",
        ["handelsnaam"] = "Bakkerij",
        ["datumAanvang"] = "2020-01-01",
        ["datumBeeindiging"] = null,
        ["vestigingen"] = new JsonArray(new JsonObject
        {
            ["kvkNummer"] = "12345678",
            ["vestigingsnummer"] = "000012345678",
            ["handelsnaam"] = "Bakkerij",
            ["isHoofdvestiging"] = true,
            ["datumIngebruikname"] = "2020-01-01",
            ["datumBeeindiging"] = null,
        }),
    };

    private static JsonObject ParentOf(string child, string parent) => new()
    {
        ["bsn"] = parent,
        ["kinderen"] = new JsonArray(new JsonObject
        {
            ["bsn"] = child,
            ["geboortedatum"] = "2026-05-02",
            ["woont_bij_aanvrager"] = true,
        }),
    };

    private static Task<EventOutcome> ReceiveAsync(
        TestStore store, string type, string id, JsonObject data, string source = "urn:nld:oin:1:systeem:BRP",
        string purpose = "melding") =>
        store.Events.ReceiveAsync(
            store.Processing(purpose), new OfferedEvent(source, id, type, null, data.DeepClone(), data.ToJsonString(), []),
            TestStore.Cancel);

    private static async Task<Fact> FactAsync(TestStore store, DateOnly day) => (await store.Facts.ReadAsync(
        store.Processing("rechten"), [Groups.Anna], Names.Of("gemeente_code"), new AsOf(day, store.Time.GetUtcNow().AddDays(1)),
        TestStore.Cancel)).Find(Groups.Anna)!["gemeente_code"];

    private static async Task<string?> MunicipalityAsync(TestStore store, DateOnly day) =>
        ((Fact.Known)await FactAsync(store, day)).Value.GetString();

    private static async Task<string> StateAsync(TestStore store)
    {
        var counts = new List<string>();
        foreach (var table in (string[])["objects", "delivered_groups", "delivered_relations", "deliveries", "received_events", "journal"])
            counts.Add(FormattableString.Invariant($"{table} {await Tables.CountAsync(store.Options, table)}"));
        return string.Join(", ", counts);
    }
}
