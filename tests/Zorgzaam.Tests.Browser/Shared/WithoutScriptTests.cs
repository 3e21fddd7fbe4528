using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Shared;

/// <summary>Everything works with JavaScript off, and no page sends any.</summary>
public sealed class WithoutScriptTests(DemoSite demo)
{
    [Fact]
    public async Task Caseworker_WithoutScript_WalksFromSignInToAResident()
    {
        await using var visit = await demo.OpenAsync(script: false);
        await visit.SignInAsync(Persona.Of(Roles.Caseworker));

        await visit.Page.GetByLabel("Huishouden").SelectOptionAsync("Eenoudergezin");
        await visit.Button("Toon").ClickAsync();
        await visit.Link("Zorgtoeslag").ClickAsync();
        await visit.StateAsync("Belronde");
        Assert.Contains("huishouden=", visit.Path, StringComparison.Ordinal);
        await visit.Link("Noor van Voorbeeld").ClickAsync();
        await visit.StateAsync("Z-2026-1");
        var right = visit.Page.Locator("#wet_op_de_zorgtoeslag");
        await right.Locator(".app-more > details > summary").First.ClickAsync();
        var fold = right.Locator(".app-step__fold .app-step__fold").First;
        await fold.Locator("summary").First.ClickAsync();

        await Expect(fold.Locator(".app-step__line").Nth(1)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Resident_WithoutScript_ReadsTheirRightsAndSignsOut()
    {
        await using var visit = await demo.OpenAsync(script: false);
        await visit.SignInAsync(Persona.Of(Roles.Resident));

        await Expect(visit.Heading("Uw rechten")).ToBeVisibleAsync();
        await visit.Page.Locator("#wet_op_de_zorgtoeslag .app-more > details > summary").Nth(1).ClickAsync();
        await Expect(visit.Page.Locator("#wet_op_de_zorgtoeslag table")).ToBeVisibleAsync();
        await visit.Button("Uitloggen").ClickAsync();

        await visit.GoAsync("/mijn-rechten");
        Assert.StartsWith("/demo/inloggen", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_SendNoScriptAndNoInlineStyle()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        foreach (var page in AccessiblePages)
        {
            await visit.GoAsync(page);
            await Expect(visit.Page.Locator("script, style, [style], [onclick]")).ToHaveCountAsync(0);
        }
    }

    private static readonly string[] AccessiblePages =
        ["/", "/inloggen", "/rechten", "/inwoner/P1", "/bestaat-niet"];
}
