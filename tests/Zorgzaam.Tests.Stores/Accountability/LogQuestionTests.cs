using Zorgzaam.Accountability.Events;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Foundation;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability;

public sealed class LogQuestionTests(PostgresServer postgres)
{
    private const string Question = "Waarom keek u?\nIk had niets gevraagd.";
    private const string Answer = "U belde ons die dag over uw toeslag.";

    private static readonly OversightPolicy Policy =
        OversightPolicy.Read(Path.Combine(PolicyFiles.Folder, "oversight.json"));

    [Theory]
    [EachStore]
    public async Task Question_IsDueWithinAMonth_AndItsAnswerStandsBesideTheLine(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var (anna, line) = await LookedAtAsync(store, Groups.Anna);

        Assert.Equal(LogQuestionOutcome.Recorded, await AskAsync(store, anna, line));
        var asked = Assert.Single(await OfAsync(store, anna, line));
        Assert.Equal((Question, new DateOnly(2026, 7, 1), null), (asked.Text, asked.DueOn, asked.Answer));
        var open = Assert.Single((await OpenAsync(store)).Questions);
        Assert.Equal(("bekijken", "tester", line), (open.PurposeId, open.ActorId, open.Question.Reference));

        Assert.Equal(LogQuestionOutcome.Recorded, await AnswerAsync(store, asked.Id));

        Assert.Equal(Answer, Assert.Single(await OfAsync(store, anna, line)).Answer);
        Assert.Equal(0, (await OpenAsync(store)).Total);
    }

    [Theory]
    [EachStore]
    public async Task Question_IsNotAnsweredByWhomItIsAbout(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var (anna, line) = await LookedAtAsync(store, Groups.Anna);
        await AskAsync(store, anna, line);
        var asked = Assert.Single(await OfAsync(store, anna, line));

        Assert.Equal(LogQuestionOutcome.Own, await AnswerAsync(store, asked.Id, by: "tester"));

        Assert.Null(Assert.Single(await OfAsync(store, anna, line)).Answer);
        Assert.Equal(LogQuestionOutcome.Recorded, await AnswerAsync(store, asked.Id));
    }

    [Theory]
    [EachStore]
    public async Task SentTwice_AddsNothing_AndAfterTheAnswerOneMayAskAgain(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var (anna, line) = await LookedAtAsync(store, Groups.Anna);
        await AskAsync(store, anna, line);

        Assert.Equal(LogQuestionOutcome.AlreadyOpen, await AskAsync(store, anna, line));
        var only = Assert.Single(await OfAsync(store, anna, line));
        await AnswerAsync(store, only.Id);
        Assert.Equal(LogQuestionOutcome.AlreadyAnswered, await AnswerAsync(store, only.Id));
        Assert.Equal(LogQuestionOutcome.Recorded, await AskAsync(store, anna, line));
        Assert.Equal(2, (await OfAsync(store, anna, line)).Count);
    }

    [Theory]
    [EachStore]
    public async Task AnothersLine_OneThatIsNotThere_AndAnUnknownQuestion_AreRefusedAlike(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var (anna, line) = await LookedAtAsync(store, Groups.Anna);
        var (bram, _) = await LookedAtAsync(store, Groups.Bram);

        Assert.Equal(LogQuestionOutcome.NotThere, await AskAsync(store, bram, line));
        Assert.Equal(LogQuestionOutcome.NotThere, await AskAsync(store, anna, "f00"));
        Assert.Equal(LogQuestionOutcome.NotThere, await AskAsync(store, new PersonId(999), line));
        Assert.Equal(LogQuestionOutcome.NotThere, await AnswerAsync(store, 999));
        Assert.Null(await new SubjectLog(store.Gateway).FindAsync(store.Processing("bekijken", "Z"), bram, line, TestStore.Cancel));
        await AskAsync(store, anna, line);
        Assert.Empty(await OfAsync(store, bram, line));
    }

