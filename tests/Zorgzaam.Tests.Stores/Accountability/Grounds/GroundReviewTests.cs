using Zorgzaam.Accountability.Events;
using Zorgzaam.Accountability.Grounds;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability.Grounds;

/// <summary>Why somebody looked is in the log, and somebody else judges it.</summary>
public sealed class GroundReviewTests(PostgresServer postgres)
{
    private const string Reason = "Gaslucht in het trappenhuis";

    private static readonly OversightPolicy Policy =
        OversightPolicy.Read(Path.Combine(PolicyFiles.Folder, "oversight.json"));

    [Theory]
    [EachStore]
    public async Task Relation_StandsInTheLogOfEachRead_AndInTheLineOfTheResident(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("born", Groups.Born(Groups.Anna, "1980-01-01"));

        store.Time.Advance(TimeSpan.FromMinutes(1)); // so that the lines have an order
        var anna = await LookAsync(store, relation: null);
        store.Time.Advance(TimeSpan.FromMinutes(1));
        await LookAsync(store, AccessRelation.Case);

        var acts = (await store.RowsAsync<ProcessingRecord>()).ToLookup(row => row.ActivityId, StringComparer.Ordinal);
        Assert.Equal([AccessRelations.StatedGround, AccessRelations.Case], acts["bekijken"].Select(row => row.Relation));
        Assert.All(acts["vullen"], row => Assert.Null(row.Relation));
        var log = await new SubjectLog(store.Gateway).ReadAsync(store.Processing("tellen"), anna, 0, 2, TestStore.Cancel);
        Assert.Equal([AccessRelation.Case, AccessRelation.StatedGround], log.Lines.Select(line => line.Relation));
        Assert.Equal(1, (await SearchAsync(store, LogSignal.OutsideCase)).Signals.OutsideCase);
    }

