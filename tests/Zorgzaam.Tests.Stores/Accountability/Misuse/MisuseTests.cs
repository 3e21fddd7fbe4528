using Zorgzaam.Accountability.Misuse;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Events;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.Subjects;
using Zorgzaam.Tests.Stores.Accountability.Requests;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability.Misuse;

public sealed class MisuseTests(PostgresServer postgres)
{
    private const string Own = "inwoner-misbruik";

    [Theory]
    [EachStore]
    public async Task Report_FreezesChanges_ListsActsSince_AndRightsGoOn(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        var proposals = await town.OpenProposalsAsync();
        var thief = town.AsResident("inwoner-terugmelding");
        Assert.Equal(DoubtOutcome.Recorded, await DoubtAsync(town, thief, "personalia"));
        Pass(town);

        Assert.Equal(MisuseOutcome.Recorded, await ReportAsync(town, town.AsResident(Own), Today(town), "Mijn pas is gestolen."));

        await Assert.ThrowsAsync<SubjectLimitedException>(() => DoubtAsync(town, town.AsResident("inwoner-terugmelding"), "inkomen"));
        await Assert.ThrowsAsync<SubjectLimitedException>(() => CopyAsync(town, town.AsResident("inwoner-alles")));
        Assert.NotEmpty(await CopyAsync(town, Certain(town, "inwoner-alles")));
        await town.Town.SweepAsync();
        Assert.True(await town.IsSweptAsync());
        Assert.NotEqual(0, proposals);

        var misuse = Assert.Single((await AllAsync(town)).Cases);
        var act = misuse.Acts[0];
        Assert.Equal((thief.TraceId, false, null), (act.Line.Reference, act.IsCertain, act.IsRepaired));
        Assert.Contains(RegistryEvents.FactDoubted, act.Events);
        var officer = town.AsOfficer("toezicht-misbruik");
        Assert.Equal(MisuseOutcome.NotThere, await town.Misuse.JudgeAsync(officer, misuse.Id, "onbekend", true, "Weg.", TestStore.Cancel));
        Assert.Equal(
            MisuseOutcome.Recorded,
            await town.Misuse.JudgeAsync(officer, misuse.Id, thief.TraceId, true, "Melding afgewezen.", TestStore.Cancel));
        Assert.Equal(MisuseOutcome.Recorded, await town.Misuse.EndAsync(officer, misuse.Id, "Nieuwe inlog.", TestStore.Cancel));
        Assert.Equal(MisuseOutcome.AlreadyDone, await town.Misuse.EndAsync(officer, misuse.Id, "Nog eens.", TestStore.Cancel));

        var own = Assert.Single(await OwnAsync(town));
        Assert.Equal((true, "Melding afgewezen."), (own.Acts[0].IsRepaired, own.Acts[0].Answer));
        Assert.Equal("Nieuwe inlog.", own.Reports[0].EndReason);
        Assert.Equal(DoubtOutcome.Recorded, await DoubtAsync(town, town.AsResident("inwoner-terugmelding"), "vermogen"));
    }

    [Theory]
    [EachStore]
    public async Task Thief_WhoReportsFirst_SilencesNobody_AndHidesNothing(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        var before = town.AsResident("inwoner-terugmelding");
        await DoubtAsync(town, before, "personalia");
        var wasToday = Today(town);
        town.Store.Time.Advance(TimeSpan.FromDays(3));
        Assert.Equal(MisuseOutcome.Recorded, await ReportAsync(town, town.AsResident(Own), Today(town), "Het viel mee."));
        Pass(town);

        Assert.Equal(MisuseOutcome.Recorded, await ReportAsync(town, Certain(town, Own), wasToday, "Iemand logt in als ik."));
        Pass(town);
        var owner = Certain(town, "inwoner-terugmelding");
        await DoubtAsync(town, owner, "inkomen");

        var misuse = Assert.Single((await AllAsync(town)).Cases);
        Assert.Equal(wasToday, misuse.Since);
        Assert.Equal(
            [("Het viel mee.", false), ("Iemand logt in als ik.", true)], misuse.Reports.Select(each => (each.Text, each.IsCertain)));
        Assert.Equal(
            [(before.TraceId, false), (owner.TraceId, true)], misuse.Acts.Select(act => (act.Line.Reference, act.IsCertain)));
        Assert.Equal(2, misuse.ActCount);

        // Who ends what the thief reported has not read what came after it.
        var officer = town.AsOfficer("toezicht-misbruik");
        Assert.Equal(MisuseOutcome.Recorded, await town.Misuse.EndAsync(officer, misuse.Id, "Niets.", TestStore.Cancel));
        Assert.Null(Assert.Single((await AllAsync(town)).Cases).EndedAt);
        await Assert.ThrowsAsync<SubjectLimitedException>(() => DoubtAsync(town, town.AsResident("inwoner-terugmelding"), "vermogen"));
        await town.Misuse.EndAsync(officer, misuse.Reports[1].Id, "Nieuwe inlog.", TestStore.Cancel);
        Assert.NotNull(Assert.Single((await AllAsync(town)).Cases).EndedAt);
        Assert.Equal(DoubtOutcome.Recorded, await DoubtAsync(town, town.AsResident("inwoner-terugmelding"), "vermogen"));
    }

