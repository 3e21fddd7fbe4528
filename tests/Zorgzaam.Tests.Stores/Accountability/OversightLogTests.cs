using System.Text.Json.Nodes;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Accountability;

public sealed class OversightLogTests(PostgresServer postgres)
{
    private static readonly LogMarks Marks = new(["bekijken"], ["tellen"], ["tester"], new ManyRule(Persons: 3, WithinMinutes: 60));

    private static LogFilter Today => new(TestStore.LegalDate, TestStore.LegalDate);

    [Theory]
    [EachStore]
    public async Task Search_NarrowedByPurposeStaffRoleAndPeriod_GivesThoseActsOnly(StoreKind kind)
    {
        await using var store = await TownAsync(kind, 2);
        await LookAsync(store, "ans", 0);
        await LookAsync(store, "bep", 1);
        store.Time.Advance(TimeSpan.FromDays(1));
        await LookAsync(store, "ans", 1);

        var tomorrow = new LogFilter(Today.From.AddDays(1), Today.Until.AddDays(1));
        Assert.Equal(["ans", "bep"], (await ActorsAsync(store, Today with { PurposeId = "bekijken" })).Order(StringComparer.Ordinal));
        Assert.Equal(["ans"], await ActorsAsync(store, Today with { ActorId = "ans" }));
        Assert.Equal(["ans"], await ActorsAsync(store, tomorrow with { PurposeId = "bekijken", Role = "tester" }));
        Assert.Empty(await ActorsAsync(store, Today with { Role = "caseworker" }));
        Assert.Empty(await ActorsAsync(store, Today with { PurposeId = "bekijken", ActorId = "bep", Signal = LogSignal.Refused }));
    }

    [Theory]
    [EachStore]
    public async Task Act_OnManyPersons_IsOneLineThatSaysHowManyAndNamesNobody(StoreKind kind)
    {
        await using var store = await TownAsync(kind, 4);
        await LookAsync(store, "ans", 0, 1, 2, 3);

        var line = Assert.Single((await SearchAsync(store, Today with { ActorId = "ans" })).Lines);

        Assert.Equal((4, true, null, "facts.read"), (line.Persons, line.HasGround, line.Refusal, line.Act));
        var search = (await store.RowsAsync<ProcessingRecord>()).Single(row => row.Act == "log.search");
        Assert.Equal((null, 0), (search.Subject, search.SubjectCount));
    }

    [Theory]
    [EachStore]
    public async Task Found_InPages_GivesEachLineOnceNewestFirst_AndCountsNoFurtherThanTheLimit(StoreKind kind)
    {
        await using var store = await TownAsync(kind, 1);
        for (var i = 0; i <= OversightLog.MaximumFound; i++) await LookAsync(store, "ans", 0);
        var filter = new LogFilter(Today.From, Today.Until.AddDays(1)) { ActorId = "ans" };

        var first = await SearchAsync(store, filter, 0, 20);
        var second = await SearchAsync(store, filter, 20, 20);

        Assert.Equal((OversightLog.MaximumFound, true), (first.Total, first.HasMore));
        OversightLine[] both = [.. first.Lines, .. second.Lines];
        Assert.Equal(40, both.Select(line => line.Reference).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(both.OrderByDescending(line => line.Started), both);
    }

    [Theory]
    [EachStore]
    public async Task Signals_OutsideACaseAndRefused_AreCountedAndFound(StoreKind kind)
    {
        await using var store = await TownAsync(kind, 1);
        await LookAsync(store, "ans", 0);
        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.Facts.ReadAsync(
            store.Processing("bekijken", "Z-1", "bep"), [Groups.TestBsn(0)], Names.Of("partner_bsn"), null, TestStore.Cancel));

        var found = await SearchAsync(store, Today with { Signal = LogSignal.Refused });

        Assert.Equal((2, 1, 0), (found.Signals.OutsideCase, found.Signals.Refused, found.Signals.BreakGlass));
        Assert.Equal("bep", Assert.Single(found.Lines).ActorId);
        Assert.NotEmpty(found.Lines[0].Refusal!);
        Assert.Equal(["bep", "ans"], await ActorsAsync(store, Today with { Signal = LogSignal.OutsideCase }));
        var exports = await SearchAsync(store, Today with { Signal = LogSignal.Export });
        Assert.NotEmpty(exports.Lines);
        Assert.All(exports.Lines, line => Assert.Equal("tellen", line.PurposeId));
    }

