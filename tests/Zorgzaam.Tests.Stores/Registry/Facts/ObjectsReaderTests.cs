using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Views;
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
        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.Views.ReadAsync(
            store.Processing("rechten"), new ViewQuestion("vestiging", 1), TestStore.Cancel));
        Assert.Equal(3, (await store.RowsAsync<ProcessingRecord>()).Count(record => record.Status == ProcessingStatus.Refused));
    }
}
