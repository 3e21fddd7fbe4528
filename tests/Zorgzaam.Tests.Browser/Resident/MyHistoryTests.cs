using Zorgzaam.Tests.Browser.Serving;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Resident;

/// <summary>What sources said in the course of time, as a resident and a caseworker see it.</summary>
public sealed class MyHistoryTests(DemoSite demo)
{
    private const string Income = "/mijn-gegevens/inkomen/geschiedenis";

    [Fact]
    public async Task History_FromTheFacts_SaysWhoSaidWhatAndWhatDiffers()
    {
        await using var visit = await demo.OpenAsync(script: false);
        await visit.SignInAsync(Persona.Noor);
        await visit.GoAsync("/mijn-gegevens/inkomen");
        await visit.Page.GetByText("Zie wat hier eerder stond").ClickAsync();

        Assert.Equal(Income, visit.Path);
        await Expect(visit.Heading("Wat bronnen zeiden")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("tbody").Last).ToContainTextAsync("Geldt nu");
        await Expect(visit.Page.Locator("tbody").Last).ToContainTextAsync("Voor het eerst geleverd");

        // Before anything was known, and now: everything differs.
        await visit.Page.GetByLabel("Zoals bekend op", new() { Exact = true }).FillAsync("2000-01-01");
        await visit.Button("Vergelijk").ClickAsync();
        await Expect(visit.Page.Locator("tbody").First).ToContainTextAsync("niet bekend");
        await Expect(visit.Page.Locator("tbody").First).ToContainTextAsync("€");
        await Expect(visit.Page.Locator("thead").First).ToContainTextAsync("zoals bekend op 1 januari 2000");
    }

    [Fact]
    public async Task Day_ThatIsNone_IsSaid_AndNothingIsLost()
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);

        Assert.Equal(200, await visit.GoAsync(Income + "?eerst-geldig=gisteren&dan-bekend=9999-12-31"));

        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Dit is geen dag");
        await Expect(visit.Heading("Wat bronnen zeiden")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/mijn-gegevens/bestaat_niet/geschiedenis")]
    [InlineData("/mijn-gegevens/bsn/geschiedenis")]
    public async Task Group_ThatIsNotThere_Is404(string address)
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);

        Assert.Equal(404, await visit.GoAsync(address));
    }
}
