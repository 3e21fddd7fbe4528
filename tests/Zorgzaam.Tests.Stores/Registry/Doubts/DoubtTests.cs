using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Events;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Registry.Doubts;

public sealed class DoubtTests(PostgresServer postgres)
{
    private const string Wage = "loon_uit_dienstbetrekking";
    private const string Secret = "Dit loon is van mijn naamgenoot";

    [Theory]
    [EachStore]
    public async Task Report_MakesTheFactDisputed_AndLeavesWhatWasKnownBefore(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);
        var before = store.Time.GetUtcNow();

        Assert.Equal(DoubtOutcome.Recorded, await ReportAsync(store, anna));

        var fact = await WageAsync(store, null);
        Assert.Equal((FactQuality.Disputed, 100L), (fact.Provenance.Quality, fact.Value.GetInt64()));
        Assert.Equal(FactQuality.Confirmed, (await WageAsync(store, new AsOf(TestStore.LegalDate, before))).Provenance.Quality);
        Assert.Equal(FactQuality.Confirmed, (await WageAsync(store, new AsOf(new DateOnly(2025, 6, 1), Now(store)))).Provenance.Quality);
    }

    [Theory]
    [EachStore]
    public async Task Dismissed_TheFactStands_AndWasDisputedInBetween(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);
        await ReportAsync(store, anna);
        var between = Now(store);

        Assert.Equal(DoubtOutcome.Recorded, await AnswerAsync(store, anna, isUpheld: false));

        Assert.Equal(FactQuality.Confirmed, (await WageAsync(store, null)).Provenance.Quality);
        Assert.Equal(FactQuality.Disputed, (await WageAsync(store, new AsOf(TestStore.LegalDate, between))).Provenance.Quality);
        var doubt = Assert.Single(await DoubtsAsync(store, anna, null));
        Assert.Equal((DoubtState.Dismissed, "Nagekeken bij de bron"), (doubt.State, doubt.Reason));
        var then = Assert.Single(await DoubtsAsync(store, anna, between));
        Assert.Equal((DoubtState.Open, Secret, "tester", null), (then.State, then.Explanation, then.ReportedBy, then.Reason));
    }

    [Theory]
    [EachStore]
    public async Task Upheld_TheFactStaysDisputedUntilTheSourceSaysSomethingNew(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);
        await ReportAsync(store, anna);
        await AnswerAsync(store, anna, isUpheld: true);
        Assert.Equal(FactQuality.Disputed, (await WageAsync(store, null)).Provenance.Quality);

        await store.ImportAsync("correction", Groups.Income(Groups.Anna, 90));

        var fact = await WageAsync(store, null);
        Assert.Equal((FactQuality.Confirmed, 90L), (fact.Provenance.Quality, fact.Value.GetInt64()));
        Assert.Equal(DoubtOutcome.Recorded, await ReportAsync(store, anna));
    }

    [Theory]
    [EachStore]
    public async Task Open_ACorrectionDoesNotAnswerIt(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);
        await ReportAsync(store, anna);

        await store.ImportAsync("correction", Groups.Income(Groups.Anna, 90));

        Assert.Equal(FactQuality.Disputed, (await WageAsync(store, null)).Provenance.Quality);
        Assert.Equal(DoubtOutcome.AlreadyOpen, await ReportAsync(store, anna));
    }

    [Theory]
    [EachStore]
    public async Task Twice_AndOfNobody_AddNothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);
        await ReportAsync(store, anna);

        Assert.Equal(DoubtOutcome.AlreadyOpen, await ReportAsync(store, anna));
        Assert.Equal(DoubtOutcome.NotThere, await ReportAsync(store, new PersonId(999)));
        Assert.Equal(DoubtOutcome.NotThere, await ReportAsync(store, anna, "verblijfplaats"));
        Assert.Equal(DoubtOutcome.NotThere, await AnswerAsync(store, new PersonId(999), isUpheld: true));
        Assert.Equal(DoubtOutcome.Recorded, await AnswerAsync(store, anna, isUpheld: true));
        Assert.Equal(DoubtOutcome.AlreadyAnswered, await AnswerAsync(store, anna, isUpheld: false));
        Assert.Single(await DoubtsAsync(store, anna, null));
    }

    [Theory]
    [EachStore]
    public async Task Report_IsJournalledLoggedAndNotReadableAtRest(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);

        await ReportAsync(store, anna);
        await AnswerAsync(store, anna, isUpheld: true);

        var types = (await store.JournalAsync()).Select(row => row.Type).ToList();
        Assert.Equal([RegistryEvents.FactDoubted, RegistryEvents.DoubtUpheld], types[^2..]);
        var acts = (await store.RowsAsync<ProcessingRecord>()).Where(row => row.ActivityId == "melden").ToList();
        Assert.Equal(["doubt.report", "doubt.answer"], acts.Select(row => row.Act));
        Assert.All(acts, act => Assert.NotNull(act.Subject));
        Assert.DoesNotContain("naamgenoot", await Tables.DumpAsync(store.Options), StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task Purpose_ThatReportsNoDoubtsOrListsNothingOfTheGroup_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);

        await Assert.ThrowsAsync<ProcessingRefusedException>(() =>
            store.Doubts.ReportAsync(store.Processing("vullen"), anna, "inkomen", Secret, TestStore.Cancel));
        await Assert.ThrowsAsync<ProcessingRefusedException>(() =>
            store.Doubts.ReportAsync(store.Processing("melden"), anna, "vermogen", Secret, TestStore.Cancel));
        await Assert.ThrowsAsync<ProcessingRefusedException>(() =>
            store.DoubtsRead.ReadAsync(store.Processing("tellen"), anna, "inkomen", null, TestStore.Cancel));
        var imported = await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.Importer.ImportAsync(
            store.Processing("melden"), new Delivery("doubt", "Test", TestAgreements.All),
            new[] { Groups.Income(Groups.Anna, 1) }.ToAsyncEnumerable(), null, TestStore.Cancel));
        Assert.Contains("records no facts", imported.Message, StringComparison.Ordinal);
        Assert.Empty(await DoubtsAsync(store, anna, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("twee\nregels")]
    public void Text_ThatSaysNothingOrIsNotOneLine_CannotBeReported(string text) => Assert.False(DoubtDesk.IsText(text));

    [Fact]
    public void Text_TooLong_CannotBeReported() => Assert.False(DoubtDesk.IsText(new string('a', DoubtDesk.MaximumText + 1)));

    [Theory]
    [EachStore]
    public async Task Estimate_IsDeliveredAsOne_AndAConfirmationIsNews(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("guess", Groups.Income(Groups.Anna, 100) with { Quality = FactQuality.Estimated });
        Assert.Equal(FactQuality.Estimated, (await WageAsync(store, null)).Provenance.Quality);

        var confirmed = await store.ImportAsync("sure", Groups.Income(Groups.Anna, 100));

        Assert.Equal(1, Assert.IsType<ImportOutcome.Imported>(confirmed).Added);
        Assert.Equal(FactQuality.Confirmed, (await WageAsync(store, null)).Provenance.Quality);
        Assert.IsType<ImportOutcome.Rejected>(
            await store.ImportAsync("doubt", Groups.Income(Groups.Anna, 100) with { Quality = FactQuality.Disputed }));
    }

    [Theory]
    [EachStore]
    public async Task Report_IsNotAnsweredByWhoMadeIt_AndIsACaseOnlyForTheRoleThatAsks(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var anna = await AnnaAsync(store);
        Assert.False(await IsOpenAsync("tester"));
        await ReportAsync(store, anna);

        Assert.Equal(DoubtOutcome.Own, await AnswerAsync(store, anna, isUpheld: true, by: "tester"));
        Assert.Equal((true, false), (await IsOpenAsync("tester"), await IsOpenAsync("resident")));

        Assert.Equal(DoubtOutcome.Recorded, await AnswerAsync(store, anna, isUpheld: true));
        Assert.False(await IsOpenAsync("tester"));

        Task<bool> IsOpenAsync(string role) => store.Gateway.ReadAsync(
            store.Processing("rechten"), "test.look", (scope, stop) => OpenDoubts.AnyAsync(scope, anna, role, stop), TestStore.Cancel);
    }

    private static async Task<PersonId> AnnaAsync(TestStore store)
    {
        await store.ImportAsync(
            "first", Groups.Income(Groups.Anna, 80, "2025-01-01", "2026-01-01"), Groups.Income(Groups.Anna, 100));
        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), [Groups.Anna], Names.Of(Wage), null, TestStore.Cancel);
        return page.Subjects.Single().Person;
    }

    private static DateTimeOffset Now(TestStore store) => store.Time.GetUtcNow();

    private static Task<DoubtOutcome> ReportAsync(TestStore store, PersonId person, string group = "inkomen")
    {
        store.Time.Advance(TimeSpan.FromMinutes(1));
        return store.Doubts.ReportAsync(store.Processing("melden"), person, group, Secret, TestStore.Cancel);
    }

    private static Task<DoubtOutcome> AnswerAsync(TestStore store, PersonId person, bool isUpheld, string by = "another")
    {
        store.Time.Advance(TimeSpan.FromMinutes(1));
        return store.Doubts.AnswerAsync(
            store.Processing("melden", actor: by), person, "inkomen", 1, isUpheld, "Nagekeken bij de bron", TestStore.Cancel);
    }

    private static Task<IReadOnlyList<Doubt>> DoubtsAsync(TestStore store, PersonId person, DateTimeOffset? known) =>
        store.DoubtsRead.ReadAsync(store.Processing("rechten"), person, "inkomen", known, TestStore.Cancel);

    private static async Task<Fact.Known> WageAsync(TestStore store, AsOf? asOf)
    {
        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), [Groups.Anna], Names.Of(Wage), asOf, TestStore.Cancel);
        return Assert.IsType<Fact.Known>(page.Find(Groups.Anna)![Wage]);
    }
}