    [Theory]
    [EachStore]
    public async Task ReportWhileAnotherEnds_LeavesTheFreeze_OrBeginsOne(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        for (var round = 0; round < 8; round++)
        {
            await ReportAsync(town, town.AsResident(Own), Today(town), "Eerst.");
            var last = (await OwnAsync(town))[0].Reports[^1].Id;

            await Task.WhenAll(
                Task.Run(() => EndAsync(town, last), TestStore.Cancel),
                Task.Run(() => ReportAsync(town, town.AsResident(Own), Today(town), "Weer."), TestStore.Cancel));

            Assert.Null((await OwnAsync(town))[0].EndedAt);
            await Assert.ThrowsAsync<SubjectLimitedException>(() => CopyAsync(town, town.AsResident("inwoner-alles")));
        }
    }

    [Fact]
    public async Task Reports_AreBounded_ButNoThiefUsesThemUp()
    {
        await using var town = await RightsTown.OpenAsync(StoreKind.Sqlite, postgres);
        for (var i = 0; i < MisuseDesk.MaximumOpen; i++)
            Assert.Equal(MisuseOutcome.Recorded, await ReportAsync(town, town.AsResident(Own), Today(town), "Weer."));

        Assert.Equal(MisuseOutcome.TooMany, await ReportAsync(town, town.AsResident(Own), Today(town), "Weer."));
        for (var i = 0; i < MisuseDesk.MaximumOpen; i++)
            Assert.Equal(MisuseOutcome.Recorded, await ReportAsync(town, Certain(town, Own), Today(town), "Ik."));
        Assert.Equal(MisuseOutcome.TooMany, await ReportAsync(town, Certain(town, Own), Today(town), "Ik."));
    }

    [Theory]
    [EachStore]
    public async Task All_ComesByPage_TheOldestThatIsOpenFirst_ThenWhatEnded(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        foreach (var (i, person) in (await town.Town.NumbersAsync()).Values.Order().Take(4).Index())
            await town.Misuse.ReportAsync(town.AsResident(Own), new PersonId(person), Today(town), $"{i}", TestStore.Cancel);
        var first = (await AllAsync(town)).Cases.Select(each => each.Id).ToArray();
        foreach (var ended in (long[])[first[0], first[2]])
            await EndAsync(town, ended);

        var (page, next) = (await AllAsync(town, 0, 3), await AllAsync(town, 3, 3));

        Assert.Equal((4, 2), (page.Residents, page.Frozen));
        Assert.Equal(["1", "3", "2"], page.Cases.Select(each => each.Reports[0].Text));
        Assert.Equal(["0"], next.Cases.Select(each => each.Reports[0].Text));
    }

    /// <summary>Whoever adds a purpose by which a resident, or somebody for a resident, changes something, marks it.</summary>
    [Fact]
    public void EveryPurposeThatChangesSomethingInTheNameOfAResident_StopsOnMisuse() => Assert.Empty(
        SweepTown.Purposes.All.Where(purpose => purpose.Roles.Contains("resident") && purpose.MayWrite && !purpose.StopsOnMisuse)
            .Select(purpose => purpose.Id).Except([Own]));

    private static DateOnly Today(RightsTown town) => LegalClock.DateIn(town.Store.Time.GetUtcNow());

    private static void Pass(RightsTown town) => town.Store.Time.Advance(TimeSpan.FromMinutes(1));

    private static Processing Certain(RightsTown town, string purpose) => new ProcessingGate(
        SweepTown.Purposes, new LegalClock(town.Store.Time, SweepTown.Date), new RandomIds(town.Store.Time), demo: true)
        .Open(purpose, new Actor(Actor.CertainPrefix + "1", "resident", null) { IsCertain = true });

    private static Task<DoubtOutcome> DoubtAsync(RightsTown town, Processing processing, string group) =>
        town.Store.Doubts.ReportAsync(processing, town.Someone, group, "Klopt niet.", TestStore.Cancel);

    private static Task<MisuseOutcome> ReportAsync(RightsTown town, Processing processing, DateOnly since, string text) =>
        town.Misuse.ReportAsync(processing, town.Someone, since, text, TestStore.Cancel);

    private static Task<MisuseOutcome> EndAsync(RightsTown town, long report) =>
        town.Misuse.EndAsync(town.AsOfficer("toezicht-misbruik"), report, "Klaar.", TestStore.Cancel);

    private static Task<IReadOnlyList<SubjectDataPart>> CopyAsync(RightsTown town, Processing processing) =>
        town.Copy.ReadAsync(processing, town.Someone, TestStore.Cancel);

    private static Task<IReadOnlyList<MisuseCase>> OwnAsync(RightsTown town) =>
        Reader(town).OfAsync(Certain(town, Own), town.Someone, TestStore.Cancel);

    private static Task<MisusePage> AllAsync(RightsTown town, int skip = 0, int take = 10) =>
        Reader(town).AllAsync(town.AsOfficer("toezicht-misbruik"), skip, take, TestStore.Cancel);

    private static MisuseReader Reader(RightsTown town) => new(town.Store.Gateway, SweepTown.Purposes);
}
