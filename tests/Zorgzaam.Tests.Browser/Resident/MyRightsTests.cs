using Zorgzaam.Tests.Browser.Serving;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Resident;

/// <summary>What the residents of the demo households read about their own rights.</summary>
public sealed class MyRightsTests(DemoSite demo)
{
    [Fact]
    public async Task MotherWithTwoChildren_SeesWhatSheMissesAndWhatSheReceives()
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);

        await Expect(Right(visit, "wet_op_de_zorgtoeslag")).ToContainTextAsync("Recht, nog niet ontvangen");
        await Expect(Right(visit, "wet_op_het_kindgebonden_budget")).ToContainTextAsync("Recht, nog niet ontvangen");
        await Expect(Right(visit, "algemene_kinderbijslagwet")).ToContainTextAsync("Recht, wordt ontvangen");
        await Expect(visit.Page.Locator(".app-sum")).ToContainTextAsync("€");
    }

    [Fact]
    public async Task MissedRight_OpensWithWhatYouGetWhatToDoAndWhomToCall()
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);

        var opening = Right(visit, "wet_op_de_zorgtoeslag").Locator("p").Filter(new() { HasText = "Volgens onze" });

        await Expect(opening).ToContainTextAsync("per maand");
        await Expect(Right(visit, "wet_op_de_zorgtoeslag")).ToContainTextAsync("vraagt het zelf aan bij Dienst Toeslagen");
        await Expect(Right(visit, "wet_op_de_zorgtoeslag")).ToContainTextAsync("Bel Dienst Toeslagen op");
    }

    [Fact]
    public async Task OpenNorm_IsLeftToAPerson()
    {
        await using var visit = await demo.SignInAsync(Persona.Bep);

        var pension = Right(visit, "algemene_ouderdomswet");

        await Expect(pension).ToContainTextAsync("Vraagt een beoordeling");
        await Expect(pension).ToContainTextAsync(
            "De SVB moet nog beoordelen of u samen met een volwassen huisgenoot een huishouden hebt.");
    }

    [Fact]
    public async Task UnknownProfit_IsAskedAndNotGuessed()
    {
        await using var visit = await demo.SignInAsync(Persona.Karim);

        var allowance = Right(visit, "wet_op_de_zorgtoeslag");

        var questions = visit.Page.Locator("main li").Filter(new() { HasText = "Hoeveel winst maakt u in " });
        await Expect(questions).ToHaveCountAsync(1);
        await Expect(questions).ToContainTextAsync("Zorgtoeslag");
        await Expect(allowance.Locator(".app-amounts")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Rights_ThatAskForAttention_ComeFirst()
    {
        await using var visit = await demo.SignInAsync(Persona.Karim);

        var outcomes = await visit.Page.Locator(".app-right__head .app-badge").AllInnerTextsAsync();

        Assert.Equal("Nog niet bekend", outcomes[0]);
        Assert.Equal("Geen recht", outcomes[^1]);
    }

    [Fact]
    public async Task Reasons_AreSentences_AndNoAnswersToAForm()
    {
        foreach (var persona in (Persona[])[Persona.Noor, Persona.Bep, Persona.Karim])
        {
            await using var visit = await demo.SignInAsync(persona);

            var reasons = await visit.Page.Locator(".app-reasons p").AllInnerTextsAsync();

            Assert.NotEmpty(reasons);
            Assert.All(reasons, reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));
            Assert.All(reasons, reason => Assert.DoesNotContain(": ", reason, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Calculation_StartsWithAFewSteps_AndTheRestFoldedIn()
    {
        await using var visit = await demo.SignInAsync(Persona.Noor);
        await visit.Page.SetViewportSizeAsync(Widths.Phone, 800);
        var right = Right(visit, "wet_op_de_zorgtoeslag");

        await right.Locator(".app-more > details > summary").First.ClickAsync();
        await visit.PhotographAsync("my-rights-calculation-390");
        var all = await right.Locator(".app-step").CountAsync();
        var seen = await right.Locator(".app-step__line:visible").CountAsync();

        Assert.InRange(seen, 2, 4);
        Assert.True(all > 20, $"The whole calculation has {all} steps.");
        await Expect(right.Locator(".app-step__text:visible")).ToHaveCountAsync(0);
        await visit.UnfoldAsync();
        await visit.PhotographAsync("my-rights-unfolded-390");
    }

    [Fact]
    public async Task Texts_ShowNoNamesOfTheLawFiles()
    {
        foreach (var persona in (Persona[])[Persona.Noor, Persona.Bep, Persona.Karim])
        {
            await using var visit = await demo.SignInAsync(persona);

            await visit.UnfoldAsync();

            Assert.DoesNotContain("_", await visit.TextAsync(), StringComparison.Ordinal);
        }
    }

    private static Microsoft.Playwright.ILocator Right(Visit visit, string law) => visit.Page.Locator("#" + law);
}
