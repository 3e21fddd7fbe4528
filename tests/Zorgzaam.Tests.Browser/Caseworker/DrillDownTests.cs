using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Caseworker;

/// <summary>From counts to one resident, with a reason stated on the way.</summary>
public sealed class DrillDownTests(DemoSite demo)
{
    private const string Noor = "/inwoner/P1";
    private const string Allowance = "/rechten/wet_op_de_zorgtoeslag/inwoners";

    [Fact]
    public async Task Caseworker_FromCountsToAResident_StatesAGroundForTheListAndForTheResident()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync("/rechten?uitkomst=Missed");
        await visit.Link("Kindgebonden budget").ClickAsync();
        await Expect(visit.Heading("Waarom wilt u deze lijst zien?")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("tbody")).ToHaveCountAsync(0);
        await visit.StateAsync("Belronde van vandaag");
        await Expect(visit.Page.Locator(".app-ground")).ToContainTextAsync("Zaak of reden: Belronde van vandaag.");

        await visit.Link("Noor van Voorbeeld").ClickAsync();
        await Expect(visit.Heading("Waarom wilt u deze inwoner zien?")).ToBeVisibleAsync();
        Assert.DoesNotContain("Belronde", await visit.Page.ContentAsync(), StringComparison.Ordinal);
        await visit.StateAsync("Zij belde");

        await Expect(visit.Heading("Noor van Voorbeeld")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".app-ground")).ToContainTextAsync("Zaak of reden: Zij belde.");
        Assert.Equal(Noor, visit.Path);
    }

    [Fact]
    public async Task Ground_SurvivesRefreshAndTheBackButton_AndHoldsForOneResident()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoOnGroundAsync(Noor);
        await visit.Page.ReloadAsync();
        await Expect(visit.Heading("Noor van Voorbeeld")).ToBeVisibleAsync();
        await visit.GoAsync("/rechten");
        await visit.Page.GoBackAsync();
        await Expect(visit.Heading("Noor van Voorbeeld")).ToBeVisibleAsync();

        await visit.GoAsync("/inwoner/P4");
        await Expect(visit.Heading("Waarom wilt u deze inwoner zien?")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Resident_WhatSpeaksToTheResident_StandsInAFrameThatSaysSo()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoOnGroundAsync(Noor);
        var frame = visit.Page.Locator(".app-frame");

        await Expect(frame).ToContainTextAsync("Zo ziet de inwoner het");
        await Expect(frame).ToContainTextAsync("hebt u recht");
        await Expect(frame).ToContainTextAsync("Dit recht hoort bij de SVB. Naar de website van de SVB");
        await Expect(frame).ToContainTextAsync("€ 2.119 − € 568,55 = € 1.550,45");
        await Expect(frame.Locator(".app-ground")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator(".app-ground")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Ground_InTheAddress_IsNoGround()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync(Noor + "?doel=casework-inzage&zaak=Z-2026-1");

        await Expect(visit.Heading("Waarom wilt u deze inwoner zien?")).ToBeVisibleAsync();
        Assert.DoesNotContain("Noor", await visit.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Resident_WithAPurposeButNoCaseContactOrReason_IsRefusedWithTheReason(string why)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoOnGroundAsync(Noor, why); // nothing of her is open: she misses rights, and nobody has to judge them

        await Expect(visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("een zaak");
        Assert.DoesNotContain("Noor", await visit.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inwoner-inzage")]
    [InlineData("rechten-lijst")]
    [InlineData("*")]
    public async Task Resident_WithAPurposeForSomethingElse_IsNotShown(string purpose)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoAsync(Noor);
        await visit.Page.Locator("form:has(input[name=zaak]) input[name=doel]")
            .EvaluateAsync("(field, value) => field.value = value", purpose);
        await visit.StateAsync("Z-2026-1");

        await Expect(visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("Kies een ander doel");
        Assert.DoesNotContain("Noor", await visit.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ShowsOnlyWhomSomebodyCanHelp()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoOnGroundAsync(Allowance);
        string[] shown = ["Recht, nog niet ontvangen", "Nog niet bekend", "Vraagt een beoordeling"];
        var outcomes = await visit.Page.Locator("tbody .app-badge").AllInnerTextsAsync();
        Assert.NotEmpty(outcomes);
        Assert.All(outcomes, outcome => Assert.Contains(outcome.Trim(), shown));

        await visit.GoAsync(Allowance + "?uitkomst=NotEntitled");
        await Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("uitkomst=missed", 400)]
    [InlineData("uitkomst=99", 400)]
    [InlineData("bladzijde=veel", 400)]
    [InlineData("leeftijd=honderd", 404)]
    public async Task List_WithAnUnknownFilter_ShowsNobody(string query, int status)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);
        await visit.GoOnGroundAsync(Allowance);

        Assert.Equal(status, await visit.GoAsync($"{Allowance}?{query}"));
        await Expect(visit.Page.Locator("tbody")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Resident_OnAGround_ShowsRightsWithTheirExplanation()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoOnGroundAsync(Noor);
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

        await visit.GoOnGroundAsync(Noor);
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

        await visit.GoOnGroundAsync(Noor);
        await visit.UnfoldAsync();
        var rows = visit.Page.Locator("#wet_op_de_zorgtoeslag tbody tr");
        var wages = rows.Filter(new() { HasText = "Uw loon" }).First;

        await Expect(wages).ToContainTextAsync("€ 24.500");
        await Expect(wages).ToContainTextAsync("Polisadministratie");
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

        foreach (var page in (string[])[Noor, "/inwoner/P4"])
        {
            await visit.GoOnGroundAsync(page);
            Assert.DoesNotMatch(@"(?<!\d)\d{9}(?!\d)", await visit.Page.ContentAsync());
        }
    }

    [Fact]
    public async Task List_OfManyResidents_IsReadAPageAtATime()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.GoOnGroundAsync(Allowance);
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

        Assert.Equal(404, await visit.GoOnGroundAsync("/rechten/wet_van_niemand/inwoners"));
    }
}
