using System.Globalization;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Front;

/// <summary>What anyone sees before signing in.</summary>
public sealed class FrontPageTests(DemoSite demo)
{
    [Fact]
    public async Task FrontPage_BeforeSignIn_ShowsTheEurosThatResidentsMiss()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/");
        var euros = await visit.Page.Locator(".app-hero .app-figure__number").InnerTextAsync();

        Assert.StartsWith("€", euros, StringComparison.Ordinal);
        Assert.True(Digits(euros) > 1000, $"The front page says '{euros}'.");
    }

    [Fact]
    public async Task FrontPage_Story_TellsWhatTheDemoHouseholdMissesAndReceives()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/");
        var rights = await visit.Page.Locator(".app-story__right").AllInnerTextsAsync();
        var missed = await visit.Page.Locator(".app-story__who .app-figure__number").InnerTextAsync();

        Assert.Contains(rights, r => r.Contains("Zorgtoeslag", StringComparison.Ordinal) && r.Contains("Mist Noor nog"));
        Assert.Contains(rights, r => r.Contains("Kindgebonden budget") && r.Contains("Mist Noor nog"));
        Assert.Contains(rights, r => r.Contains("Kinderbijslag") && r.Contains("Ontvangt Noor al"));
        Assert.All(rights, r => Assert.Contains("rtikel", r, StringComparison.Ordinal));
        var parts = await visit.Page.Locator(".app-story__right:not(.app-story__right--received) .app-story__amount")
            .AllInnerTextsAsync();
        Assert.Equal(Digits(missed), Math.Round(parts.Sum(PerYear), MidpointRounding.AwayFromZero));
        Assert.Contains(rights, r => r.Contains("Kinderbijslag", StringComparison.Ordinal)
            && System.Text.RegularExpressions.Regex.IsMatch(
                r, @"€\s[0-9.,]+ per kwartaal", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.All(rights, r => Assert.DoesNotContain("per jaar", r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task FrontPage_Doors_OpenTheSignInPageOfEachRole()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/");
        var doors = await visit.Page.Locator(".app-doors a").EvaluateAllAsync<string[]>(
            "links => links.map(link => link.getAttribute('href'))");

        Assert.Equal(Roles.All.Select(role => $"/inloggen?rol={role}"), doors);
        await visit.Link("Toezichthouder").ClickAsync();
        await Expect(visit.Button("Verder als Ilse Vermeer")).ToBeVisibleAsync();
        await Expect(visit.Button("Verder als Noor van Voorbeeld")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task FrontPage_EightThemes_AreEachLiveOrNotMeasurableYet()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/");
        var themes = await visit.Page.Locator(".app-theme").AllInnerTextsAsync();

        Assert.Equal(8, themes.Count);
        Assert.All(themes, theme => Assert.True(
            theme.Contains("nog niet te meten", StringComparison.Ordinal) != theme.Any(char.IsDigit), theme));
        Assert.Contains(themes, theme => theme.Any(char.IsDigit));
    }

    private static decimal PerYear(string amount)
    {
        var euros = decimal.Parse(
            string.Concat(amount.Where(c => char.IsDigit(c) || c == ',')).Replace(',', '.'), CultureInfo.InvariantCulture);
        return euros * (amount.Contains("maand", StringComparison.Ordinal) ? 12
            : amount.Contains("kwartaal", StringComparison.Ordinal) ? 4 : 1);
    }

    private static long Digits(string text) =>
        long.Parse(string.Concat(text.Where(char.IsDigit)), CultureInfo.InvariantCulture);
}
