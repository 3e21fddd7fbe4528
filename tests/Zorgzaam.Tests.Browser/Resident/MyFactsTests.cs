using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Resident;

/// <summary>A resident who says that something is wrong, and a caseworker who looks into it.</summary>
public sealed class MyFactsTests(DemoSite demo)
{
    private const string Karim = "/inwoner/P6";
    private const string Assets = "/mijn-gegevens/vermogen";
    private const string Doubt = "Dit spaargeld is niet van mij";

    [Fact]
    public async Task Doubt_FromReportToAnswer_WithoutScript()
    {
        await using var resident = await demo.OpenAsync(script: false);
        await resident.SignInAsync(Persona.Karim);
        await resident.GoAsync(Assets);
        await Expect(resident.Page.Locator("[aria-invalid]")).ToHaveCountAsync(0); // nothing is wrong yet
        await resident.Page.GetByLabel("Wat klopt er misschien niet?").FillAsync(Doubt);
        await resident.Button("Meld dit").ClickAsync();

        Assert.Equal(Assets, resident.Path);
        await Expect(resident.Heading("Deze gegevens worden uitgezocht")).ToBeVisibleAsync();
        await Expect(resident.Page.Locator("main")).ToContainTextAsync("Er loopt al een melding over deze gegevens.");
        await Expect(resident.Page.Locator("tbody").Last).ToContainTextAsync("Uzelf");
        await resident.GoAsync("/mijn-rechten");
        await Expect(resident.Page.Locator("#wet_op_de_zorgtoeslag")).ToContainTextAsync("wordt uitgezocht");

        await using var staff = await demo.OpenAsync(script: false);
        await staff.SignInAsync(Persona.Of(Roles.Caseworker));
        const string facts = Karim + "/gegevens/vermogen";
        await staff.GoOnGroundAsync(Karim, "Melding");
        await Expect(staff.Heading("Karim Schildersma")).ToBeVisibleAsync();
        await staff.GoAsync(facts);
        await Expect(staff.Page.Locator("main")).ToContainTextAsync($"De melding: {Doubt}");
        await Expect(staff.Page.Locator("tbody").Last).ToContainTextAsync("De inwoner");
        await staff.Page.GetByLabel("Uitkomst").SelectOptionAsync("Het gegeven blijft staan");
        await staff.Page.GetByLabel("Waarom").FillAsync("De bank zegt hetzelfde");
        await staff.Button("Beantwoord").ClickAsync();
        Assert.Equal(facts, staff.Path);

        await resident.GoAsync(Assets);
        await Expect(resident.Page.Locator("tbody").Last).ToContainTextAsync("De bank zegt hetzelfde");
        await Expect(resident.Heading("Deze gegevens worden uitgezocht")).ToHaveCountAsync(0);
        await Expect(resident.Button("Meld dit")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Doubt_ThatSaysNothing_IsAskedAgain()
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);

        await visit.GoAsync("/mijn-gegevens/inkomen");
        await visit.Page.GetByLabel("Wat klopt er misschien niet?").FillAsync("   ");
        await visit.Button("Meld dit").ClickAsync();

        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Schrijf één korte regel");
        await Expect(visit.Heading("Deze gegevens worden uitgezocht")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/mijn-gegevens/bestaat_niet")]
    [InlineData("/mijn-gegevens/bsn")]
    public async Task Group_ThatIsNotThere_Is404(string address)
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);

        Assert.Equal(404, await visit.GoAsync(address));
    }

    [Fact]
    public async Task Facts_LinkedFromARight_SayValueSourceAndCertainty()
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);

        await visit.UnfoldAsync();
        await visit.Page.Locator("#wet_op_de_zorgtoeslag a[href='/mijn-gegevens/inkomen']").First.ClickAsync();

        await Expect(visit.Heading("Uw gegevens")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("tbody").First).ToContainTextAsync("€");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Zoals de bron het zegt");
        Assert.DoesNotContain("_", await visit.TextAsync(), StringComparison.Ordinal);
    }
}