    [Theory]
    [EachStore]
    public async Task Emergency_IsPutAsideOnceForItsUse_IsASignal_AndWaitsInFront(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("born", Groups.Born(Groups.Anna, "1980-01-01"));
        var anna = await LookAsync(store, relation: null);
        await PutAsideAsync(store, GroundKind.Stated, anna);
        var use = store.Processing("melden");

        for (var read = 0; read < 3; read++)
            Assert.True(await Desk(store).WatchAsync(use, Use(GroundKind.Emergency, anna), TestStore.Cancel));

        var (waiting, counts) = await WaitingAsync(store);
        Assert.Equal((1, 2, 0), (counts.Alerts, counts.Total, counts.Overdue));
        Assert.Equal([GroundKind.Emergency, GroundKind.Stated], waiting.Select(each => each.Kind));
        Assert.Equal(
            (use.TraceId, "tester", "bekijken", Reason, new DateOnly(2026, 6, 15)),
            (waiting[0].Reference, waiting[0].ActorId, waiting[0].PurposeId, waiting[0].Ground, waiting[0].DueOn));
        var told = Assert.Single(await store.RowsAsync<JournalRecord>(), entry => entry.Type == AccountabilityEvents.BreakGlassUsed);
        Assert.Equal((use.TraceId, null), (told.TraceId, told.Data));
        var found = await SearchAsync(store, LogSignal.BreakGlass);
        Assert.Equal(1, found.Signals.BreakGlass);
        Assert.All(found.Lines, line => Assert.Equal(use.TraceId, line.Reference));
        Assert.DoesNotContain("Gaslucht", await Tables.DumpAsync(store.Options), StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task Judgement_IsOfSomebodyElse_Once_AndEndsTheWait(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("born", Groups.Born(Groups.Anna, "1980-01-01"));
        await PutAsideAsync(store, GroundKind.Emergency, await LookAsync(store, relation: null));
        var review = Assert.Single((await WaitingAsync(store)).Reviews).Id;

        Assert.Equal(JudgementOutcome.Own, await JudgeAsync(store, review, "tester"));
        Assert.Equal(JudgementOutcome.NotThere, await JudgeAsync(store, 999, "privacy"));
        Assert.Equal(1, (await WaitingAsync(store)).Counts.Alerts);
        Assert.Equal(JudgementOutcome.Recorded, await JudgeAsync(store, review, "privacy"));
        Assert.Equal(JudgementOutcome.AlreadyJudged, await JudgeAsync(store, review, "toezicht"));

        Assert.Equal(0, (await WaitingAsync(store)).Counts.Total);
        Assert.Single(await store.RowsAsync<JournalRecord>(), entry => entry.Type == AccountabilityEvents.GroundJudged);
        Assert.DoesNotContain("nagevraagd", await Tables.DumpAsync(store.Options), StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task Draw_IsTheDeclaredShare_TheSameEachTime_AndAnotherInAnotherStore(StoreKind kind)
    {
        const int Uses = 4_000;
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var other = await TestStore.OpenAsync(kind, postgres);

        var (drawn, again, elsewhere) = (await DrawAsync(store), await DrawAsync(store), await DrawAsync(other));

        Assert.Equal(drawn, again);
        Assert.NotEqual(drawn, elsewhere);
        // The key differs each time: so many standard deviations off happens to nobody.
        var expected = Uses / (double)Policy.Review.OneIn;
        Assert.InRange(drawn.Count, expected - (8 * Math.Sqrt(expected)), expected + (8 * Math.Sqrt(expected)));

        static async Task<List<int>> DrawAsync(TestStore store)
        {
            var draw = new GroundDraw(store.Keys, Policy);
            var taken = new List<int>();
            for (var use = 0; use < Uses; use++)
            {
                if (await draw.TakesAsync(use.ToString("x32", System.Globalization.CultureInfo.InvariantCulture), TestStore.Cancel))
                    taken.Add(use);
            }

            return taken;
        }
    }

    [Theory]
    [EachStore]
    public async Task Contact_OpensForWhoHadIt_WithinItsTerm_AndForNobodyElse(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("born", Groups.Born(Groups.Anna, "1980-01-01"));
        var anna = await LookAsync(store, relation: null);
        var today = LegalClock.DateIn(store.Time.GetUtcNow());

        Assert.Equal(ContactOutcome.DayOutOfTerm, await ContactAsync(store, anna, today.AddDays(1)));
        Assert.Equal(ContactOutcome.DayOutOfTerm, await ContactAsync(store, anna, Policy.Contact.EarliestOn(today).AddDays(-1)));
        Assert.Equal(ContactOutcome.NotThere, await ContactAsync(store, new PersonId(999), today));
        Assert.Equal(ContactOutcome.Recorded, await ContactAsync(store, anna, today));
        Assert.Equal(ContactOutcome.Recorded, await ContactAsync(store, anna, today)); // sent twice

        Assert.Equal(today, await HoldsAsync(store, anna, "tester"));
        Assert.Null(await HoldsAsync(store, anna, "colleague"));
        Assert.Single(await store.RowsAsync<JournalRecord>(), entry => entry.Type == AccountabilityEvents.ContactRegistered);
        store.Time.Advance(TimeSpan.FromDays(15));
        Assert.Null(await HoldsAsync(store, anna, "tester"));
    }

    private static GroundReviewDesk Desk(TestStore store) =>
        new(store.Gateway, new GroundDraw(store.Keys, Policy), Policy with { Review = Policy.Review with { OneIn = 1 } });

    private static GroundUse Use(GroundKind kind, PersonId person) => new(kind, "bekijken", person, Reason);

    private static Task<bool> PutAsideAsync(TestStore store, GroundKind kind, PersonId person)
    {
        var all = Policy with { Review = Policy.Review with { OneIn = 1 } };
        return new GroundReviewDesk(store.Gateway, new GroundDraw(store.Keys, all), all)
            .WatchAsync(store.Processing("melden"), Use(kind, person), TestStore.Cancel);
    }

    private static async Task<PersonId> LookAsync(TestStore store, AccessRelation? relation)
    {
        var opened = (ProcessingOutcome.Opened)store.Gate.TryOpen(
            "bekijken", new Actor("tester", "tester", null), relation is null ? Reason : null, relation: relation);
        var page = await store.Facts.ReadAsync(opened.Processing, [Groups.Anna], Names.Of("geboortedatum"), null, TestStore.Cancel);
        return page.Subjects.Single().Person;
    }

    private static Task<(IReadOnlyList<GroundReview> Reviews, WaitingCounts Counts)> WaitingAsync(TestStore store) =>
        new GroundReviewReader(store.Gateway).WaitingAsync(store.Processing("tellen"), 0, 10, TestStore.Cancel);

    private static Task<JudgementOutcome> JudgeAsync(TestStore store, long review, string judge) =>
        Desk(store).JudgeAsync(store.Processing("melden", actor: judge), review, true, "Ik heb het nagevraagd.", TestStore.Cancel);

    private static Task<ContactOutcome> ContactAsync(TestStore store, PersonId person, DateOnly day) =>
        new ContactDesk(store.Gateway, Policy).RegisterAsync(
            store.Processing("melden"), person, new ContactMoment(ContactChannel.Telephone, true, day), TestStore.Cancel);

    private static Task<DateOnly?> HoldsAsync(TestStore store, PersonId person, string actor) => store.Gateway.ReadAsync(
        store.Processing("tellen"), "test.look",
        (scope, stop) => new ContactDesk(store.Gateway, Policy).HoldsAsync(scope, person, actor, stop), TestStore.Cancel);

    private static Task<OversightFound> SearchAsync(TestStore store, LogSignal signal)
    {
        var today = LegalClock.DateIn(store.Time.GetUtcNow());
        return new OversightLog(store.Gateway).SearchAsync(
            store.Processing("tellen"), new LogFilter(today, today) { Signal = signal },
            new LogMarks(["bekijken"], [], ["tester"], Policy.Many), [], 0, 50, TestStore.Cancel);
    }
}
