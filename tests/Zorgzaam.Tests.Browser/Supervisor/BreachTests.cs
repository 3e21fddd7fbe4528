using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Zorgzaam.Foundation;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Tests.Browser.Shared;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Supervisor;

/// <summary>A supervisor registers a breach, sees the clock and how many it affects, and closes it.</summary>
public sealed class BreachTests(DemoSite demo)
{
    [Fact]
    public async Task Breach_FromRegisteringToClosing()
    {
        // Known yesterday at noon: the clock has run for a while, and not out.
        var now = LegalClock.LocalTime(TimeProvider.System.GetUtcNow());
        var yesterday = IsoDate.Write(DateOnly.FromDateTime(now).AddDays(-1));
        await using var visit = await demo.SignInAsync(Roles.Supervisor);
        await visit.GoAsync("/toezicht/datalek");
        await visit.Page.GetByLabel("Wat gebeurde er?").FillAsync("Een laptop van het programma is weg.");
        await visit.Page.GetByLabel("Sinds welke dag weet u het?").FillAsync(yesterday);
        await visit.Page.GetByLabel("Hoe laat?").FillAsync("straks");
        await visit.Page.GetByLabel("Vanaf welke dag kan er iets misgegaan zijn?").FillAsync(yesterday);
        await visit.Page.GetByLabel("Tot en met welke dag?").FillAsync(IsoDate.Write(DateOnly.FromDateTime(now)));
        await visit.Page.Locator("summary", new() { HasText = "Voor welke doelen?" }).ClickAsync();
        await visit.Page.GetByLabel("Rechten vinden die iemand nog niet gebruikt").CheckAsync();
        await visit.Button("Leg vast en start de klok").ClickAsync();

        // What was typed stays, and says what is wrong.
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Zeg sinds welke dag en hoe laat u het weet");
        await Expect(visit.Page.GetByLabel("Wat gebeurde er?")).ToHaveValueAsync("Een laptop van het programma is weg.");
        await Accessible.AssertAsync(visit, "breach-wrong");
        await visit.Page.GetByLabel("Hoe laat?").FillAsync("0:30");
        await visit.Button("Leg vast en start de klok").ClickAsync();

        Assert.StartsWith("/toezicht/datalek/", visit.Path, StringComparison.Ordinal);
        var known = LegalClock.InstantAt(DateOnly.FromDateTime(now).AddDays(-1).ToDateTime(new TimeOnly(0, 30)));
        var due = LegalClock.LocalTime(known.AddHours(72));
        await Expect(visit.Page.Locator(".utrecht-alert--warning")).ToContainTextAsync(
            string.Create(CultureInfo.InvariantCulture, $"om {due:HH:mm}"));
        await Expect(visit.Page.Locator(".utrecht-alert--warning h2")).ToHaveTextAsync(
            new Regex("^Nog [0-9]+ uur$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("geraakt, volgens het logboek");
        await Accessible.AssertAsync(visit, "breach");

        // While the clock runs, the page that a supervisor opens first says so.
        var breach = visit.Path;
        await visit.GoAsync("/toezicht");
        await Expect(visit.Heading("Datalek: de klok loopt")).ToBeVisibleAsync();
        await Accessible.AssertAsync(visit, "oversight-breach");
        await visit.Page.Locator($"main a[href='{breach}']").ClickAsync();

        await StepAsync(visit, "Gemeld bij de toezichthouder", "AP-2026-1", now);
        await Expect(visit.Page.Locator("tbody")).ToContainTextAsync("Kenmerk van de melding: AP-2026-1");
        await StepAsync(visit, "Vertellen aan de mensen is niet nodig", "De laptop was versleuteld.", now);
        await StepAsync(visit, "Afgesloten", "Laptops blijven op kantoor.", now);
        await Expect(visit.Page.Locator("form[action^='/toezicht/datalek']")).ToHaveCountAsync(0);
        await Accessible.AssertAsync(visit, "breach-closed");
        Assert.Equal(404, await visit.GoAsync("/toezicht/datalek/999999"));
        await visit.GoAsync("/toezicht/datalek");
        await Expect(visit.Page.Locator("tbody")).ToContainTextAsync("Afgesloten");
        await Accessible.AssertAsync(visit, "breaches-one");
    }

    private static async Task StepAsync(Visit visit, string step, string text, DateTime now)
    {
        await visit.Page.GetByLabel("Stap", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = step });
        await visit.Page.GetByLabel("Op welke dag?").FillAsync(IsoDate.Write(DateOnly.FromDateTime(now)));
        await visit.Page.GetByLabel("Hoe laat?").FillAsync(now.ToString("HH:mm", CultureInfo.InvariantCulture));
        await visit.Page.GetByLabel("Kenmerk of toelichting").FillAsync(text);
        await visit.Button("Leg de stap vast").ClickAsync();
        await Expect(visit.Page.Locator("tbody")).ToContainTextAsync(text);
    }
}
