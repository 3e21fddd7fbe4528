using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry;

public sealed class ImportTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task SameDelivery_Again_AddsNothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        DeliveredGroup[] groups = [Groups.Born(Groups.Anna, "1950-02-03"), Groups.Income(Groups.Anna, 100)];

        Assert.Equal(new ImportOutcome.Imported(1, 2, 0), await store.ImportAsync("one", groups));
        var journal = (await store.JournalAsync()).Count;
        Assert.Equal(new ImportOutcome.AlreadyImported(), await store.ImportAsync("one", groups));
        Assert.Equal(journal, (await store.JournalAsync()).Count);
        Assert.Equal(new ImportOutcome.Imported(1, 0, 2), await store.ImportAsync("two", groups));
    }

    [Theory]
    [EachStore]
    public async Task SameId_OtherContent_IsRejected(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100));

        var outcome = await store.ImportAsync("one", Groups.Income(Groups.Anna, 200));

        var error = Assert.Single(Assert.IsType<ImportOutcome.Rejected>(outcome).Errors);
        Assert.Contains("other content", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task BadLines_AreReportedAndNothingIsRecorded(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        var outcome = await store.ImportAsync(
            "bad",
            Groups.Income(Groups.Anna, 100),
            Groups.Born(Groups.Bram, "1951-02-03") with { ObjectKey = "123456789" },
            Groups.Group(Groups.Bram, "inkomen", new JsonObject { ["salaris"] = 1 }, "2026-01-01"),
            Groups.Group(Groups.Bram, "inkomen", new JsonObject { ["loon_uit_dienstbetrekking"] = 1.5 }, "2026-01-01"),
            Groups.Income(Groups.Bram, 1, "2026-01-01", "2026-01-01"));

        var errors = Assert.IsType<ImportOutcome.Rejected>(outcome).Errors;
        Assert.Equal([2, 3, 4, 5], errors.Select(error => error.Line));
        Assert.DoesNotContain(errors, error => error.Message.Contains("123456789", StringComparison.Ordinal));
        Assert.Empty(await KnownAsync(store));
    }

    [Theory]
    [EachStore]
    public async Task PeriodsThatOverlap_AreRejectedWithTheReason(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var periods = new JsonArray(
            new JsonObject { ["van"] = "2000-11-30", ["tot"] = "2012-10-01" },
            new JsonObject { ["van"] = "2000-11-30", ["tot"] = null });

        var outcome = await store.ImportAsync("twice", Groups.Group(
            Groups.Anna, "verblijfshistorie", new JsonObject { ["verblijfsperioden"] = periods }, "2000-11-30"));

        var error = Assert.Single(Assert.IsType<ImportOutcome.Rejected>(outcome).Errors);
        Assert.Contains("verblijfsperioden has periods that overlap", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task SourceFailsHalfway_NothingIsKnown_AndTheNextImportClearsIt(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var first = Groups.Numbers.Take(700).Select(bsn => Groups.Income(bsn, 100)).ToArray();

        await Assert.ThrowsAsync<IOException>(() => store.Importer.ImportAsync(
            store.Processing("vullen"), new Delivery("one", "Test", TestAgreements.All), Failing(first), null, TestStore.Cancel));
        Assert.Empty(await KnownAsync(store));

        Assert.IsType<ImportOutcome.Rejected>(await store.ImportAsync("two", Groups.Born(Groups.Anna, "1950-02-03")));
        store.Time.Advance(TimeSpan.FromMinutes(3));
        Assert.IsType<ImportOutcome.Imported>(await store.ImportAsync("two", Groups.Born(Groups.Anna, "1950-02-03")));
        Assert.Single(await KnownAsync(store));
        Assert.Equal(new ImportOutcome.Imported(700, 700, 0), await store.ImportAsync("one", first));
        Assert.Equal(700, (await KnownAsync(store)).Count);
    }

    [Theory]
    [EachStore]
    public async Task Delivery_OpenTakenOverBySameId_StopsTheFirst(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var groups = Groups.Numbers.Take(600).Select(bsn => Groups.Income(bsn, 100)).ToArray();

        async IAsyncEnumerable<DeliveredGroup> Overtaken()
        {
            foreach (var group in groups) yield return group;
            await store.ImportAsync("one", groups);
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Importer.ImportAsync(
            store.Processing("vullen"), new Delivery("one", "Test", TestAgreements.All), Overtaken(), null, TestStore.Cancel));
        Assert.Equal(600, (await KnownAsync(store)).Count);
    }

    [Theory]
    [EachStore]
    public async Task Import_OfManyGroupsEach_CountsEverybodyOnce(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var groups = Groups.Numbers.Take(510).SelectMany(bsn => Enumerable.Range(0, 23).Select(i =>
            Groups.Income(bsn, i) with { ValidFrom = new DateOnly(1990 + i, 1, 1), ValidUntil = new DateOnly(1991 + i, 1, 1) }));

        Assert.Equal(new ImportOutcome.Imported(510, 510 * 23, 0), await store.ImportAsync("many", [.. groups]));
    }

    [Theory]
    [EachStore]
    public async Task Import_WithReadingPurpose_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.Importer.ImportAsync(
            store.Processing("rechten"), new Delivery("one", "Test", TestAgreements.All),
            new[] { Groups.Income(Groups.Anna, 100) }.ToAsyncEnumerable(), null, TestStore.Cancel));
    }

    private static async IAsyncEnumerable<DeliveredGroup> Failing(DeliveredGroup[] groups)
    {
        foreach (var group in groups) yield return group;
        await Task.Yield();
        throw new IOException("the file ended in the middle");
    }

    /// <summary>Everybody the registry knows, up to 700: found by listing and by number alike.</summary>
    private static async Task<IReadOnlyList<PersonId>> KnownAsync(TestStore store)
    {
        var attributes = Names.Of("loon_uit_dienstbetrekking");
        var found = new List<PersonId>();
        foreach (var bsns in Groups.Numbers.Take(700).Chunk(500))
        {
            var page = await store.Facts.ReadAsync(
                store.Processing("rechten"), bsns, attributes, null, TestStore.Cancel);
            found.AddRange(page.Subjects.Select(subject => subject.Person));
        }

        return found;
    }
}
