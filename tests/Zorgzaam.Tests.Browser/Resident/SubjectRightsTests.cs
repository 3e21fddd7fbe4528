using System.Text.Json;
using Zorgzaam.Foundation;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Tests.Browser.Shared;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Resident;

/// <summary>A resident takes everything along, asks something about the own data, and reports that somebody else signs in.</summary>
public sealed class SubjectRightsTests(DemoSite demo)
{
    private const string Bsn = "900000004"; // Noor's

    [Fact]
    public async Task Everything_IsReadAndTakenAlong_WithoutANumber()
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);
        await visit.GoAsync("/mijn-gegevens/alles");
        await visit.UnfoldAsync();
        Assert.DoesNotContain(Bsn, await visit.TextAsync(), StringComparison.Ordinal);
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Noor");

        var file = await visit.Context.APIRequest.GetAsync(new Uri(new Uri(visit.Page.Url), "/mijn-gegevens/alles.json").ToString());

        Assert.Equal(200, file.Status);
        Assert.StartsWith("attachment", file.Headers["content-disposition"], StringComparison.Ordinal);
        var text = await file.TextAsync();
        Assert.DoesNotContain(Bsn, text, StringComparison.Ordinal);
        Assert.Contains("Noor", string.Join(' ', Texts(JsonDocument.Parse(text).RootElement)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restriction_IsAsked_Refused_AndTheReasonIsRead()
    {
        const string wish = "Gebruik mijn gegevens even niet.";
        await using var visit = await demo.SignInAsync(Persona.Karim);
        await visit.GoAsync("/mijn-verzoeken");
        await visit.Page.GetByLabel("Wat wilt u?").SelectOptionAsync("Gebruik mijn gegevens voorlopig niet (beperking)");
        await visit.Page.GetByLabel("Uw verzoek").FillAsync(wish);
        await visit.Button("Doe dit verzoek").ClickAsync();
        var asked = visit.Page.Locator("section.app-right", new() { HasText = wish });
        await Expect(asked).ToContainTextAsync("Antwoord uiterlijk");
        await Accessible.AssertAsync(visit, "request-asked");

        await using var privacy = await demo.SignInAsync(Roles.PrivacyOfficer);
        await privacy.GoAsync("/toezicht/verzoeken");
        Assert.DoesNotContain("Schildersma", await privacy.TextAsync(), StringComparison.Ordinal);
        var waiting = privacy.Page.Locator("section.app-right", new() { HasText = wish });
        await waiting.GetByRole(Microsoft.Playwright.AriaRole.Link).ClickAsync();
        await waiting.GetByLabel("Uw besluit en de grond").SelectOptionAsync("beperken-geen-grond");
        await waiting.GetByLabel("Uw antwoord").FillAsync("U noemt geen grond van de wet. Bel ons gerust.");
        await Accessible.AssertAsync(privacy, "request-answering");
        await privacy.Button("Stuur het antwoord").ClickAsync();
        await Expect(privacy.Page.Locator("section.app-right", new() { HasText = wish })).ToHaveCountAsync(0);

        await visit.GoAsync("/mijn-verzoeken");
        await Expect(asked).ToContainTextAsync("U noemt geen grond van de wet.");
        await Expect(asked).ToContainTextAsync("AVG, artikel 18, eerste lid");
    }

    [Fact]
    public async Task Misuse_ReportedByAThiefFirst_SilencesNobody_EndsTheThief_AndIsLiftedByTheOfficer()
    {
        await using var visit = await demo.SignInAsync(Persona.Karim);
        await using var thief = await demo.OpenAsync();
        await EnterLessSurelyAsync(thief);
        await ReportAsync(thief, 0, "Er is niets aan de hand.", "Meld dit en blokkeer");

        await ReportAsync(visit, 1, "Mijn telefoon is gestolen.", "Meld dit ook");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Er is gemeld dat iemand uw identiteit misbruikt");
        await Expect(visit.Page.Locator(".app-written")).ToHaveTextAsync(["Er is niets aan de hand.", "Mijn telefoon is gestolen."]);
        await Accessible.AssertAsync(visit, "misuse-reported");
        Assert.Equal(200, await visit.GoAsync("/mijn-rechten")); // rights go on
        await visit.GoAsync("/mijn-gegevens/alles");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Hier staat wat registers over u zeggen");

        await thief.GoAsync("/mijn-rechten");
        Assert.DoesNotContain("/mijn-rechten", new Uri(thief.Page.Url).AbsolutePath, StringComparison.Ordinal);
        await EnterLessSurelyAsync(thief);
        foreach (var copy in (string[])["/mijn-gegevens/alles", "/mijn-gegevens/alles.json"])
        {
            await thief.GoAsync(copy);
            await Expect(thief.Link("Log opnieuw in op niveau Hoog")).ToBeVisibleAsync();
        }

        await Accessible.AssertAsync(thief, "copy-frozen");
        await thief.GoAsync("/identiteitsfraude");
        await Accessible.AssertAsync(thief, "misuse-less-sure");
        await LiftAsync();
    }

    private async Task LiftAsync()
    {
        await using var privacy = await demo.SignInAsync(Roles.PrivacyOfficer);
        await privacy.GoAsync("/toezicht/identiteitsfraude");
        Assert.DoesNotContain("Schildersma", await privacy.TextAsync(), StringComparison.Ordinal);
        var misuse = privacy.Page.Locator("section.app-right", new() { HasText = "Mijn telefoon is gestolen." });
        await Expect(misuse).ToContainTextAsync("Er is niets aan de hand.");
        await Accessible.AssertAsync(privacy, "misuse-repair");
        await misuse.Locator("summary", new() { HasText = "Hef de blokkade op" }).ClickAsync();
        if (!await misuse.GetByLabel("Waarom").Last.IsVisibleAsync())
            await misuse.Locator("summary", new() { HasText = "Hef de blokkade op" }).ClickAsync();
        await misuse.GetByLabel("Waarom").Last.FillAsync("De telefoon is terug en het wachtwoord is nieuw.");
        await misuse.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Hef op" }).ClickAsync();
        await Expect(misuse).ToContainTextAsync("Blokkade opgeheven");
    }

    private static async Task EnterLessSurelyAsync(Visit visit)
    {
        await visit.GoAsync("/inloggen?niveau=midden");
        await visit.Button($"Verder als {Persona.Karim.Name}").ClickAsync();
        await visit.Page.WaitForURLAsync("**/mijn-rechten");
    }

    private static async Task ReportAsync(Visit visit, int daysAgo, string what, string button)
    {
        await visit.GoAsync("/identiteitsfraude");
        var today = DateOnly.FromDateTime(LegalClock.LocalTime(TimeProvider.System.GetUtcNow()));
        await visit.Page.GetByLabel("Sinds welke dag, denkt u?").FillAsync(IsoDate.Write(today.AddDays(-daysAgo)));
        await visit.Page.GetByLabel("Wat is er gebeurd?").FillAsync(what);
        await visit.Button(button).ClickAsync();
        await Expect(visit.Page.Locator(".app-written", new() { HasText = what })).ToBeVisibleAsync();
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(each => Texts(each.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
