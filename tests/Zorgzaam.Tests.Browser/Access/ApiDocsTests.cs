using Microsoft.Playwright;
using Zorgzaam.Tests.Browser.Serving;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>The page that describes the API works with script of our own only.</summary>
public sealed class ApiDocsTests(DemoSite demo)
{
    [Fact]
    public async Task Docs_ShowTheDescription_WithNothingFromElsewhere_AndNoRuleBroken()
    {
        await using var visit = await demo.OpenAsync();
        var wrong = new List<string>();
        await visit.Context.ExposeFunctionAsync("brokeARule", (string text) => wrong.Add(text));
        await visit.Page.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', e => window.brokeARule(`${e.effectiveDirective} ${e.blockedURI}`));");
        visit.Page.Console += (_, message) =>
        {
            if (message.Type == "error") wrong.Add(message.Text);
        };
        visit.Page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal) && new Uri(request.Url).Authority != demo.Address.Authority)
                wrong.Add(request.Url);
        };

        var answer = await visit.Page.GotoAsync("/v1/docs");

        await Assertions.Expect(visit.Page.GetByText("Register van Gemeente Voorbeeld").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("Zoek in personen").First).ToBeVisibleAsync();
        await visit.PhotographAsync("api-docs");
        // The script tries once whether it may evaluate text; it may not, and does without.
        Assert.Empty(wrong.Except(["script-src eval"], StringComparer.Ordinal));
        var policy = answer!.Headers["content-security-policy"];
        Assert.Matches("script-src 'nonce-[^']{20,}';", policy);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nonce_IsUsedOnce_AndOnNoOtherPage()
    {
        await using var visit = await demo.OpenAsync();
        var first = await visit.Context.APIRequest.GetAsync("/v1/docs/");
        var second = await visit.Context.APIRequest.GetAsync("/v1/docs/");
        var other = await visit.Context.APIRequest.GetAsync("/v1/openapi.json");

        Assert.NotEqual(first.Headers["content-security-policy"], second.Headers["content-security-policy"]);
        Assert.DoesNotContain("script-src", other.Headers["content-security-policy"], StringComparison.Ordinal);
    }
}
