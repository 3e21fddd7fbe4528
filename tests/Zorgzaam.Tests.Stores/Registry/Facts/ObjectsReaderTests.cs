using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry.Facts;

public sealed class ObjectsReaderTests(PostgresServer postgres)
{
    private const string Branch = "12345678/000012345678";

    private static readonly DeliveredGroup Shop = Groups.Income(Groups.Anna, 1) with
    {
        ObjectType = "vestiging",
        ObjectKey = Branch,
        Group = "vestiging",
        Attributes = new() { ["handelsnaam"] = "Bakkerij", ["is_hoofdvestiging"] = true },
        Source = "Handelsregister",
    };

    [Theory]
    [EachStore]
    public async Task Branch_ByItsTwoNumbers_IsReadForAPurpose(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Shop);

        var page = await store.ObjectFacts.ReadAsync(
            store.Processing("bedrijven"), "vestiging", [Branch, "12345678/000087654321"],
            Names.Of("handelsnaam", "vestigingsnummer", "bezoekadres"), null, TestStore.Cancel);

        var found = Assert.Single(page.Objects);
        Assert.Same(found, page.Find(Branch));
        Assert.Null(page.Find("12345678/000087654321"));
        Assert.Equal("Bakkerij", Assert.IsType<Fact.Known>(found["handelsnaam"]).Value.GetString());
        Assert.Equal("000012345678", Assert.IsType<Fact.Known>(found["vestigingsnummer"]).Value.GetString());
        Assert.IsType<Fact.Unknown>(found["bezoekadres"]);
        var log = (await store.RowsAsync<ProcessingRecord>()).Last(record => record.Act == "objects.read");
        Assert.Equal(("bezoekadres handelsnaam vestigingsnummer", 0), (log.Attributes, log.SubjectCount));
    }

    [Theory]
    [EachStore]
    public async Task Purpose_ThatDoesNotCoverThem_IsRefusedAndLogged(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Shop);

        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.ObjectFacts.ReadAsync(
            store.Processing("rechten"), "vestiging", [Branch], Names.Of("handelsnaam"), null, TestStore.Cancel));
        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.ObjectFacts.ReadAsync(
            store.Processing("bedrijven"), "vestiging", [Branch], Names.Of("datum_ingebruikname"), null, TestStore.Cancel));
        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.ObjectFacts.ViewAsync(
            store.Processing("rechten"), new RelatedObject("vestiging", 1), null, TestStore.Cancel));
        Assert.Equal(3, (await store.RowsAsync<ProcessingRecord>()).Count(record => record.Status == ProcessingStatus.Refused));
    }

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
        var log = (await store.RowsAsync<ProcessingRecord>()).Where(record => record.Act == "objects.read").ToList();
        Assert.Equal(5, log.Count); // both members as known then, and who was looked at three times more
        Assert.All(log, record => Assert.Contains("huishoudlid", record.Attributes, StringComparison.Ordinal));
        Assert.Null(await store.ObjectFacts.ViewAsync(
            store.Processing("alles-zien"), new RelatedObject("huishouden", anna.Value), null, TestStore.Cancel));
    }

    [Theory]
    [EachStore]
    public async Task View_OfSomebodyErased_TellsNothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("facts", Groups.Income(Groups.Anna, 100));
        await store.RelateAsync("first", Related.Member(Groups.Anna, "H1", "2026-01-01"));
        await store.Keys.DestroyAsync(1, [RetentionClass.Registry], "test", TestStore.Cancel);

        var view = await ViewAsync(store, new RelatedObject("persoon", 1), null);

        Assert.All(view.Facts.Facts.Values, fact => Assert.IsType<Fact.Unknown>(fact));
        Assert.Empty(view.Relations);
    }

    private static async Task<ObjectView> ViewAsync(TestStore store, RelatedObject asked, AsOf? asOf) =>
        Assert.IsType<ObjectView>(await store.ObjectFacts.ViewAsync(store.Processing("alles-zien"), asked, asOf, TestStore.Cancel));
}
