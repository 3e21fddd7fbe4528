using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Foundation;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Accountability;

public sealed class SubjectLogTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Log_OfAPerson_HasWhatConcernedThemAndNothingElse(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Born(Groups.Anna, "1980-01-01"), Groups.Born(Groups.Bram, "1981-01-01"));
        var (anna, bram) = (await PersonAsync(store, Groups.Anna), await PersonAsync(store, Groups.Bram));
        await store.Facts.ReadAsync(
            store.Processing("bekijken", "Z-1"), [anna], Names.Of("geboortedatum"), null, TestStore.Cancel);

        var ofAnna = await ReadAsync(store, anna);
        var ofBram = await ReadAsync(store, bram);

        var look = Assert.Single(ofAnna.Lines, line => line.Case == "Z-1");
        Assert.Equal(("bekijken", "tester", "geboortedatum"), (look.PurposeId, look.Role, Assert.Single(look.Attributes)));
        Assert.DoesNotContain(ofBram.Lines, line => line.Case == "Z-1");
        Assert.Contains(ofBram.Lines, line => line.PurposeId == "vullen");
    }

    [Theory]
    [EachStore]
    public async Task Log_ReadAgain_ShowsThatItWasRead(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Born(Groups.Anna, "1980-01-01"));
        var anna = await PersonAsync(store, Groups.Anna);

        var first = await ReadAsync(store, anna);
        var second = await ReadAsync(store, anna);

        Assert.Equal(first.Total + 1, second.Total);
    }

    [Theory]
    [EachStore]
    public async Task Log_InPages_GivesEachLineOnce(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Born(Groups.Anna, "1980-01-01"));
        var anna = await PersonAsync(store, Groups.Anna);
        for (var i = 0; i < 7; i++) await ReadAsync(store, anna);
        var total = (await ReadAsync(store, anna)).Total;

        var seen = new List<string>();
        for (var skip = 0; skip < total; skip += 3)
        {
            // Each read adds a line in front, so the place of the others moves on by one.
            var page = await new SubjectLog(store.Gateway).ReadAsync(
                store.Processing("bekijken", "Z"), anna, skip + (skip / 3) + 1, 3, TestStore.Cancel);
            seen.AddRange(page.Lines.Select(line => line.Reference));
        }

        Assert.Equal(seen.Count, seen.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [EachStore]
    public async Task Acts_UnderOneTraceOfAnotherSystem_AreALineEach_AndCanBeAskedAbout(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Born(Groups.Anna, "1980-01-01"));
        var anna = await PersonAsync(store, Groups.Anna);
        var foreign = new ForeignOperation(new string('a', 32), new string('b', 16), "urn:zorgzaam:api-client:svb", null);
        for (var day = 0; day < 3; day++)
        {
            store.Time.Advance(TimeSpan.FromDays(1));
            var processing = store.Gate.Open("bekijken", new Actor("client:svb", "tester", null), "Z-1", foreign);
            await store.Facts.ReadAsync(processing, [anna], Names.Of("geboortedatum"), null, TestStore.Cancel);
        }

        var lines = (await ReadAsync(store, anna)).Lines.Where(line => line.ActorId == "client:svb").ToList();

        Assert.Equal(3, lines.Count);
        Assert.Equal(3, lines.DistinctBy(line => line.Started).Count());
        Assert.Equal(lines[0].Started, lines.Max(line => line.Started)); // the newest first, whenever the trace began
        var found = await new SubjectLog(store.Gateway).FindAsync(
            store.Processing("bekijken", "Z-2"), anna, lines[1].Reference, TestStore.Cancel);
        Assert.Equal(lines[1].Started, found!.Started);
        var desk = new LogQuestionDesk(store.Gateway, OversightPolicy.Read(Path.Combine(PolicyFiles.Folder, "oversight.json")));
        Assert.Equal(
            LogQuestionOutcome.Recorded,
            await desk.AskAsync(store.Processing("melden"), anna, lines[1].Reference, "Waarom?", TestStore.Cancel));
        var open = Assert.Single(
            (await new LogQuestionReader(store.Gateway).OpenAsync(store.Processing("tellen"), 0, 9, TestStore.Cancel)).Questions);
        Assert.Equal(lines[1].Started, open.Started);
    }

    private static Task<SubjectLogPage> ReadAsync(TestStore store, PersonId person)
    {
        store.Time.Advance(TimeSpan.FromMinutes(1));
        return new SubjectLog(store.Gateway).ReadAsync(
            store.Processing("bekijken", "Z-2"), person, 0, SubjectLog.MaximumLines, TestStore.Cancel);
    }

    private static async Task<PersonId> PersonAsync(TestStore store, Bsn bsn) =>
        (await store.Facts.ReadAsync(
            store.Processing("rechten"), [bsn], Names.Of("geboortedatum"), null, TestStore.Cancel))
        .Subjects[0].Person;
}
