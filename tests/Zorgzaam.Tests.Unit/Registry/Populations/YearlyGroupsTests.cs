using Zorgzaam.Registry.Populations;

namespace Zorgzaam.Tests.Unit.Registry.Populations;

public sealed class YearlyGroupsTests
{
    // Wet SUWI artikel 33: the UWV knows wages and benefits, not profit or dividend.
    [Theory]
    [InlineData("loon_uit_dienstbetrekking", "UWV")]
    [InlineData("uitkeringen_en_pensioenen", "UWV")]
    [InlineData("winst_uit_onderneming", "Belastingdienst")]
    [InlineData("reguliere_voordelen", "Belastingdienst")]
    [InlineData("vervreemdingsvoordelen", "Belastingdienst")]
    [InlineData("buitenlands_inkomen", "Belastingdienst")]
    public void Generate_IncomeOfThisYear_ComesFromWhoKnowsIt(string attribute, string source) => Assert.All(
        PopulationGenerator.Generate(100, 3, Demo.LegalDate, Demo.Margins)
            .Where(group => group.Attributes.ContainsKey(attribute) && group.ValidUntil > Demo.LegalDate),
        group => Assert.Contains(source, group.Source, StringComparison.Ordinal));

    [Theory]
    [InlineData("inkomen", "BRI (Belastingdienst)", "Polisadministratie (UWV)")]
    [InlineData("inkomen_aanslag", "BRI (Belastingdienst)", "Belastingdienst, voorlopige aanslag")]
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
