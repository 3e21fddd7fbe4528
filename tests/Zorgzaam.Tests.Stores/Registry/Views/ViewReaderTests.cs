using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Registry.Views;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry.Views;

public sealed class ViewReaderTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task View_GivesAttributesAndRelationsInBothDirections_AsKnownThen(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("facts", Groups.Income(Groups.Anna, 100), Groups.Born(Groups.Anna, "1950-02-03"));
        await store.RelateAsync(
            "first", Related.Member(Groups.Anna, "H1", "2026-01-01"), Related.Member(Groups.Bram, "H1", "2026-01-01"),
            Related.Joined(Groups.Anna, "123456782", "2026-01-01"));
        var then = store.Time.GetUtcNow();
        await store.ImportAsync("raise", Groups.Income(Groups.Anna, 200));
        await store.RelateAsync("moved", Related.Member(Groups.Bram, "H2", "2026-01-01"));
        var anna = (await store.Facts.ReadAsync(
            store.Processing("rechten"), [Groups.Anna], Names.Of("bsn"), null, TestStore.Cancel)).Find(Groups.Anna)!.Person;

        var now = await ViewAsync(store, new RelatedObject("persoon", anna.Value), null);
        Assert.Equal(200, Assert.IsType<Fact.Known>(now.Facts["loon_uit_dienstbetrekking"]).Value.GetInt64());
        Assert.Equal(["huishoudlid", "lid_van"], now.Relations.Select(each => each.Relation));
        Assert.All(now.Relations, each => Assert.Equal((false, TestAgreements.All), (each.IsBackwards, each.AgreementId)));
        var household = now.Relations[0].Far;
        var members = (await ViewAsync(store, household, null)).Relations;
        Assert.Equal([anna.Value], members.Select(each => each.Far.Number));
        Assert.True(members[0].IsBackwards);

        var asOf = new AsOf(TestStore.LegalDate, then);
        var before = await ViewAsync(store, new RelatedObject("persoon", anna.Value), asOf);
        Assert.Equal(100, Assert.IsType<Fact.Known>(before.Facts["loon_uit_dienstbetrekking"]).Value.GetInt64());
        Assert.Equal(2, (await ViewAsync(store, household, asOf)).Relations.Count);
        var log = (await store.RowsAsync<ProcessingRecord>()).Where(record => record.Act == "object.read").ToList();
        Assert.Equal(5, log.Count); // both members as known then, and who was looked at three times more
        Assert.All(log, record => Assert.Contains("huishoudlid", record.Attributes, StringComparison.Ordinal));
        Assert.Null(await store.Views.ReadAsync(
            store.Processing("alles-zien"), new ViewQuestion("huishouden", anna.Value), TestStore.Cancel));
    }

    [Theory]
    [EachStore]
    public async Task View_OfSomebodyErased_TellsNothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("facts", Groups.Income(Groups.Anna, 100));
        await store.RelateAsync("first", Related.Member(Groups.Anna, "H1", "2026-01-01"));
        await store.Keys.DestroyAsync(1, [RetentionClass.Registry], "test", TestStore.Cancel);

        Assert.Null(await store.Views.ReadAsync(
            store.Processing("alles-zien"), new ViewQuestion("persoon", 1), TestStore.Cancel));
    }

    private static async Task<ObjectView> ViewAsync(TestStore store, RelatedObject asked, AsOf? asOf) =>
        Assert.IsType<ObjectView>(await store.Views.ReadAsync(
            store.Processing("alles-zien"),
            new ViewQuestion(asked.Type, asked.Number) { Valid = asOf?.Valid, Known = asOf?.Known }, TestStore.Cancel));
}
