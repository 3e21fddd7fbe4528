using Zorgzaam.Registry.Populations;

namespace Zorgzaam.Tests.Unit.Registry.Populations;

public sealed class YearlyGroupsTests
{
    [Theory]
    [InlineData("inkomen", "BRI (Belastingdienst)", "raming")]
    [InlineData("vermogen", "aangifte", "opgave van banken")]
    public void Generate_FiguresOfAYear_EndWithTheYearAndNameTheirSource(string group, string before, string now)
    {
        var persons = PopulationGenerator.Generate(500, 3, Demo.LegalDate, Demo.Margins)
            .Where(delivered => delivered.Group == group)
            .GroupBy(delivered => delivered.ObjectKey, StringComparer.Ordinal).ToList();

        Assert.NotEmpty(persons);
        Assert.All(persons, years => Assert.Collection(
            years.OrderBy(delivered => delivered.ValidFrom),
            last =>
            {
                Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 1)), (last.ValidFrom, last.ValidUntil));
                Assert.Contains(before, last.Source, StringComparison.Ordinal);
            },
            current =>
            {
                Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2027, 1, 1)), (current.ValidFrom, current.ValidUntil));
                Assert.Contains(now, current.Source, StringComparison.Ordinal);
            }));
        Assert.Contains(persons, years =>
            years.Select(delivered => delivered.Attributes.ToJsonString()).Distinct(StringComparer.Ordinal).Count() == 2);
    }
}
