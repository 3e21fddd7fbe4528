using Zorgzaam.Foundation;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>Results of persons are read under the reader's own purpose; counts are read without anybody.</summary>
public sealed class ResultReaderTests(PostgresServer postgres)
{
    private const string Law = "algemene_kinderbijslagwet";

    [Theory]
    [EachStore]
    public async Task List_LogsWhoWasOnThePage_AndWhichResultAttributes_UnderTheOwnPurpose(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 7);
        await town.SweepAsync();
        var key = town.Open("casework-inzage", "caseworker", "zaak 1");
        var run = (await new LatestRun(town.Store.Gateway, SweepTown.Plans()).FindAsync(key, TestStore.Cancel))!;

        var page = await new ResultReader(town.Store.Gateway, town.Parts).ListAsync(
            key, run, Law, new RightsSelection { Law = Law }, 0, 5, TestStore.Cancel);

        Assert.Equal((5, 120), (page.Rows.Count, page.Total));
        var logged = (await town.Store.RowsAsync<ProcessingRecord>()).Where(row => row.Act == "results.read").ToList();
        Assert.All(logged, log => Assert.Equal(
            ("casework-inzage", "someone", "bedrag huishoudtype leeftijd ontvangst uitkomst"),
            (log.ActivityId, log.ActorId, log.Attributes)));
        var subjects = await town.Store.Keys.SubjectsAsync([.. logged.Select(log => log.Subject!)], TestStore.Cancel);
        Assert.Equal(page.Rows.Select(row => row.Person.Person).Order(), subjects.Values.Order());
    }

    [Theory]
    [EachStore]
    public async Task Find_UnderAPurposeForCounts_IsRefusedAndLogged(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 50, seed: 7);
        await town.SweepAsync();
        var key = town.Open("rechten-overzicht", "caseworker");
        var run = (await new LatestRun(town.Store.Gateway, SweepTown.Plans()).FindAsync(key, TestStore.Cancel))!;

        await Assert.ThrowsAsync<ProcessingRefusedException>(() => new ResultReader(town.Store.Gateway, town.Parts).FindAsync(
            key, run, new PersonId(1), TestStore.Cancel));

        Assert.Contains(await town.Store.RowsAsync<ProcessingRecord>(), row =>
            row is { Act: "results.read", Status: ProcessingStatus.Refused, SubjectCount: 0 });
    }

    [Theory]
    [EachStore]
    public async Task Totals_OfTheFrontPage_EqualTheSweepAndSeeNobody(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 7);
        var summary = await town.SweepAsync();

        var table = await new LatestRun(town.Store.Gateway, SweepTown.Plans()).GetAsync(
            town.Open("cijfers-publiceren", "administrator"), TestStore.Cancel);

        var shown = table!.Count(RightsSelection.Everything).Rights;
        Assert.Equal(summary.Rights.Select(r => (r.Entitled, r.Missed)), shown.Select(r => (r.Entitled, r.Missed)));
        var log = Assert.Single(await town.Store.RowsAsync<ProcessingRecord>(), row => row.Act == "totals.read");
        Assert.Equal(("cijfers-publiceren", 0, string.Empty), (log.ActivityId, log.SubjectCount, log.Attributes));
    }
}
