using Microsoft.Playwright;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Shared;

/// <summary>What every answer tells the browser to refuse.</summary>
public sealed class SecurityTests(DemoSite demo)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/inloggen")]
    [InlineData("/rechten")]
    [InlineData("/inwoner/P1")]
    [InlineData("/mijn-rechten")]
    [InlineData("/bestaat-niet")]
    [InlineData("/css/app.css")]
    public async Task Answer_HasTheSecurityHeaders(string address)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        var headers = (await visit.Context.APIRequest.GetAsync(address)).Headers;

        var policy = headers["content-security-policy"];
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers["x-content-type-options"]);
        Assert.Equal("same-origin", headers["referrer-policy"]);
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
    public async Task Pages_LoadEverythingFromHereAndBreakNoRuleOfTheirOwn()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);
        var wrong = new List<string>();
        visit.Page.Console += (_, message) => wrong.Add(message.Text);
        visit.Page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != demo.Address.Authority) wrong.Add(request.Url);
        };
        visit.Page.Response += (_, response) =>
        {
            if (response.Status >= 400) wrong.Add($"{response.Status} {response.Url}");
        };

        foreach (var page in (string[])["/", "/inloggen", "/rechten", "/inwoner/P1"])
            await visit.GoAsync(page);

        Assert.Empty(wrong);
    }
}
