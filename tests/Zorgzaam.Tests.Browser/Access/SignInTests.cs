using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>Coming in and going out.</summary>
public sealed class SignInTests(DemoSite demo)
{
    [Fact]
    public async Task SignInPage_ShowsEveryPersona()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/inloggen");

        foreach (var persona in Persona.All)
            await Expect(visit.Button($"Verder als {persona.Name}")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main form")).ToHaveCountAsync(Persona.All.Count);
    }

    [Fact]
    public async Task SignIn_AsEachPersona_LeadsToTheirOwnStart()
    {
        foreach (var persona in Persona.All)
        {
            await using var visit = await demo.OpenAsync();

            await visit.SignInAsync(persona);

            await Expect(visit.Page.Locator(".app-persona")).ToContainTextAsync(persona.Name);
        }
    }

    [Fact]
    public async Task ClosedPage_BeforeSignIn_LeadsBackAfterIt()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/rechten?leeftijd=67%2B");
        Assert.StartsWith("/inloggen?terug=", visit.Path, StringComparison.Ordinal);
        await visit.Button("Verder als Pieter de Boer").ClickAsync();

        Assert.Equal("/rechten?leeftijd=67%2B", visit.Path);
    }

    [Fact]
    public async Task SignIn_WithAnAddressElsewhere_StaysHere()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/inloggen?terug=https%3A%2F%2Felders.example%2F");
        await visit.Button("Verder als Pieter de Boer").ClickAsync();

        Assert.Equal("/rechten", visit.Path);
    }

    [Fact]
    public async Task SignOut_EndsIt()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        await visit.Button("Uitloggen").ClickAsync();

        Assert.Equal("/", visit.Path);
        Assert.DoesNotContain(await visit.Context.CookiesAsync(), cookie => cookie.Name == "zorgzaam");
        await visit.GoAsync("/rechten");
        Assert.StartsWith("/inloggen", visit.Path, StringComparison.Ordinal);
    }
}
