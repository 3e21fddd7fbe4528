using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Tests.Browser.Shared;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Supervisor;

/// <summary>A supervisor looks for unusual use, without seeing a person.</summary>
public sealed class OversightTests(DemoSite demo)
{
    private const string Noor = "900000004";

    [Fact]
    public async Task Search_NarrowedOnThePage_ShowsTheActsOfAMemberOfStaff_AndNoPerson()
    {
        await using var staff = await demo.SignInAsync(Roles.Caseworker);
        await staff.GoOnGroundAsync("/inwoner/P1", "Geheime aanleiding");
        await using var visit = await demo.SignInAsync(Roles.Supervisor);

        await visit.GoAsync("/toezicht");
        await visit.Page.GetByLabel("Medewerker").FillAsync("medewerker");
        await visit.Page.GetByLabel("Doel").SelectOptionAsync("De rechten van één inwoner beoordelen");
        await visit.Page.GetByLabel("Rol").SelectOptionAsync("Medewerker");
        await visit.Button("Toon").ClickAsync();

        var lines = visit.Page.Locator("table").Last.Locator("tbody tr");
        await Expect(lines.First).ToContainTextAsync("Een medewerker");
        await Expect(lines.First).ToContainTextAsync("De reden kunt u hier niet lezen.");
        var text = await visit.Page.Locator("table").Last.InnerTextAsync();
        Assert.DoesNotContain("Geheime aanleiding", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", text, StringComparison.Ordinal);
        Assert.DoesNotContain("_", text, StringComparison.Ordinal);
        await Accessible.AssertAsync(visit, "oversight-narrowed");
    }

    [Fact]
    public async Task RefusedRead_IsASignal_AndTheOwnSearchIsInTheLog()
    {
        await using var curious = await demo.SignInAsync(Roles.Board);
        Assert.Equal(403, await curious.GoAsync("/inwoner/P1"));
        await using var visit = await SupervisorAsync();

        await visit.GoAsync("/toezicht");
        await visit.Link("Geweigerd").ClickAsync();

        await visit.GoAsync(visit.Path + "&medewerker=bestuur"); // others are refused at the same time

        // The refusal is written beside the answer, so it may be there a moment later.
        // Tests that run beside this one have the same role refused elsewhere: newer ones push it off the page.
        var refusal = visit.Page.Locator("tbody tr", new() { HasText = "De bladzijde /inwoner/{id} is niet voor deze rol." });
        for (var i = 0; i < 20 && await refusal.CountAsync() == 0; i++)
        {
            await curious.GoAsync("/inwoner/P1");
            await Task.Delay(250, TestContext.Current.CancellationToken);
            await visit.Page.ReloadAsync();
        }

        Assert.Contains("signaal=Refused", visit.Path, StringComparison.Ordinal);
        await Expect(visit.Page.Locator("table").Last).ToContainTextAsync("Toegang gevraagd");
        await refusal.First.Locator("summary").ClickAsync();
        await Expect(refusal.First).ToContainTextAsync("De bladzijde /inwoner/{id} is niet voor deze rol.");
        await visit.GoAsync("/toezicht?doel=toezicht-logboek");
        await Expect(visit.Page.Locator("table").Last).ToContainTextAsync("Logboek doorzocht");
    }

    [Fact]
    public async Task Resident_IsFoundByNumberInAForm_WithAReasonThatTheResidentReads()
    {
        await using var visit = await demo.SignInAsync(Roles.Supervisor);
        await visit.GoAsync("/toezicht/inwoner/P1");
        await Expect(visit.Page.GetByLabel("Burgerservicenummer")).ToBeVisibleAsync();

        await visit.Page.GetByLabel("Burgerservicenummer").FillAsync(Noor);
        await visit.Page.GetByLabel("Waarom kijkt u?").FillAsync("Klacht K-7");
        await visit.Button("Verder").ClickAsync();

        Assert.Equal("/toezicht/inwoner/P1", visit.Path);
        await Expect(visit.Page.Locator(".app-ground")).ToContainTextAsync("Klacht K-7");
        await Expect(visit.Page.Locator("tbody")).ToContainTextAsync("De toezichthouder");
        Assert.DoesNotContain(Noor, await visit.Page.ContentAsync(), StringComparison.Ordinal);
        await Accessible.AssertAsync(visit, "oversight-resident");

        await using var resident = await demo.SignInAsync(Persona.Noor);
        await resident.GoAsync("/wie-keek");
        await Expect(resident.Page.Locator("tbody tr", new() { HasText = "Klacht K-7" }).First)
            .ToContainTextAsync("De toezichthouder");
    }

    [Theory]
    [InlineData("123456782", "Klacht", "Met dit nummer vinden wij niemand")]
    [InlineData("12", "Klacht", "Met dit nummer vinden wij niemand")]
    [InlineData(Noor, " ", "is een zaak of een reden nodig")]
    public async Task Resident_WhoIsNotThere_OrWithoutAReason_IsNotShown(string bsn, string why, string said)
    {
        await using var visit = await SupervisorAsync();
        await visit.GoAsync("/toezicht/inwoner");
        await visit.Page.GetByLabel("Burgerservicenummer").FillAsync(bsn);
        await visit.Page.GetByLabel("Waarom kijkt u?").FillAsync(why);
        await visit.Button("Verder").ClickAsync();

        await Expect(visit.Page.Locator("main")).ToContainTextAsync(said);
        Assert.DoesNotContain(bsn == "12" ? "value=\"12\"" : bsn, await visit.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/toezicht?signaal=Alles")]
    [InlineData("/toezicht?van=gisteren")]
    [InlineData("/toezicht?doel=bestaat-niet")]
    [InlineData("/toezicht?rol=iedereen")]
    public async Task Search_ForWhatCannotBeChosen_Is400(string address)
    {
        await using var visit = await demo.SignInAsync(Roles.Supervisor);

        Assert.Equal(400, await visit.GoAsync(address));
    }

    // Without script; axe is script itself, so what it looks at is opened with it.
    private async Task<Visit> SupervisorAsync()
    {
        var visit = await demo.OpenAsync(script: false);
        await visit.SignInAsync(Persona.Of(Roles.Supervisor));
        return visit;
    }
}
