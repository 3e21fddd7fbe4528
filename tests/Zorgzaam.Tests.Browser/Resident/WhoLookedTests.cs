using Microsoft.Playwright;
using Zorgzaam.Tests.Browser.Serving;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Resident;

/// <summary>A resident reads who used their data.</summary>
public sealed class WhoLookedTests(DemoSite demo)
{
    [Fact]
    public async Task Resident_SeesTheSweepAndTheOwnVisits()
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);

        await Expect(await LineAsync(visit, "Uw eigen rechten en gegevens bekijken")).ToContainTextAsync("Uzelf");
        await Expect(await LineAsync(visit, "Rechten vinden die iemand nog niet gebruikt"))
            .ToContainTextAsync("Een programma van ons");
    }

    [Fact]
    public async Task Line_Opened_NamesDataGroundAndNumber()
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);

        var line = await LineAsync(visit, "Rechten vinden");
        await line.Locator("summary").ClickAsync();

        await Expect(line).ToContainTextAsync("Grondslag");
        await Expect(line).ToContainTextAsync("Geboortedatum");
        await Expect(line).ToContainTextAsync("Nummer van deze regel");
    }

    // Other visits of the same resident stand in front, so the line may be on a later page of the list.
    private static async Task<ILocator> LineAsync(Visit visit, string purpose)
    {
        await visit.GoAsync("/wie-keek");
        var line = visit.Page.Locator("tbody tr", new() { HasText = purpose }).First;
        var next = visit.Page.Locator("a[rel=next]");
        while (await line.CountAsync() == 0 && await next.CountAsync() > 0) await next.ClickAsync();
        return line;
    }
}
