using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Tests.Browser.Shared;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Caseworker;

/// <summary>Staff reach a resident through a case, a contact, a reason or an emergency, and somebody else looks at the last.</summary>
public sealed partial class RelationTests(DemoSite demo)
{
    private const string Bep = "/inwoner/P4";
    private const string Karim = "/inwoner/P6";
    private const string Noor = "/inwoner/P1";
    private const string List = "/rechten/wet_op_de_zorgtoeslag/inwoners";

    [Fact]
    public async Task Case_ThatIsOpen_OpensTheResidentWithoutAReason()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        Assert.Equal(200, await visit.GoOnGroundAsync(Bep, "")); // an open norm waits for a human

        await Expect(visit.Heading("Bep van Buren")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".app-ground")).ToContainTextAsync("Er is een zaak");
        await using var resident = await demo.SignInAsync(Persona.Bep);
        await resident.GoAsync("/wie-keek");
        var line = resident.Page.Locator("tbody tr", new() { HasText = "De rechten van één inwoner beoordelen" }).First;
        await Expect(line).ToContainTextAsync("Er was iets van u open dat een mens moest bekijken.");
    }

    [Fact]
    public async Task Contact_ThatIsRegistered_OpensTheResident_AndItsDayMustBeInTheTerm()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);
        await visit.GoAsync(Karim);
        await visit.Page.GetByText("Ik had contact met deze inwoner").ClickAsync();
        await visit.Page.Locator("input[name=dag]").FillAsync("2020-01-01");
        await visit.Button("Leg vast en kijk").ClickAsync();
        await Expect(visit.Page.GetByText("Een ouder contact telt niet meer.")).ToBeVisibleAsync();
        await Accessible.AssertAsync(visit, "contact-refused");

        await visit.GoAsync(Karim);
        await visit.Page.GetByText("Ik had contact met deze inwoner").ClickAsync();
        await visit.Page.GetByLabel("Hoe", new() { Exact = true }).SelectOptionAsync("Balie");
        await visit.Button("Leg vast en kijk").ClickAsync();

        Assert.Equal(Karim, visit.Path);
        await Expect(visit.Heading("Karim Schildersma")).ToBeVisibleAsync();
        // Another test may have a report about him open at this moment, which is a case.
        await Expect(visit.Page.Locator(".app-ground")).ToContainTextAsync(CaseOrContact());
        await using var resident = await demo.SignInAsync(Persona.Karim);
        await resident.GoAsync("/wie-keek");
        await Expect(resident.Page.Locator("tbody tr", new() { HasText = "Vastleggen dat er contact was" }).First)
            .ToContainTextAsync("Balie, De inwoner nam contact op");
    }

    [Fact]
    public async Task Emergency_IsToldAtOnce_ReadByTheResident_AndJudgedByAnother()
    {
        const string reason = "Gaslucht op nummer 7";
        await using (var visit = await demo.SignInAsync(Roles.Caseworker))
        {
            await visit.GoAsync(Noor);
            await EmergencyAsync(visit, "  ");
            await Expect(visit.Page.GetByText("Zonder reden kan het niet.")).ToBeVisibleAsync();
            Assert.DoesNotContain("Noor", await visit.TextAsync(), StringComparison.Ordinal);
            await visit.GoAsync(Noor);
            await EmergencyAsync(visit, reason);
            await Expect(visit.Heading("Noor van Voorbeeld")).ToBeVisibleAsync();
            await Expect(visit.Page.GetByText("U kijkt in een noodgeval")).ToBeVisibleAsync();
            await Accessible.AssertAsync(visit, "emergency");
            Assert.Equal(200, await visit.GoAsync(Noor + "/gegevens/inkomen"));
            await visit.GoAsync(Noor);
        }

        await using (var resident = await demo.SignInAsync(Persona.Noor))
        {
            await resident.GoAsync("/wie-keek");
            var line = resident.Page.Locator("tbody tr", new() { HasText = reason });
            await Expect(line).ToHaveCountAsync(1); // all that was read because of it is one use
            await Expect(line).ToContainTextAsync("dat het een noodgeval was");
        }

        await using var privacy = await demo.SignInAsync(Roles.PrivacyOfficer);
        await privacy.GoAsync("/toezicht?signaal=BreakGlass&medewerker=medewerker");
        await Expect(privacy.Page.GetByText(Alert()).First).ToBeVisibleAsync();
        await Expect(privacy.Page.Locator("table").Last).ToContainTextAsync("Kijken in een noodgeval");
        await privacy.Link("Bekijk de redenen").ClickAsync();
        var waiting = privacy.Page.Locator("section.app-right", new() { HasText = reason });
        await Expect(waiting).ToContainTextAsync("Noodtoegang");
        await Expect(waiting).ToContainTextAsync("medewerker");
        Assert.DoesNotContain("Noor", await privacy.TextAsync(), StringComparison.Ordinal);
        await waiting.GetByRole(AriaRole.Link).ClickAsync();
        await waiting.GetByLabel("Uw oordeel").SelectOptionAsync("In orde");
        await waiting.GetByLabel("Waarom vindt u dat?").FillAsync("Brandweer bevestigde de melding.");
        await Accessible.AssertAsync(privacy, "sample-judging");
        await privacy.Button("Leg het oordeel vast").ClickAsync();
        await Expect(privacy.Page.Locator("section.app-right", new() { HasText = reason })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("contact")]
    [InlineData("emergency")]
    public async Task List_HasNoContactAndNoEmergency(string handler)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);
        await visit.GoAsync(List);
        await Expect(visit.Page.Locator("input[name=nood], select[name=kanaal]")).ToHaveCountAsync(0);
        var form = visit.Context.APIRequest.CreateFormData();
        form.Set("__RequestVerificationToken", await visit.Page.Locator("input[name=__RequestVerificationToken]").First.InputValueAsync());
        form.Set("doel", "rechten-lijst");
        form.Set("nood", "Brand");

        var answer = await visit.Context.APIRequest.PostAsync(
            $"{List}?handler={handler}", new APIRequestContextOptions { Form = form, MaxRedirects = 0 });

        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain(await visit.Context.CookiesAsync(), cookie => cookie.Name == "reden");
    }

    private static async Task EmergencyAsync(Visit visit, string reason)
    {
        await visit.Page.GetByText("Het is een noodgeval").ClickAsync();
        await visit.Page.Locator("input[name=nood]").FillAsync(reason);
        await visit.Button("Kijken in een noodgeval").ClickAsync();
    }

    [GeneratedRegex("Er is een zaak|U had contact met deze inwoner op", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseOrContact();

    [GeneratedRegex("Noodtoegang: [0-9]+ keer zonder oordeel", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alert();
}
