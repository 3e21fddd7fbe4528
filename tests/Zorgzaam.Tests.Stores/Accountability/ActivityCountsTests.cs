using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Accountability;

public sealed class ActivityCountsTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Counts_PerMonthAndActivity_AreWhatTheLogHolds(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Born(Groups.Anna, "1980-01-01"), Groups.Born(Groups.Bram, "1981-01-01"));
        await LookAsync(store, Groups.Anna, Groups.Bram);
        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.Facts.ReadAsync(
            store.Processing("bekijken", "Z-1"), [Groups.Anna], Names.Of("partner_bsn"), null, TestStore.Cancel));

        // In Amsterdam it is July already, at 22:30 UTC on the last day of June.
        store.Time.SetUtcNow(new DateTimeOffset(2026, 6, 30, 22, 30, 0, TimeSpan.Zero));
        await LookAsync(store, Groups.Anna);

        var counts = await new ActivityCounts(store.Gateway).ReadAsync(
            store.Processing("tellen"), new DateOnly(2026, 7, 15), 3, TestStore.Cancel);

        var looked = counts.Where(count => count.PurposeId == "bekijken").ToList();
        Assert.Equal(
            [("bekijken", new DateOnly(2026, 6, 1), 2L, 1L), ("bekijken", new DateOnly(2026, 7, 1), 1L, 0L)],
            looked.Select(count => (count.PurposeId, count.Month, count.Uses, count.Refused)));

        // A run counts everybody on its list.
        Assert.Equal(2, counts.Single(count => count.PurposeId == "vullen").Uses);
    }

    private static Task<Zorgzaam.Registry.Facts.FactsPage> LookAsync(TestStore store, params Bsn[] bsns) => store.Facts.ReadAsync(
        store.Processing("bekijken", "Z-1"), bsns, Names.Of("geboortedatum"), null, TestStore.Cancel);
}
