using System.Text.Json.Nodes;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>Proposals belong to the organisation that sweeps: without its ground they do not stand.</summary>
public sealed class ProfileSwitchTests(PostgresServer postgres)
{
    private const string Agency = "agency";
    private const string Open = "SELECT person, law, kind, amount, detail FROM proposals WHERE closed_micros IS NULL";

    [Theory]
    [EachStore]
    public async Task OtherProfile_WithdrawsWhatItHasNoGroundFor_AndBackOpensItAgain(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 7);
        var store = town.Store.Options;
        var kept = SweepTown.Profile(Agency).Rights.Select(right => right.Law).ToHashSet(StringComparer.Ordinal);
        await town.SweepAsync();
        var before = await OpenAsync(town);
        var groundless = before.Where(row => !kept.Contains(row.Split('|')[1])).ToList();
        Assert.NotEmpty(groundless);

        var away = await town.RunAsync(SweepTown.PlanOf(Agency), dryRun: false);
        var events = (await ClearText.JournalAsync(town.Store))
            .Where(row => row[0] == "nl.zorgzaam.sweep.proposal-withdrawn");
        var meanwhile = await OpenAsync(town);

        Assert.Equal(groundless.Count, away.Withdrawn);
        Assert.Equal(
            groundless.Select(row => row.Split('|')).Select(row => $"P{row[0]} {row[1]} {row[2]} no-ground {Agency}")
                .Order(StringComparer.Ordinal),
            events.Select(Describe).Order(StringComparer.Ordinal));
        Assert.All(meanwhile, row => Assert.Contains(row.Split('|')[1], kept));
        Assert.Equal(0, (await town.RunAsync(SweepTown.PlanOf(Agency), dryRun: false)).Withdrawn);

        var back = await town.SweepAsync();
        Assert.Equal(before, await OpenAsync(town));
        Assert.True(back.NewProposals >= groundless.Count, "they come back as new ones");
    }

    [Theory]
    [EachStore]
    public async Task OneLawOfAnotherProfile_WithdrawsOnlyWhatHasNoGroundAtAll(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 7);
        var kept = SweepTown.Profile(Agency).Rights.Select(right => right.Law).ToHashSet(StringComparer.Ordinal);
        await town.RunAsync(SweepTown.PlanOf(Agency), dryRun: false);
        var ours = await OpenAsync(town);

        await town.SweepAsync();
        await town.RunAsync(SweepTown.PlanOf(Agency, kept.Order(StringComparer.Ordinal).First()), dryRun: false);

        Assert.Equal(ours, await OpenAsync(town));
    }

    private static async Task<IReadOnlyList<string>> OpenAsync(SweepTown town) =>
        [.. (await Tables.QueryAsync(town.Store.Options, Open)).Select(row => string.Join('|', row))
            .Order(StringComparer.Ordinal)];

    private static string Describe(string[] row)
    {
        var data = JsonNode.Parse(row[2])!;
        return $"{row[1]} {data["law"]} {data["kind"]} {data["reason"]} {data["profile"]}";
    }
}
