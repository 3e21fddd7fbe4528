using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Shared;

/// <summary>Dutch, and English for whoever asks for it.</summary>
public sealed class LanguageTests(DemoSite demo)
{
    [Fact]
    public async Task English_OnceChosen_Stays()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/?taal=en");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visit.Heading("Eight themes, measured together")).ToBeVisibleAsync();
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Sign in" }).First.ClickAsync();

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Sign in");
    }

    [Fact]
    public async Task Switch_KeepsTheAddressAndComesBack()
    {
        await using var visit = await demo.SignInAsync(Roles.PolicyLawyer);

        await visit.GoAsync("/rechten?leeftijd=a&huishouden=EENOUDER");
        await visit.Page.GetByText("English", new() { Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        Assert.Equal("/rechten?leeftijd=a&huishouden=EENOUDER", visit.Path);
        await visit.Page.GetByText("Nederlands", new() { Exact = true }).ClickAsync();

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "nl");
    }

    [Fact]
    public async Task English_KeepsMoneyReadable()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/?taal=en");

        Assert.Matches(
            @"^€\s\d{1,3}(,\d{3})+$", await visit.Page.Locator(".app-hero .app-figure__number").InnerTextAsync());
    }
}
