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

    /// <summary>A WOZ value is of a calendar year (Wet WOZ articles 18 and 22), and so is a rent in the year.</summary>
    [Fact]
    public void Generate_RentAndWozValue_EndWithTheYear_AndTheKindOfHomeRunsOn()
    {
        var date = new DateOnly(2026, 3, 2);
        var delivered = PopulationGenerator.Generate(500, 3, date, Demo.Margins).ToList();
        var costs = delivered.Where(group => group.Group == "woonkosten").ToList();
        var homes = delivered.Where(group => group.Group == "wonen").ToList();

        Assert.NotEmpty(costs);
        Assert.All(costs, group => Assert.Equal(new DateOnly(2027, 1, 1), group.ValidUntil));
        Assert.All(costs, group => Assert.InRange(group.ValidFrom, new DateOnly(2026, 1, 1), date));
        Assert.All(homes, group => Assert.Null(group.ValidUntil));
        string[] yearly = ["huurprijs", "woz_waarde"];
        Assert.All(
            delivered.Where(group => yearly.Any(group.Attributes.ContainsKey)),
            group => Assert.Equal("woonkosten", group.Group));
        Assert.All(yearly, name => Assert.Contains(costs, group => group.Attributes[name] is not null));
    }
}
