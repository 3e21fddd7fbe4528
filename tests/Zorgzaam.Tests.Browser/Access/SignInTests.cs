using Microsoft.Playwright;
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
        Assert.StartsWith("/demo/inloggen?", visit.Path, StringComparison.Ordinal);
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
    public async Task SignIn_AsksByCodeAndPkce_WithTheAnswerInTheAddress()
    {
        await using var visit = await demo.OpenAsync();

        var answer = await visit.Context.APIRequest.GetAsync("/inloggen", new() { MaxRedirects = 0 });

        var asked = answer.Headers["location"];
        Assert.StartsWith(new Uri(demo.Address, "/demo/inloggen?").AbsoluteUri, asked, StringComparison.Ordinal);
        Assert.Contains("&response_type=code&", asked, StringComparison.Ordinal);
        Assert.Contains("&code_challenge_method=S256&", asked, StringComparison.Ordinal);
        // A query is what a code is answered by when nothing else is asked; form_post would be said.
        Assert.DoesNotContain("response_mode=form_post", asked, StringComparison.Ordinal);
        var cookies = answer.HeadersArray
            .Where(header => string.Equals(header.Name, "Set-Cookie", StringComparison.OrdinalIgnoreCase))
            .Select(header => header.Value).ToList();
        Assert.Equal(2, cookies.Count);
        Assert.All(cookies, cookie => Assert.Matches("(?i)samesite=lax.*httponly", cookie));
    }

    [Fact]
    public async Task SignOut_EndsIt_AlsoForWhoKeptTheCookie()
    {
        await using var visit = await demo.OpenAsync();
        await visit.SignInAsync(Persona.Of(Roles.Caseworker));
        var kept = (await visit.Context.CookiesAsync()).Single(cookie => cookie.Name == "zorgzaam");

        await visit.Button("Uitloggen").ClickAsync();

        Assert.Equal("/", visit.Path);
        Assert.DoesNotContain(await visit.Context.CookiesAsync(), cookie => cookie.Name == "zorgzaam");
        await visit.Context.AddCookiesAsync([new Cookie
        {
            Name = kept.Name, Value = kept.Value, Domain = kept.Domain, Path = kept.Path,
        }]);
        await visit.GoAsync("/rechten");
        Assert.StartsWith("/demo/inloggen", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignInAgain_AsSomebodyElse_EndsTheSessionBefore()
    {
        await using var visit = await demo.OpenAsync();
        await visit.SignInAsync(Persona.Noor);
        var kept = (await visit.Context.CookiesAsync()).Single(cookie => cookie.Name == "zorgzaam");
        await visit.SignInAsync(Persona.Of(Roles.Board));

        await using var other = await demo.OpenAsync();
        await other.Context.AddCookiesAsync([new Cookie
        {
            Name = kept.Name, Value = kept.Value, Domain = kept.Domain, Path = kept.Path,
        }]);
        foreach (var address in (string[])["/mijn-rechten", "/rechten"])
        {
            await other.GoAsync(address);
            Assert.StartsWith("/demo/inloggen", other.Path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/inloggen/terug")]
    [InlineData("/inloggen/terug?code=x&state=y")]
    [InlineData("/inloggen/terug?error=access_denied")]
    public async Task AnswerThatNobodyAskedFor_SignsNobodyIn_AndSaysSo(string address)
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync(address);

        Assert.Equal("/inloggen?uitkomst=mislukt", visit.Path);
        await Expect(visit.Heading("Inloggen is niet gelukt")).ToBeVisibleAsync();
        Assert.DoesNotContain(await visit.Context.CookiesAsync(), cookie => cookie.Name == "zorgzaam");
    }

    [Theory]
    [InlineData("/demo/inloggen")]
    [InlineData("/demo/inloggen?client_id=zorgzaam&response_type=code&scope=openid"
        + "&redirect_uri=https%3A%2F%2Felders.example%2Finloggen%2Fterug")]
    [InlineData("/demo/uitloggen?post_logout_redirect_uri=https%3A%2F%2Felders.example%2Fuitloggen%2Fterug")]
    public async Task ProviderOfTheDemonstration_SendsNobodyElsewhere(string address)
    {
        await using var visit = await demo.OpenAsync();

        Assert.Equal(400, await visit.GoAsync(address));
        Assert.Equal(address, visit.Path);
    }
}
