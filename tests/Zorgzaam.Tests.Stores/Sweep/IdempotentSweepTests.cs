using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

public sealed class IdempotentSweepTests(PostgresServer postgres)
{
    private const int Persons = 520; // more than one shard

    [Theory]
    [EachStore]
    public async Task Sweep_Again_AddsOnlyARun(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, Persons, seed: 7);
        var store = town.Store.Options;

        var first = await town.SweepAsync();
        var parts = await Tables.LastPartsAsync(store);
        var proposals = await Tables.QueryAsync(store, "SELECT * FROM proposals ORDER BY number");
        var committed = await Tables.CountAsync(store, "committed_parts");
        var journal = await Tables.CountAsync(store, "journal");
        var second = await town.SweepAsync();

        Assert.Equal((1L, 2L), (first.Run, second.Run));
        Assert.Equal(Persons, first.Persons);
        Assert.True(first.NewProposals > 0, "the first sweep finds something");
        Assert.Equal(first.NewProposals, proposals.Count);
        Assert.Equal(0, second.NewProposals);
        Assert.Equal(parts, await Tables.LastPartsAsync(store));
        Assert.Equal(proposals, await Tables.QueryAsync(store, "SELECT * FROM proposals ORDER BY number"));
        Assert.Equal(committed, await Tables.CountAsync(store, "committed_parts"));
        var added = Assert.Single((await Tables.QueryAsync(store, "SELECT type FROM journal ORDER BY id"))
            .Skip((int)journal));
        Assert.Equal("nl.zorgzaam.sweep.run-finished", added[0]);
    }

    [Theory]
    [EachStore]
    public async Task DryRun_WritesOnlyTheLogOfWhatWasRead(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, Persons, seed: 7);
        var before = await Tables.FingerprintAsync(town.Store.Options);
        var logged = await Tables.CountAsync(town.Store.Options, "processing_log");

        var summary = await town.RunAsync(SweepTown.Plan(), dryRun: true);

        Assert.Null(summary.Run);
        Assert.Equal(Persons, summary.Persons);
        Assert.Equal(before, await Tables.FingerprintAsync(town.Store.Options));
        Assert.True(await Tables.CountAsync(town.Store.Options, "processing_log") > logged, "reads are logged");
    }

    [Theory]
    [EachStore]
    public async Task OneLaw_LeavesProposalsOfOtherLawsAlone(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 7);
        const string Open = "SELECT person, law, kind, amount, detail FROM proposals WHERE closed_micros IS NULL";
        await town.SweepAsync("algemene_kinderbijslagwet");
        var laws = (await Tables.QueryAsync(town.Store.Options, "SELECT DISTINCT law FROM proposals")).Select(r => r[0]);
        Assert.Equal(["algemene_kinderbijslagwet"], laws);

        await town.SweepAsync();
        var all = Sorted(await Tables.QueryAsync(town.Store.Options, Open));
        var limited = await town.SweepAsync("algemene_kinderbijslagwet");

        Assert.Equal("algemene_kinderbijslagwet", Assert.Single(limited.Rights).Right.Law);
        Assert.Equal(0, limited.NewProposals);
        Assert.Equal(all, Sorted(await Tables.QueryAsync(town.Store.Options, Open)));
    }

    [Fact]
    public void LawWithoutGround_IsRefused()
    {
        var refusal = Assert.Throws<ProfileException>(() => SweepTown.Plan("wet_op_de_huurtoeslag"));

        Assert.Contains("'wet_op_de_huurtoeslag'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("wet_op_de_zorgtoeslag", refusal.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Sorted(IEnumerable<string[]> rows) =>
        [.. rows.Select(row => string.Join('|', row)).Order(StringComparer.Ordinal)];
}
