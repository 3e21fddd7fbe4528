using Zorgzaam.Registry.Populations;
using Zorgzaam.Registry.Populations.Households;

namespace Zorgzaam.Tests.Unit.Registry.Populations;

/// <summary>What unmarried adults at one address share: told of most couples, and the same by both.</summary>
public sealed class TiesTests
{
    private static readonly List<SyntheticHousehold> Households = Demo.Households(10_000, 42);

    [Fact]
    public void Ties_OfUnmarriedCouples_FollowTheShares()
    {
        var couples = Unmarried().ToList();
        var told = couples.Select(couple => couple.Ties).OfType<SyntheticTies>().ToList();

        Assert.InRange(told.Count / (double)couples.Count, 0.84, 0.96);
        Assert.InRange(told.Count(ties => ties.Contract) / (double)told.Count, 0.42, 0.58);
        Assert.All(told, ties => Assert.True(ties.Contract || !ties.Pension, "a pension fund wants a contract"));
        Assert.All(
            couples.Where(couple => couple.Home.Rented), couple => Assert.NotEqual(true, couple.Ties?.Ownership));
    }

    [Fact]
    public void Groups_OfACouple_NameEachOther_OrAreNotDelivered()
    {
        var delivered = PopulationGenerator.Generate(10_000, 42, Demo.LegalDate, Demo.Margins)
            .Where(group => group.Group == "toeslagpartnerschap")
            .ToDictionary(group => group.ObjectKey, group => group.Attributes, StringComparer.Ordinal);

        foreach (var couple in Unmarried())
        {
            var (one, other) = (couple.Members[0].Bsn, couple.Members[1].Bsn);
            Assert.Equal(couple.Ties is not null, delivered.ContainsKey(one));
            if (couple.Ties is not { } ties) continue;
            Assert.Equal(ties.Contract ? other : null, (string?)delivered[one]["samenlevingscontract_bsn"]);
            Assert.Equal(ties.Contract ? one : null, (string?)delivered[other]["samenlevingscontract_bsn"]);
        }

        var single = Households.First(household => household.Type == HouseholdType.Single).Members[0].Bsn;
        Assert.True(delivered[single].ContainsKey("pensioenpartner_bsn"), "of who lives alone it is known that there is nobody");
    }

    private static IEnumerable<SyntheticHousehold> Unmarried() =>
        Households.Where(household => household is { Type: HouseholdType.Couple, Union: null });
}
