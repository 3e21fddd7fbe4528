using System.Text.Json;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry;

public sealed class BitemporalTests(PostgresServer postgres)
{
    private const string Wage = "loon_uit_dienstbetrekking";

    [Theory]
    [EachStore]
    public async Task Correction_AsKnownThen_GivesWhatWasKnownThen(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("first", Groups.Income(Groups.Anna, 100));
        var then = store.Time.GetUtcNow();
        await store.ImportAsync("correction", Groups.Income(Groups.Anna, 250));

        Assert.Equal(250, await WageAsync(store, null));
        Assert.Equal(100, await WageAsync(store, new AsOf(TestStore.LegalDate, then)));
    }

    [Theory]
    [EachStore]
    public async Task Move_AsValidBefore_GivesTheOldValue(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync(
            "both",
            Groups.Income(Groups.Anna, 100, "2025-01-01"),
            Groups.Income(Groups.Anna, 300, "2026-01-01"));
        var now = store.Time.GetUtcNow();

        Assert.Equal(100, await WageAsync(store, new AsOf(new DateOnly(2025, 12, 31), now)));
        Assert.Equal(300, await WageAsync(store, new AsOf(new DateOnly(2026, 1, 1), now)));
        Assert.Null(await WageAsync(store, new AsOf(new DateOnly(2024, 12, 31), now)));
    }

    [Theory]
    [EachStore]
    public async Task Person_AsKnownBeforeTheDelivery_IsNotFound(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var before = store.Time.GetUtcNow();
        await store.ImportAsync("first", Groups.Income(Groups.Anna, 100));

        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), [Groups.Anna], Names.Of(Wage),
            new AsOf(TestStore.LegalDate, before), TestStore.Cancel);

        Assert.Empty(page.Subjects);
    }

    [Theory]
    [EachStore]
    public async Task Fact_KnownAbsentUnknown_AreThreeThings(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("first", Groups.Single(Groups.Anna));

        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), [Groups.Anna],
            Names.Of("bsn", "partnerschap_type", "partner_bsn", Wage), null, TestStore.Cancel);

        var anna = page.Find(Groups.Anna)!;
        var type = Assert.IsType<Fact.Known>(anna["partnerschap_type"]);
        Assert.Equal("GEEN", type.Value.GetString());
        Assert.Equal(("BRP", new DateOnly(2000, 1, 1)), (type.Provenance.Source, type.Provenance.ValidFrom));
        Assert.Equal(store.Time.GetUtcNow(), type.Provenance.RecordedAt);
        Assert.Equal(JsonValueKind.Null, Assert.IsType<Fact.Known>(anna["partner_bsn"]).Value.ValueKind);
        Assert.Equal(Groups.Anna.Digits, Assert.IsType<Fact.Known>(anna["bsn"]).Value.GetString());
        Assert.IsType<Fact.Unknown>(anna[Wage]);
    }

    private static async Task<long?> WageAsync(TestStore store, AsOf? asOf)
    {
        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), [Groups.Anna], Names.Of(Wage), asOf, TestStore.Cancel);
        return page.Find(Groups.Anna)![Wage] is Fact.Known known ? known.Value.GetInt64() : null;
    }
}
