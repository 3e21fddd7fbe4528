using Zorgzaam.Accountability.Misuse;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Events;
using Zorgzaam.Store.Limits;
using Zorgzaam.Tests.Stores.Accountability.Requests;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability.Misuse;

public sealed class MisuseTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Report_FreezesChanges_ListsActsSince_AndRightsGoOn(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        var proposals = await town.OpenProposalsAsync();
        var thief = town.AsResident("inwoner-terugmelding");
        Assert.Equal(DoubtOutcome.Recorded, await DoubtAsync(town, thief, "personalia"));
        town.Store.Time.Advance(TimeSpan.FromMinutes(1));
        var today = LegalClock.DateIn(town.Store.Time.GetUtcNow());

        Assert.Equal(MisuseOutcome.Recorded, await ReportAsync(town, today));
        Assert.Equal(MisuseOutcome.AlreadyDone, await ReportAsync(town, today));

        await Assert.ThrowsAsync<SubjectLimitedException>(() => DoubtAsync(town, town.AsResident("inwoner-terugmelding"), "inkomen"));
        var certain = new ProcessingGate(
            SweepTown.Purposes, new LegalClock(town.Store.Time, SweepTown.Date), new RandomIds(town.Store.Time), demo: true)
            .Open("inwoner-terugmelding", new Actor("owner", "resident", null) { IsCertain = true });
        Assert.Equal(DoubtOutcome.Recorded, await DoubtAsync(town, certain, "inkomen"));
        await town.Town.SweepAsync();
        Assert.True(await town.IsSweptAsync());
        Assert.NotEqual(0, proposals);

        var report = Assert.Single(await AllAsync(town));
        var act = Assert.Single(report.Acts);
        Assert.Equal((thief.TraceId, null), (act.Line.Reference, act.IsRepaired));
        Assert.Contains(RegistryEvents.FactDoubted, act.Events);
        var officer = town.AsOfficer("toezicht-misbruik");
        Assert.Equal(
            MisuseOutcome.NotThere, await town.Misuse.JudgeAsync(officer, report.Id, certain.TraceId, true, "Weg.", TestStore.Cancel));
        Assert.Equal(
            MisuseOutcome.Recorded,
            await town.Misuse.JudgeAsync(officer, report.Id, thief.TraceId, true, "Melding afgewezen.", TestStore.Cancel));
        Assert.Equal(MisuseOutcome.Recorded, await town.Misuse.EndAsync(officer, report.Id, "Nieuwe inlog.", TestStore.Cancel));
        Assert.Equal(MisuseOutcome.AlreadyDone, await town.Misuse.EndAsync(officer, report.Id, "Nog eens.", TestStore.Cancel));

        var own = Assert.Single(await new MisuseReader(town.Store.Gateway).OfAsync(
            town.AsResident("inwoner-misbruik"), town.Someone, TestStore.Cancel));
        Assert.Equal((true, "Melding afgewezen.", "Nieuwe inlog."), (own.Acts[0].IsRepaired, own.Acts[0].Answer, own.EndReason));
        Assert.Equal(DoubtOutcome.Recorded, await DoubtAsync(town, town.AsResident("inwoner-terugmelding"), "vermogen"));
    }

    /// <summary>Whoever adds a purpose by which a resident, or somebody for a resident, changes something, marks it.</summary>
    [Fact]
    public void EveryPurposeThatChangesSomethingInTheNameOfAResident_StopsOnMisuse() => Assert.Empty(
        SweepTown.Purposes.All.Where(purpose => purpose.Roles.Contains("resident") && purpose.MayWrite && !purpose.StopsOnMisuse)
            .Select(purpose => purpose.Id).Except(["inwoner-misbruik"]));

    private static Task<DoubtOutcome> DoubtAsync(RightsTown town, Processing processing, string group) =>
        town.Store.Doubts.ReportAsync(processing, town.Someone, group, "Klopt niet.", TestStore.Cancel);

    private static Task<MisuseOutcome> ReportAsync(RightsTown town, DateOnly since) => town.Misuse.ReportAsync(
        town.AsResident("inwoner-misbruik"), town.Someone, since, "Mijn pas is gestolen.", TestStore.Cancel);

    private static Task<IReadOnlyList<MisuseReport>> AllAsync(RightsTown town) =>
        new MisuseReader(town.Store.Gateway).AllAsync(town.AsOfficer("toezicht-misbruik"), TestStore.Cancel);
}
