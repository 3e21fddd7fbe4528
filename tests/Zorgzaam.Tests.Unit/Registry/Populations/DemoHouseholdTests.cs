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
                .Select(right => new ComputedRight(mother, right, true, null)),
        ];

        var receipt = Assert.Single(ReceiptAssigner.Assign(rights, Demo.Margins, 1, Demo.LegalDate)).Attributes;

        Assert.Equal(
            (true, false, false),
            ((bool)receipt["ontvangt_kinderbijslag"]!, (bool)receipt["ontvangt_zorgtoeslag"]!,
                (bool)receipt["ontvangt_kindgebonden_budget"]!));
    }

    [Fact]
    public void DemoResident_OfAnUnknownHousehold_IsRefused() =>
        Assert.Throws<ArgumentException>(() => PopulationGenerator.DemoResident(Demo.Margins, "VB-DEMO-9"));
}