    [Theory]
    [EachStore]
    public async Task Burst_IsFromSoManyDifferentPersonsInOnePartOfTheClock(StoreKind kind)
    {
        await using var store = await TownAsync(kind, 4);
        foreach (var person in (int[])[0, 1, 2]) await LookAsync(store, "ans", person);
        foreach (var _ in (int[])[0, 1, 2, 3]) await LookAsync(store, "bep", 0);
        await LookAsync(store, "cor", 0, 1);
        store.Time.Advance(TimeSpan.FromHours(1));
        await LookAsync(store, "cor", 2);

        var burst = Assert.Single((await SearchAsync(store, Today)).Signals.Bursts);

        Assert.Equal(("ans", 3), (burst.ActorId, burst.Persons));
        Assert.Equal(TimeSpan.FromHours(1), burst.Ended - burst.Started);
    }

    [Theory]
    [EachStore]
    public async Task OwnHousehold_IsFoundForTheMemberOfStaffAndForNoColleague(StoreKind kind)
    {
        await using var store = await TownAsync(kind, 3);
        await LookAsync(store, "ans", 0);
        await LookAsync(store, "ans", 2);
        await LookAsync(store, "bep", 1);
        var persons = await PersonsAsync(store, 3);
        StaffHousehold[] households = [new("ans", [persons[1], persons[2]]), new("bep", [persons[0]])];

        var found = await new OversightLog(store.Gateway).SearchAsync(
            store.Processing("tellen"), Today with { Signal = LogSignal.OwnHousehold }, Marks, households, 0, 20, TestStore.Cancel);

        // Ans may look at 0 and Bep at 1; only Ans at 2 is of the own household.
        var line = Assert.Single(found.Lines);
        Assert.Equal(("ans", 1), (line.ActorId, line.Persons));
    }

    [Theory]
    [EachStore]
    public async Task BreakGlass_IsReadFromTheJournal(StoreKind kind)
    {
        await using var store = await TownAsync(kind, 1);
        Assert.Equal(0, (await SearchAsync(store, Today)).Signals.BreakGlass);
        store.Time.Advance(TimeSpan.FromMinutes(1));
        await store.Gateway.WriteAsync(
            store.Processing("melden", null, "ans"), "test.break",
            (scope, _) =>
            {
                scope.Append(new JournalEntry("nl.zorgzaam.accountability.break-glass-used", null, new JsonObject()));
                return Task.FromResult(0);
            },
            TestStore.Cancel);

        var found = await SearchAsync(store, Today with { Signal = LogSignal.BreakGlass });

        Assert.Equal(1, found.Signals.BreakGlass);
        Assert.Equal("test.break", Assert.Single(found.Lines).Act);
    }

    [Theory]
    [EachStore]
    public async Task Search_IsItselfFoundByTheNext(StoreKind kind)
    {
        await using var store = await TownAsync(kind, 1);
        await SearchAsync(store, Today);

        var line = Assert.Single((await SearchAsync(store, Today with { PurposeId = "tellen" })).Lines);

        Assert.Equal("log.search", line.Act);
    }

    private async Task<TestStore> TownAsync(StoreKind kind, int persons)
    {
        var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("town", [.. Enumerable.Range(0, persons).Select(Born)]);
        return store;
    }

    private static DeliveredGroup Born(int number) => Groups.Born(Groups.TestBsn(number), "1980-01-01");

    private static async Task<PersonId[]> PersonsAsync(TestStore store, int count)
    {
        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), [.. Enumerable.Range(0, count).Select(Groups.TestBsn)], Names.Of("geboortedatum"), null,
            TestStore.Cancel);
        return [.. Enumerable.Range(0, count).Select(number => page.Find(Groups.TestBsn(number))!.Person)];
    }

    private static async Task LookAsync(TestStore store, string actor, params int[] persons)
    {
        store.Time.Advance(TimeSpan.FromSeconds(1));
        await store.Facts.ReadAsync(
            store.Processing("bekijken", "Z-1", actor), [.. persons.Select(Groups.TestBsn)], Names.Of("geboortedatum"), null,
            TestStore.Cancel);
    }

    private static async Task<IReadOnlyList<string>> ActorsAsync(TestStore store, LogFilter filter) =>
        [.. (await SearchAsync(store, filter)).Lines.Select(line => line.ActorId)];

    private static Task<OversightFound> SearchAsync(TestStore store, LogFilter filter, int skip = 0, int take = 20)
    {
        store.Time.Advance(TimeSpan.FromSeconds(1));
        return new OversightLog(store.Gateway).SearchAsync(
            store.Processing("tellen"), filter, Marks, [], skip, take, TestStore.Cancel);
    }
}
