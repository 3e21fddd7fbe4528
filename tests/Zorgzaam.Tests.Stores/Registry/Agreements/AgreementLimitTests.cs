using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Registry.Agreements;

/// <summary>A delivery beyond its agreement is refused as a whole, and that is logged.</summary>
public sealed class AgreementLimitTests(PostgresServer postgres)
{
    private static readonly DeliveredGroup Covered = Groups.Income(Groups.Anna, 100);

    [Theory]
    [EachStore]
    public async Task Delivery_BeyondItsAgreement_IsRefusedAsAWhole(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var member = Related.Member(Groups.Anna, "H1", "2026-01-01");

        await Refused("no data-sharing agreement 'geen'", "geen", null, [Covered]);
        await Refused("does not cover group 'personalia'", TestAgreements.Little, null, [Covered, Groups.Born(Groups.Anna, "1950-02-03")]);
        await Refused("not with the source", TestAgreements.Little, null, [Covered with { Source = "BRI" }]);
        await Refused("not with the source", TestAgreements.Little, member with { Source = "BRI" }, [Covered]);
        await Refused(
            "does not cover relation 'lid_van'", TestAgreements.Little, Related.Joined(Groups.Anna, "123456782", "2026-01-01"), [Covered]);
        await Refused(
            "does not cover objects of type 'onderneming'", TestAgreements.Little, null,
            [
                Covered with
                {
                    ObjectType = "onderneming", ObjectKey = "12345678", Group = "inschrijving",
                    Attributes = new() { ["handelsnaam"] = "Voorbeeld" },
                },
            ]);
        Assert.IsType<ImportOutcome.Imported>(await OfferAsync(store, "good", TestAgreements.Little, member, [Covered]));

        async Task Refused(string why, string agreement, DeliveredRelation? relation, DeliveredGroup[] groups)
        {
            var outcome = await OfferAsync(store, "bad", agreement, relation, groups);

            var error = Assert.Single(Assert.IsType<ImportOutcome.Rejected>(outcome).Errors);
            Assert.Contains(why, error.Message, StringComparison.Ordinal);
            Assert.Equal(0, await Tables.CountAsync(store.Options, "objects"));
            Assert.Equal(0, await Tables.CountAsync(store.Options, "delivered_relations"));
            var refusal = (await store.RowsAsync<ProcessingRecord>()).Last(record => record.Act == "facts.import");
            Assert.Equal((ProcessingStatus.Refused, error.Message), (refusal.Status, refusal.Reason));
        }
    }

    [Theory]
    [InlineData(2025, 12, 31, "begins on 2026-01-01")]
    [InlineData(2026, 1, 1, null)]
    [InlineData(2026, 12, 31, null)]
    [InlineData(2027, 1, 1, "ended before 2027-01-01")]
    public async Task Agreement_OutsideItsTerm_RefusesOnThatDay(int year, int month, int day, string? why)
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        store.Today = new DateOnly(year, month, day);

        var outcome = await OfferAsync(store, "one", TestAgreements.Little, null, [Covered]);

        if (why is null) Assert.IsType<ImportOutcome.Imported>(outcome);
        else Assert.Contains(why, Assert.IsType<ImportOutcome.Rejected>(outcome).Errors[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task Fact_SaysUnderWhichAgreementAndHowSure(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await OfferAsync(store, "one", TestAgreements.Little, null, [Covered with { Quality = FactQuality.Estimated }]);

        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), [Groups.Anna], Names.Of("loon_uit_dienstbetrekking", "bsn"), null, TestStore.Cancel);

        var income = Assert.IsType<Fact.Known>(page.Subjects[0]["loon_uit_dienstbetrekking"]).Provenance;
        Assert.Equal((TestAgreements.Little, "one", FactQuality.Estimated), (income.AgreementId, income.DeliveryId, income.Quality));
        Assert.Equal(TestAgreements.Little, Assert.IsType<Fact.Known>(page.Subjects[0]["bsn"]).Provenance.AgreementId);
    }

    [Theory]
    [EachStore]
    public async Task SameDelivery_UnderAnotherAgreement_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await OfferAsync(store, "one", TestAgreements.Little, null, [Covered]);

        var outcome = await OfferAsync(store, "one", TestAgreements.All, null, [Covered]);

        var error = Assert.IsType<ImportOutcome.Rejected>(outcome).Errors[0];
        Assert.Contains("recorded under agreement 'weinig'", error.Message, StringComparison.Ordinal);
    }

    private static Task<ImportOutcome> OfferAsync(
        TestStore store, string id, string agreement, DeliveredRelation? relation, DeliveredGroup[] groups) =>
        store.Importer.ImportAsync(
            store.Processing("vullen"), new Delivery(id, "Test", agreement), groups.ToAsyncEnumerable(),
            (relation is null ? [] : new[] { relation }).ToAsyncEnumerable(), null, TestStore.Cancel);
}
