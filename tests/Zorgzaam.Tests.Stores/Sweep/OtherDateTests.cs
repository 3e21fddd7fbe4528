using Zorgzaam.Foundation;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>A sweep of another date than today: it looks back or ahead and leaves pages and proposals alone.</summary>
public sealed class OtherDateTests(PostgresServer postgres)
{
    private const string Proposals = "SELECT * FROM proposals ORDER BY number";

    [Theory]
    [EachStore]
    public async Task LookBack_StoresResults_AndLeavesPagesAndProposalsAlone(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 7);
        await town.SweepAsync();
        var proposals = await Tables.QueryAsync(town.Store.Options, Proposals);

        var back = await town.RunAsync(SweepTown.PlanOn(new DateOnly(2026, 2, 2)), dryRun: false);
        var ahead = await town.RunAsync(SweepTown.PlanOn(new DateOnly(2026, 4, 2)), dryRun: false);

        Assert.Equal((2L, false, 3L, false), (back.Run, back.Proposes, ahead.Run, ahead.Proposes));
        Assert.Equal(proposals, await Tables.QueryAsync(town.Store.Options, Proposals));
        Assert.Equal(1, (await ShownAsync(town))!.Number);
        Assert.True((await town.SweepAsync()).Proposes, "today itself is settled as ever");
        Assert.Equal(4, (await ShownAsync(town))!.Number);
    }

    [Theory]
    [EachStore]
    public async Task WithoutARunOfToday_TheNewestDateBeforeItIsShown(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 7);
        await town.RunAsync(SweepTown.PlanOn(new DateOnly(2026, 2, 2)), dryRun: false);
        await town.RunAsync(SweepTown.PlanOn(new DateOnly(2026, 1, 5)), dryRun: false);

        Assert.Equal(new DateOnly(2026, 2, 2), (await ShownAsync(town))!.AsOf.Valid);
    }

    [Theory]
    [EachStore]
    public async Task NextYear_AsksTheFiguresOfThatYear(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 7);
        var now = (await town.SweepAsync()).Rights.Single(r => r.Right.Law == "wet_op_de_zorgtoeslag");

        var plan = SweepTown.PlanOn(new DateOnly(2026, 12, 31));
        var lastDay = (await town.RunAsync(plan, dryRun: true)).Rights.Single(r => r.Right.Law == "wet_op_de_zorgtoeslag");
        var page = await town.Store.Facts.ReadAsync(
            town.Open("rechten-signaleren", "administrator"),
            [.. (await town.NumbersAsync()).Values.Select(number => new PersonId(number))],
            new HashSet<string>(["loon_uit_dienstbetrekking", "spaargeld"], StringComparer.Ordinal),
            new AsOf(new DateOnly(2027, 1, 1), town.Store.Time.GetUtcNow()), TestStore.Cancel);

        Assert.True(now.Entitled > 0 && lastDay.Entitled > 0, "the figures of a year hold all year");
        Assert.All(page.Subjects.SelectMany(s => s.Facts.Values), fact =>
            Assert.IsType<Zorgzaam.Registry.Facts.Fact.Unknown>(fact));
    }

    [Theory]
    [EachStore]
    public async Task EntitledWithUnknownReceipt_IsAsked(StoreKind kind)
    {
        await using var town = await SweepTown.OpenWithoutReceiptsAsync(kind, postgres, 120, seed: 7);

        var summary = await town.SweepAsync("wet_op_de_zorgtoeslag");

        var right = Assert.Single(summary.Rights);
        Assert.True(right.ReceiptUnknown > 0 && right.ReceiptUnknown == right.Entitled, "nobody has said what is received");
        var asked = await Tables.QueryAsync(
            town.Store.Options,
            "SELECT kind, detail FROM proposals WHERE detail = 'ontvangt_zorgtoeslag'");
        Assert.Equal(right.ReceiptUnknown, asked.Count);
        Assert.All(asked, row => Assert.Equal("question", row[0]));
    }

    private static async Task<FinishedRun?> ShownAsync(SweepTown town) =>
        await new LatestRun(town.Store.Gateway, SweepTown.Plans()).FindAsync(
            town.Open("casework-inzage", "caseworker", "zaak 1"), TestStore.Cancel);
}
