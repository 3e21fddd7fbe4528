using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Organisation;

/// <summary>Another organisation is another profile and nothing else.</summary>
public sealed class AgencyTests(DemoSite demo) : IAsyncLifetime
{
    private const string Colour = "getComputedStyle(document.documentElement).getPropertyValue('--voorbeeld-kleuren-violet-500')";
    private ZorgzaamServer? agency;

    public async ValueTask InitializeAsync() =>
        agency = await ZorgzaamServer.StartAsync("--profile", "agency", "--persons", "60");

    public async ValueTask DisposeAsync()
    {
        if (agency is not null) await agency.DisposeAsync();
    }

    [Fact]
    public async Task Agency_ShowsItsOwnNameColoursAndRole()
    {
        await using var municipal = await demo.SignInAsync(Roles.Caseworker);
        await using var visit = await Visit.OpenAsync(demo.Browser, agency!.Address);
        await visit.SignInAsync(Persona.Of(Roles.Caseworker));

        await Expect(visit.Page.Locator(".app-brand")).ToContainTextAsync("Dienst Bestaanszekerheid");
        await Expect(municipal.Page.Locator(".app-brand")).ToContainTextAsync("Gemeente Voorbeeld");

        foreach (var page in (string[])["", "rechten"])
        {
            await visit.GoAsync("/" + page);
            foreach (var width in (int[])[Widths.Phone, Widths.Desk])
            {
                await visit.Page.SetViewportSizeAsync(width, 900);
                await visit.PhotographAsync($"agency-{page}-{width}");
            }
        }

        // Of so few people the front page gives no total, and no sentence around it either.
        await visit.GoAsync("/");
        await Expect(visit.Page.Locator(".app-hero__figure")).ToHaveCountAsync(0);

        await visit.GoAsync("/rechten");
        var own = await visit.Page.EvaluateAsync<string>(Colour);
        Assert.Equal("#0f569c", own.Trim());
        Assert.NotEqual(own, await municipal.Page.EvaluateAsync<string>(Colour));

        // The municipality points out what the agency carries out; what the agency has no ground for is not there.
        await Expect(Row(municipal, "Zorgtoeslag")).ToContainTextAsync("Wij wijzen erop; Dienst Toeslagen beslist");
        await Expect(Row(municipal, "Individuele inkomenstoeslag")).ToContainTextAsync("Voeren wij uit");
        await Expect(Row(visit, "Zorgtoeslag")).ToContainTextAsync("Voeren wij uit");
        await Expect(Row(visit, "Individuele inkomenstoeslag")).ToHaveCountAsync(0);
    }

    private static Microsoft.Playwright.ILocator Row(Visit visit, string right) =>
        visit.Page.Locator("tbody th").Filter(new() { HasText = right });
}
