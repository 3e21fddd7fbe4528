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

        await visit.GoAsync("/wie-keek");

        await Expect(visit.Page.Locator("tbody tr", new() { HasText = "Rechten vinden die iemand nog niet gebruikt" }).First)
            .ToContainTextAsync("Een programma van ons");
        await Expect(visit.Page.Locator("tbody tr", new() { HasText = "Uw eigen rechten en gegevens bekijken" }).First)
            .ToContainTextAsync("Uzelf");
    }

    [Fact]
    public async Task Line_Opened_NamesDataGroundAndNumber()
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);

        await visit.GoAsync("/wie-keek");
        var line = visit.Page.Locator("tbody tr", new() { HasText = "Rechten vinden" }).First;
        await line.Locator("summary").ClickAsync();

        await Expect(line).ToContainTextAsync("Grondslag");
        await Expect(line).ToContainTextAsync("Geboortedatum");
        await Expect(line).ToContainTextAsync("Nummer van deze regel");
    }
}
