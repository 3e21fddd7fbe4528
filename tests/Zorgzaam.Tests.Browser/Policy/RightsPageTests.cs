using System.Globalization;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Policy;

/// <summary>Per law: who has a right, who receives it, who misses it.</summary>
public sealed class RightsPageTests(DemoSite demo)
{
    private const int Entitled = 0;
    private const int Receiving = 1;
    private const int Missed = 2;

    [Theory]
    [InlineData(Roles.Caseworker)]
    [InlineData(Roles.PolicyLawyer)]
    [InlineData(Roles.Supervisor)]
    [InlineData(Roles.Board)]
    public async Task Rights_ForEachRoleThatMay_ShowsEveryLaw(string role)
    {
        await using var visit = await demo.SignInAsync(role);

        await visit.GoAsync("/rechten");
        var names = await visit.Page.Locator("tbody th").AllInnerTextsAsync();

        Assert.Contains(names, name => name.StartsWith("Zorgtoeslag", StringComparison.Ordinal));
        Assert.Contains(names, name => name.StartsWith("Kindgebonden budget", StringComparison.Ordinal));
        Assert.Contains(names, name => name.StartsWith("Kinderbijslag", StringComparison.Ordinal));
        Assert.Contains(names, name => name.StartsWith("AOW-pensioen", StringComparison.Ordinal));
        await Expect(visit.Page.Locator("tbody th a")).ToHaveCountAsync(role == Roles.Caseworker ? names.Count : 0);
    }

    [Fact]
    public async Task Rights_ForACaseworker_EntitledAreReceivingAndMissed()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync("/rechten");
        var rows = await NumbersAsync(visit);

        Assert.All(rows, row => Assert.Equal(row[Entitled], row[Receiving] + row[Missed]));
        Assert.Contains(rows, row => row[Missed] > 0);
    }

    [Fact]
    public async Task Rights_ForPolicy_HidesSmallCounts()
    {
        await using var visit = await demo.SignInAsync(Roles.PolicyLawyer);

        await visit.GoAsync("/rechten");
        var cells = await visit.Page.Locator("tbody td").AllInnerTextsAsync();

        Assert.Contains("niet getoond", cells.Select(c => c.Trim()));
        Assert.DoesNotContain(cells, c => c.Trim() is [>= '1' and <= '9']);
        await Expect(visit.Page.GetByLabel("Uitkomst")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Rights_ForPolicy_WithAnOutcomeInTheAddress_ShowsWhatItShowsWithout()
    {
        await using var visit = await demo.SignInAsync(Roles.PolicyLawyer);

        await visit.GoAsync("/rechten?uitkomst=NotEntitled");
        var filtered = await visit.Page.Locator("tbody").InnerTextAsync();
        await visit.GoAsync("/rechten");

        Assert.Equal(await visit.Page.Locator("tbody").InnerTextAsync(), filtered);
    }

    [Fact]
    public async Task Filter_ByHousehold_NarrowsAndKeepsTheChoice()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync("/rechten");
        await visit.Page.GetByLabel("Huishouden").SelectOptionAsync("Eenoudergezin");
        await visit.Page.GetByLabel("Uitkomst").SelectOptionAsync("Recht, nog niet ontvangen");
        await visit.Button("Toon").ClickAsync();

        Assert.Contains("huishouden=", visit.Path, StringComparison.Ordinal);
        await Expect(visit.Page.GetByLabel("Huishouden").Locator("option:checked")).ToHaveTextAsync("Eenoudergezin");
        var residents = await visit.Page.Locator(".app-figure__number").Nth(2).InnerTextAsync();
        Assert.InRange(int.Parse(residents, CultureInfo.InvariantCulture), 1, 599);
    }

    [Theory]
    [InlineData("wet=bestaat_niet")]
    [InlineData("leeftijd=honderd")]
    [InlineData("huishouden=PALEIS")]
    [InlineData("uitkomst=missed")]
    [InlineData("uitkomst=99")]
    public async Task Filter_WithAnUnknownChoice_IsExplainedAndShowsNothing(string query)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        Assert.Equal(400, await visit.GoAsync("/rechten?" + query));
        await Expect(visit.Heading("Wij konden uw keuze niet verwerken")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("tbody")).ToHaveCountAsync(0);
    }

    private static async Task<int[][]> NumbersAsync(Visit visit)
    {
        var rows = new List<int[]>();
        foreach (var row in await visit.Page.Locator("tbody tr").AllAsync())
        {
            var cells = (await row.Locator("td").AllInnerTextsAsync()).Take(Missed + 1);
            rows.Add([.. cells.Select(c => int.Parse(
                c.Trim().Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))]);
        }

        return [.. rows];
    }
}
