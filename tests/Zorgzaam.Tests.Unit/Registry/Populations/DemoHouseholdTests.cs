using Zorgzaam.Registry.Populations;
using Zorgzaam.Registry.Populations.Households;
using Zorgzaam.Registry.Populations.Receipts;

namespace Zorgzaam.Tests.Unit.Registry.Populations;

public sealed class DemoHouseholdTests
{
    private const string Story = "VB-DEMO-1";

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    public void Story_WhateverTheSeed_IsTheSameMotherWithTwoChildren(long seed)
    {
        var household = Demo.Households(500, seed).Single(item => item.Id == Story);

        Assert.Equal(HouseholdType.LoneParent, household.Type);
        Assert.Equal(
            ["Noor", "Sam", "Lina"], household.Members.Select(member => member.GivenNames), StringComparer.Ordinal);
        Assert.Equal([34, 9, 5], household.Members.Select(member => member.Age));
        Assert.Equal(PopulationGenerator.DemoResident(Demo.Margins, Story), household.Members[0].Bsn);
    }

    [Fact]
    public void Story_WhenEntitledToEverything_ReceivesOnlyWhatIsTold()
    {
        var mother = PopulationGenerator.DemoResident(Demo.Margins, Story);
        ComputedRight[] rights =
        [
            .. new[] { "zorgtoeslag", "kindgebonden_budget", "kinderbijslag" }
                .Select(right => new ComputedRight(mother, right, Entitlement.Yes, 34, null)),
        ];

        var receipt = Demo.Receipts.Assign(rights, 1, Demo.LegalDate)
            .SelectMany(group => group.Attributes)
            .ToDictionary(pair => pair.Key, pair => (bool)pair.Value!, StringComparer.Ordinal);

        Assert.Equal(
            (true, false, false),
            (receipt["ontvangt_kinderbijslag"], receipt["ontvangt_zorgtoeslag"], receipt["ontvangt_kindgebonden_budget"]));
    }

    [Fact]
    public void DemoResident_OfAnUnknownHousehold_IsRefused() =>
        Assert.Throws<ArgumentException>(() => PopulationGenerator.DemoResident(Demo.Margins, "VB-DEMO-9"));
}
