using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Caseworker;

/// <summary>From counts to one resident, with a reason stated on the way.</summary>
public sealed class DrillDownTests(DemoSite demo)
{
    private const string OnGround = "/inwoner/P1?doel=casework-inzage&zaak=Z-2026-1";

    [Fact]
    public async Task Caseworker_FromCountsToAResident_StatesAGroundOnce()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync("/rechten?uitkomst=Missed");
        await visit.Link("Kindgebonden budget").ClickAsync();
        await Expect(visit.Heading("Waarom wilt u deze inwoners zien?")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("tbody")).ToHaveCountAsync(0);

        await visit.Page.GetByLabel("Doel").SelectOptionAsync("De rechten van één inwoner beoordelen");
        await visit.Page.GetByLabel("Zaak").FillAsync("Z-2026-1");
        await visit.Button("Verder").ClickAsync();
        await Expect(visit.Page.Locator(".app-ground")).ToContainTextAsync("Zaak Z-2026-1.");

        await visit.Link("Noor van Voorbeeld").ClickAsync();
        await Expect(visit.Heading("Noor van Voorbeeld")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".app-ground")).ToContainTextAsync("Zaak Z-2026-1.");
    }

    [Fact]
    public async Task Resident_WithoutGround_IsAskedForAndNotShown()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync("/inwoner/P1");

        await Expect(visit.Heading("Waarom wilt u deze inwoner zien?")).ToBeVisibleAsync();
        Assert.DoesNotContain("Noor", await visit.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?doel=casework-inzage")]
    [InlineData("?doel=casework-inzage&zaak=%20%20")]
    public async Task Resident_WithAPurposeButNoCase_IsRefusedWithTheReason(string query)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync("/inwoner/P1" + query);

        await Expect(visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("een zaak");
        Assert.DoesNotContain("Noor", await visit.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inwoner-inzage")]
    [InlineData("populatie-vullen")]
    [InlineData("*")]
    public async Task Resident_WithAPurposeOfSomebodyElse_IsNotShown(string purpose)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync($"/inwoner/P1?doel={purpose}&zaak=Z-2026-1");

        await Expect(visit.Heading("Waarom wilt u deze inwoner zien?")).ToBeVisibleAsync();
        Assert.DoesNotContain("Noor", await visit.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resident_OnAGround_ShowsRightsWithTheirExplanation()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync(OnGround);
        var right = visit.Page.Locator("#wet_op_de_zorgtoeslag");

        await Expect(right).ToContainTextAsync("Recht, nog niet ontvangen");
        await Expect(right).ToContainTextAsync("Volgens onze berekening hebt u recht op zorgtoeslag");
        await Expect(right).ToContainTextAsync("per maand");
        await Expect(right.Locator("h3")).ToContainTextAsync(["Waarom"]);
    }

    [Fact]
    public async Task Resident_OnAGround_ShowsTheCalculationWithOfficialArticles()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync(OnGround);
        await visit.UnfoldAsync();
        var article = visit.Page.Locator("#wet_op_de_zorgtoeslag .app-tree a").First;

        await Expect(article).ToBeVisibleAsync();
        await Expect(article).ToContainTextAsync("Wet op de zorgtoeslag");
        Assert.StartsWith(
            "https://wetten.overheid.nl/", await article.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resident_OnAGround_ShowsEveryFactWithSourceAndDate()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync(OnGround);
        await visit.UnfoldAsync();
        var rows = visit.Page.Locator("#wet_op_de_zorgtoeslag tbody tr");
        var wages = rows.Filter(new() { HasText = "Uw loon" }).First;

        await Expect(wages).ToContainTextAsync("€ 24.500");
        await Expect(wages).ToContainTextAsync("Belastingdienst");
        foreach (var row in await rows.AllAsync())
        {
            var cells = await row.Locator("td").AllInnerTextsAsync();
            Assert.All(cells, cell => Assert.False(string.IsNullOrWhiteSpace(cell)));
            Assert.Matches(@"\d{1,2} [a-z]+ \d{4}", cells[^1]);
        }
    }

    [Fact]
    public async Task Pages_NeverShowABurgerservicenummer()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        foreach (var page in (string[])[OnGround, OnGround.Replace("P1", "P4", StringComparison.Ordinal)])
        {
            await visit.GoAsync(page);
            Assert.DoesNotMatch(@"(?<!\d)\d{9}(?!\d)", await visit.Page.ContentAsync());
        }
    }

    [Fact]
    public async Task List_OfManyResidents_IsReadAPageAtATime()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync("/rechten/wet_op_de_zorgtoeslag/inwoners?doel=casework-inzage&zaak=Z-2026-1");
        await Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(25);
        var first = await visit.Page.Locator("tbody th").First.InnerTextAsync();
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Volgende" }).ClickAsync();

        await Expect(visit.Page.Locator(".app-pagination__here")).ToContainTextAsync("Bladzijde 2 van");
        await Expect(visit.Page.Locator("tbody th").First).Not.ToHaveTextAsync(first);
    }

    [Fact]
    public async Task List_OfAnUnknownLaw_DoesNotExist()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        Assert.Equal(
            404, await visit.GoAsync("/rechten/wet_van_niemand/inwoners?doel=casework-inzage&zaak=Z-2026-1"));
    }
}