    [Theory]
    [EachStore]
    public async Task Question_IsJournalledLoggedAndNotReadableAtRest(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var (anna, line) = await LookedAtAsync(store, Groups.Anna);
        await AskAsync(store, anna, line);
        await AnswerAsync(store, Assert.Single(await OfAsync(store, anna, line)).Id);

        var types = (await store.JournalAsync()).Select(row => row.Type).ToList();
        Assert.Equal([AccountabilityEvents.LogQuestionAsked, AccountabilityEvents.LogQuestionAnswered], types[^2..]);
        var acts = (await store.RowsAsync<ProcessingRecord>()).Where(row => row.ActivityId == "melden").ToList();
        Assert.Equal(["log.question.ask", "log.question.answer"], acts.Select(row => row.Act));
        Assert.All(acts, act => Assert.NotNull(act.Subject));
        var dump = await Tables.DumpAsync(store.Options);
        Assert.DoesNotContain("niets gevraagd", dump, StringComparison.Ordinal);
        Assert.DoesNotContain("over uw toeslag", dump, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task Open_AreInOrderOfTerm_AndSayHowManyAreTooLate(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var (anna, first) = await LookedAtAsync(store, Groups.Anna);
        var (bram, second) = await LookedAtAsync(store, Groups.Bram);
        await AskAsync(store, bram, second);
        store.Time.Advance(TimeSpan.FromDays(31));
        await AskAsync(store, anna, first);

        var open = await OpenAsync(store);

        Assert.Equal((2, 1), (open.Total, open.Overdue));
        Assert.Equal([second, first], open.Questions.Select(each => each.Question.Reference));
        Assert.Equal(first, Assert.Single((await OpenAsync(store, skip: 1)).Questions).Question.Reference);
    }

    [Theory]
    [EachStore]
    public async Task Purpose_ThatDoesNotReport_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var (anna, line) = await LookedAtAsync(store, Groups.Anna);

        await Assert.ThrowsAsync<ProcessingRefusedException>(() =>
            Desk(store).AskAsync(store.Processing("vullen"), anna, line, Question, TestStore.Cancel));
        await Assert.ThrowsAsync<ProcessingRefusedException>(() =>
            Desk(store).AnswerAsync(store.Processing("tellen"), 1, Answer, TestStore.Cancel));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("een\u0007bel")]
    public void Text_ThatSaysNothingOrHoldsControlCharacters_IsNone(string text) =>
        Assert.False(LogQuestionDesk.IsText(text, LogQuestionDesk.MaximumQuestion));

    [Fact]
    public void Text_OverItsLength_IsNone() => Assert.False(LogQuestionDesk.IsText(new string('a', 11), 10));

    private static LogQuestionDesk Desk(TestStore store) => new(store.Gateway, Policy);

    private static async Task<(PersonId Person, string Line)> LookedAtAsync(TestStore store, Bsn bsn)
    {
        await store.ImportAsync(bsn.Digits, Groups.Born(bsn, "1980-01-01"));
        var processing = store.Processing("bekijken", "Z-1");
        var page = await store.Facts.ReadAsync(processing, [bsn], Names.Of("geboortedatum"), null, TestStore.Cancel);
        return (page.Subjects.Single().Person, processing.TraceId);
    }

    private static Task<LogQuestionOutcome> AskAsync(TestStore store, PersonId person, string line) =>
        Desk(store).AskAsync(store.Processing("melden"), person, line, Question, TestStore.Cancel);

    private static Task<LogQuestionOutcome> AnswerAsync(TestStore store, long question, string by = "another")
    {
        store.Time.Advance(TimeSpan.FromMinutes(1));
        return Desk(store).AnswerAsync(store.Processing("melden", actor: by), question, Answer, TestStore.Cancel);
    }

    private static Task<IReadOnlyList<LogQuestion>> OfAsync(TestStore store, PersonId person, string line) =>
        new LogQuestionReader(store.Gateway).OfAsync(store.Processing("tellen"), person, [line], TestStore.Cancel);

    private static Task<OpenQuestions> OpenAsync(TestStore store, int skip = 0) =>
        new LogQuestionReader(store.Gateway).OpenAsync(store.Processing("tellen"), skip, 20, TestStore.Cancel);
}
