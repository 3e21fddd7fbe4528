using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry.History;

public sealed class HistoryTests(PostgresServer postgres)
{
    private const string Wage = "loon_uit_dienstbetrekking";

    [Theory]
    [EachStore]
    public async Task Correction_StandsBesideWhatItReplaced(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);
        var first = store.Time.GetUtcNow();
        await store.ImportAsync("correction", Groups.Income(Groups.Anna, 250));

        var history = await ReadAsync(store, anna);

        Assert.Equal([250L, 100L], history!.Said.Select(Amount));
        Assert.Equal([null, store.Time.GetUtcNow()], history.Said.Select(each => each.ReplacedAt));
        Assert.Equal(first, history.Said[1].Provenance.RecordedAt);
        Assert.Equal(100L, Amount(history.Before(0)!));
        Assert.Null(history.Before(1));
        Assert.Equal(100L, Amount(history.On(new AsOf(TestStore.LegalDate, first))!));
        Assert.Equal(250L, Amount(history.On(new AsOf(TestStore.LegalDate, store.Time.GetUtcNow()))!));
        Assert.Null(history.On(new AsOf(TestStore.LegalDate, first.AddSeconds(-1))));
    }

    [Theory]
    [EachStore]
    public async Task TwoChangesOnOneDay_KeepTheirOrder(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);
        foreach (var wage in (int[])[200, 300]) await store.ImportAsync($"to-{wage}", Groups.Income(Groups.Anna, wage));

        Assert.Equal([300L, 200L, 100L], (await ReadAsync(store, anna))!.Said.Select(Amount));
    }

    [Theory]
    [EachStore]
    public async Task Doubt_ShowsFromWhenItWasReported(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);
        var before = store.Time.GetUtcNow();
        store.Time.Advance(TimeSpan.FromMinutes(1));
        await store.Doubts.ReportAsync(store.Processing("melden"), anna, "inkomen", "Te hoog", TestStore.Cancel);

        var history = await ReadAsync(store, anna);

        Assert.Equal(FactQuality.Disputed, Assert.Single(history!.Said).Provenance.Quality);
        Assert.Equal(FactQuality.Confirmed, history.On(new AsOf(TestStore.LegalDate, before))!.Provenance.Quality);
    }

    [Theory]
    [EachStore]
    public async Task Erased_SaysThatSomethingWasSaid_ButNotWhat(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);
        await store.Keys.DestroyAsync(anna.Value, [RetentionClass.Registry], "test", TestStore.Cancel);

        Assert.Null(Assert.Single((await ReadAsync(store, anna))!.Said).Values);
    }

    [Theory]
    [EachStore]
    public async Task Read_IsLoggedWithThePerson_AndGivesNobodyWhoIsNotThere(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);

        Assert.Null(await ReadAsync(store, new PersonId(999)));
        await ReadAsync(store, anna);

        var acts = (await store.RowsAsync<ProcessingRecord>()).Where(row => row.Act == "history.read").ToList();
        Assert.Equal(2, acts.Count);
        Assert.Equal([0, 1], acts.Select(act => act.SubjectCount));
    }

    [Theory]
    [EachStore]
    public async Task Purpose_ThatListsNothingOfTheGroup_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);

        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.History.ReadAsync(
            store.Processing("rechten"), anna, "detentie", TestStore.Cancel));
    }

    private static async Task<PersonId> AnnaAsync(TestStore store)
    {
        await store.ImportAsync("first", Groups.Income(Groups.Anna, 100));
        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), [Groups.Anna], Names.Of(Wage), null, TestStore.Cancel);
        return page.Find(Groups.Anna)!.Person;
    }

    private static Task<GroupHistory?> ReadAsync(TestStore store, PersonId person) =>
        store.History.ReadAsync(store.Processing("rechten"), person, "inkomen", TestStore.Cancel);

    private static long? Amount(HistoricGroup said) => said.Values?[Wage].GetInt64();
}
