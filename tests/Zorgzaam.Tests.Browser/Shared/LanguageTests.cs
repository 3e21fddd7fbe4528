using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Shared;

/// <summary>Dutch, and English for whoever asks for it.</summary>
public sealed class LanguageTests(DemoSite demo)
{
    [Fact]
    public async Task English_OnceChosen_Stays()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/?taal=en");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visit.Heading("Eight themes, measured together")).ToBeVisibleAsync();
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Sign in" }).First.ClickAsync();

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Sign in");
    }

    [Fact]
    public async Task Switch_KeepsTheAddressAndComesBack()
    {
        await using var visit = await demo.SignInAsync(Roles.PolicyLawyer);

        await visit.GoAsync("/rechten?leeftijd=0-17&huishouden=EENOUDER");
        await visit.Page.GetByText("English", new() { Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        Assert.Equal("/rechten?leeftijd=0-17&huishouden=EENOUDER", visit.Path);
        await visit.Page.GetByText("Nederlands", new() { Exact = true }).ClickAsync();

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "nl");
    }

    [Theory]
    [InlineData("/", null)]
    [InlineData("/inloggen", null)]
    [InlineData("/not-there", null)]
    [InlineData("/rechten", Roles.PolicyLawyer)]
    [InlineData("/rechten", Roles.Caseworker)]
    [InlineData("/rechten/wet_op_de_zorgtoeslag/inwoners", Roles.Caseworker, "Z-1")]
    [InlineData("/inwoner/P1", Roles.Caseworker, "")]
    [InlineData("/inwoner/P1", Roles.Caseworker, "Z-1")]
    [InlineData("/mijn-rechten", Roles.Resident)]
    public async Task English_PageSaysNothingInDutchWithoutMarkingIt(
        string address, string? role, string? why = null)
    {
        await using var visit = role is null ? await demo.OpenAsync() : await demo.SignInAsync(role);

        if (why is not null) await visit.GoOnGroundAsync(address, why);
        await visit.GoAsync(address + "?taal=en");
        await visit.UnfoldAsync();
        var text = await visit.Page.EvaluateAsync<string>(
            """
            () => {
                const copy = document.body.cloneNode(true);
                copy.querySelectorAll('[lang=nl], tbody th a[href^="/inwoner"]').forEach(part => part.remove());
                return copy.textContent + ' ' + document.title;
            }
            """);

        // Small words that every Dutch sentence has and no English one.
        Assert.DoesNotMatch(@"(?i)\b(de|het|een|en|wij|niet|voor|van|tot|naar|met|zijn|jaar|recht|geen)\b", Plain(text));
    }

    [Fact]
    public async Task English_ReasonsCounterfactualsAndSteps_AreEnglish()
    {
        foreach (var persona in (Persona[])[Persona.Noor, Persona.Bep, Persona.Karim])
        {
            await using var visit = await demo.SignInAsync(persona);

            await visit.GoAsync("/mijn-rechten?taal=en");
            await visit.UnfoldAsync();

            Assert.NotEmpty(await visit.Page.Locator(".app-reasons p").AllInnerTextsAsync());
            Assert.Empty(await visit.Page.Locator(
                ".app-reasons [lang], .app-step__label[lang], .app-more .app-lines [lang]").AllInnerTextsAsync());
        }
    }

    // Names of people, bodies and laws stay as they are.
    private static string Plain(string text)
    {
        string[] names =
        [
            "Pieter de Boer", "Noor van Voorbeeld", "Sam van Voorbeeld", "Lina van Voorbeeld", "Bep van Buren",
            "Wet op de zorgtoeslag", "Wet op het kindgebonden budget",
        ];
        return names.Aggregate(text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task English_KeepsMoneyReadable()
    {
        await using var visit = await demo.OpenAsync();

        await visit.GoAsync("/?taal=en");

        Assert.Matches(
            @"^€\s\d{1,3}(,\d{3})+$", await visit.Page.Locator(".app-hero .app-figure__number").InnerTextAsync());
    }
}
