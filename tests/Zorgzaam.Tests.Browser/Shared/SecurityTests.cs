using Microsoft.Playwright;
using Zorgzaam.Tests.Browser.Access;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Shared;

/// <summary>What every answer tells the browser to refuse.</summary>
public sealed class SecurityTests(DemoSite demo)
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-ancestors 'none'; "
        + "base-uri 'none'; form-action 'self'";

    public static TheoryData<string> Everyone => [AccessMatrix.Anonymous, .. Roles.All];

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task EveryRoute_WhateverTheAnswer_HasTheSecurityHeaders(string role)
    {
        await using var visit = role == AccessMatrix.Anonymous ? await demo.OpenAsync() : await demo.SignInAsync(role);

        foreach (var line in AccessMatrix.Lines)
        {
            foreach (var method in (string[])[line.Verb, "PUT"])
            {
                var answer = await visit.Context.APIRequest.FetchAsync(
                    line.Address, new APIRequestContextOptions { Method = method, MaxRedirects = 0 });
                var headers = answer.Headers;

                Assert.Equal(Policy, headers["content-security-policy"]);
                Assert.Equal("nosniff", headers["x-content-type-options"]);
                Assert.Equal("same-origin", headers["referrer-policy"]);
                Assert.Equal("same-origin", headers["cross-origin-opener-policy"]);
                Assert.Equal("same-origin", headers["cross-origin-resource-policy"]);
                Assert.Contains("geolocation=()", headers["permissions-policy"], StringComparison.Ordinal);
                Assert.DoesNotContain("server", headers.Keys);
                var isOfEverybody = line.Route.EndsWith("/*", StringComparison.Ordinal)
                    || line.Route.Contains("merk", StringComparison.Ordinal)
                    || line.Route.StartsWith("/.well-known/", StringComparison.Ordinal);
                if (role != AccessMatrix.Anonymous && !isOfEverybody)
                    Assert.Contains("no-store", headers["cache-control"], StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task HostThatIsNotOurs_IsNotAnswered()
    {
        await using var visit = await demo.OpenAsync();

        var answer = await visit.Context.APIRequest.GetAsync(
            "/rechten", new() { Headers = new Dictionary<string, string> { ["Host"] = "evil.example" }, MaxRedirects = 0 });

        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public async Task PersonalPage_IsNotKeptByTheBrowser()
    {
        await using var visit = await demo.SignInAsync(Roles.Resident);

        var answer = await visit.Context.APIRequest.GetAsync("/mijn-rechten");

        Assert.Equal("no-store", answer.Headers["cache-control"]);
    }

    [Fact]
    public async Task Cookies_AreHttpOnlyAndSameSite()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);
        await visit.GoOnGroundAsync("/inwoner/P1");
        await visit.GoAsync("/rechten?taal=en");

        var cookies = await visit.Context.CookiesAsync();

        Assert.Equal(["formulier", "reden", "taal", "zorgzaam"], cookies.Select(c => c.Name).Order(StringComparer.Ordinal));
        Assert.All(cookies, cookie => Assert.True(cookie.HttpOnly, cookie.Name));
        Assert.All(cookies, cookie => Assert.True(
            cookie.SameSite is SameSiteAttribute.Lax or SameSiteAttribute.Strict, cookie.Name));
    }

    [Fact]
    public async Task EveryPage_LoadsEverythingFromHere_AndBreaksNoRuleOfItsOwn()
    {
        var wrong = new List<string>();
        foreach (var state in PageState.All)
        {
            await using var visit = state.Visitor is { } visitor ? await demo.SignInAsync(visitor) : await demo.OpenAsync();
            await WatchAsync(visit, wrong);
            if (state.Ground is { } why) await visit.GoOnGroundAsync(state.Address, why);
            else await visit.GoAsync(state.Address);
            await visit.UnfoldAsync();
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task PageThatBreaksTheRules_IsSeen()
    {
        await using var visit = await demo.OpenAsync();
        var wrong = new List<string>();
        await WatchAsync(visit, wrong);

        await visit.GoAsync("/");
        await visit.Page.EvaluateAsync(
            """
            const style = document.createElement('style');
            style.textContent = 'body { color: red }';
            document.head.append(style);
            """);
        await visit.GoAsync("/inloggen");

        Assert.Contains(wrong, text => text.Contains("style-src", StringComparison.Ordinal));
    }

    private async Task WatchAsync(Visit visit, List<string> wrong)
    {
        await visit.Context.ExposeFunctionAsync("brokeARule", (string text) => wrong.Add(text));
        await visit.Page.AddInitScriptAsync(
            """
            document.addEventListener('securitypolicyviolation',
                event => window.brokeARule(`${location.pathname}: ${event.effectiveDirective} ${event.blockedURI}`));
            """);
        visit.Page.Console += (_, message) =>
        {
            // A page that is not there or not for you is reported too; that is its answer, not a fault.
            if (!message.Text.Contains("the server responded with a status of 40", StringComparison.Ordinal)) wrong.Add(message.Text);
        };
        visit.Page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != demo.Address.Authority) wrong.Add(request.Url);
        };
        visit.Page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Request.ResourceType != "document") wrong.Add($"{response.Status} {response.Url}");
        };
    }
}
