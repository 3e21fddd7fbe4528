using System.Text.Json.Nodes;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>A municipality sweeps its residents only; who moves away is left alone, and so is what stood about them.</summary>
public sealed class ResidentsTests(PostgresServer postgres)
{
    private const string Law = "wet_op_de_zorgtoeslag";
    private const string OpenOf = "SELECT law, kind, detail FROM proposals WHERE closed_micros IS NULL AND person = ";

    [Theory]
    [EachStore]
    public async Task Sweep_OfAMunicipality_LeavesOthersAlone_AndAnAgencyDoesNot(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        var numbers = await town.NumbersAsync();
        var moved = numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key).First();
        await town.DeliverAsync("moved", Moved(town, moved, "GM0001"));

        var ours = await town.SweepAsync();
        var swept = (await town.ResultsAsync()).Select(result => result.Person).ToList();
        var all = await town.RunAsync(SweepTown.PlanOf("agency"), dryRun: true);

        Assert.Equal((119, 1), (ours.Persons, ours.NotOurs));
        Assert.DoesNotContain(numbers[moved], swept);
        Assert.Equal((120, 0), (all.Persons, all.NotOurs));
    }

    [Theory]
    [EachStore]
    public async Task ProposalsOfWhoMovesAway_AreWithdrawn_AndSayWhy_AndComeBack(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        await town.SweepAsync(Law);
        var person = (await town.ResultsAsync()).First(result => result.Rights[0].IsMissed).Person;
        var bsn = (await town.NumbersAsync()).Single(pair => pair.Value == person).Key;

        await town.DeliverAsync("away", Moved(town, bsn, "GM0001"));
        var away = await town.SweepAsync(Law);
        var open = await Tables.QueryAsync(town.Store.Options, OpenOf + person);
        var withdrawn = Assert.Single(
            await ClearText.JournalAsync(town.Store), row => row[0] == "nl.zorgzaam.sweep.proposal-withdrawn");
        var again = await town.SweepAsync(Law);
        await town.DeliverAsync("back", Moved(town, bsn, "GM9999"));
        var back = await town.SweepAsync(Law);

        Assert.Equal(1, away.Withdrawn);
        Assert.Empty(open);
        Assert.Equal("P" + person, withdrawn[1]);
        Assert.Equal("not-our-resident", (string?)JsonNode.Parse(withdrawn[2])!["reason"]);
        Assert.Equal(0, again.Withdrawn);
        Assert.Equal((120, 1), (back.Persons, back.NewProposals));
    }

    [Theory]
    [EachStore]
    public async Task AFailedEvaluation_IsCountedByFault_AndProposedToAHuman(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        var profile = SweepTown.Profile("gemeente-voorbeeld");
        var wrong = SweepTown.PlanOf(profile with
        {
            Rights = [.. profile.Rights.Where(right => right.Law == Law)
                .Select(right => right with { EntitledOutput = right.AmountOutput })],
        });

        var summary = await town.RunAsync(wrong, dryRun: false);
        var failed = (await town.ResultsAsync()).First(result => result.Rights[0].Result.Failure is not null).Person;

        var (fault, times) = Assert.Single(summary.Failures);
        Assert.Equal(summary.Rights[0].Failed, times);
        Assert.True(times > 0);
        Assert.Equal($"{Law}: The right is neither true nor false.", fault);
        Assert.Equal([Law, "judgement", "failed"], Assert.Single(await Tables.QueryAsync(town.Store.Options, OpenOf + failed)));
    }

    private static DeliveredGroup Moved(SweepTown town, string bsn, string municipality)
    {
        var group = town.People.Last(each => each.ObjectKey == bsn && each.Group == "verblijfplaats");
        var attributes = group.Attributes.DeepClone().AsObject();
        attributes["gemeente_code"] = municipality;
        return group with { Attributes = attributes, ValidFrom = SweepTown.Date };
    }
}
