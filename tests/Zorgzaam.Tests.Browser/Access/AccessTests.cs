using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>Nobody learns from a refusal whether somebody or something is there.</summary>
public sealed partial class AccessTests(DemoSite demo)
{
    // Somebody, oneself, nobody, and what is no number of ours: of a person in the demonstration, and of nobody.
    private static readonly string[] Guesses =
        ["P4", "P1", "P999999", "P0", "p1", "1", "900000004", "123456782", "VB-DEMO-1", "%2e%2e%2finwoner%2fP1"];

    [Theory]
    [InlineData(Roles.Resident)]
    [InlineData(Roles.PolicyLawyer)]
    [InlineData(Roles.Supervisor)]
    [InlineData(Roles.Board)]
    public async Task WhoMayNotSeeResidents_IsRefusedTheSameWayWhoeverItIs(string role)
    {
        await using var visit = await demo.SignInAsync(role);
        var answers = new HashSet<string>(StringComparer.Ordinal);

        foreach (var guess in Guesses)
        {
            answers.Add(await TextAsync(await AskAsync(visit, $"/inwoner/{guess}")));
            answers.Add(await TextAsync(await AskAsync(visit, $"/inwoner/{guess}?doel=casework-inzage&zaak=Z-1")));
        }

        var only = Assert.Single(answers);
        Assert.StartsWith("403", only, StringComparison.Ordinal);
        Assert.Contains("Deze bladzijde is niet voor uw rol", only, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Caseworker_WithoutAGround_IsAskedTheSameWhoeverItIs()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);
        var answers = new HashSet<string>(StringComparer.Ordinal);

        foreach (var guess in Guesses) answers.Add(await TextAsync(await AskAsync(visit, $"/inwoner/{guess}")));

        Assert.StartsWith("200", Assert.Single(answers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Caseworker_WithAGuessedNumber_LearnsNothing()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);
        var answers = new HashSet<string>(StringComparer.Ordinal);

        foreach (var guess in (string[])["P999999", "P0", "p1", "1", "900000004", "123456782", "VB-DEMO-1"])
        {
            Assert.Equal(404, await visit.GoOnGroundAsync($"/inwoner/{guess}"));
            var answer = await TextAsync(await AskAsync(visit, $"/inwoner/{guess}"));
            Assert.DoesNotContain($"inwoner/{guess}", answer, StringComparison.Ordinal);
            answers.Add(answer);
        }

        var only = Assert.Single(answers);
        Assert.Contains("Deze bladzijde bestaat niet", only, StringComparison.Ordinal);
        Assert.Contains("/inwoner<", only, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ground_StatedForOneResident_OpensNoOther()
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);
        Assert.Equal(200, await visit.GoOnGroundAsync("/inwoner/P1"));
        var ground = (await visit.Context.CookiesAsync()).Single(cookie => cookie.Name == "reden");

        // The browser would not send it there; somebody who edits cookies can.
        await visit.Context.AddCookiesAsync([new Cookie
        {
            Name = ground.Name, Value = ground.Value, Domain = ground.Domain, Path = "/inwoner/P4",
        }]);
        await visit.GoAsync("/inwoner/P4");

        await Assertions.Expect(visit.Page.Locator("input[name=zaak]")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".app-right")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/demo/inloggen")]
    [InlineData("/uitloggen")]
    [InlineData("/inwoner/P1")]
    [InlineData("/rechten/wet_op_de_zorgtoeslag/inwoners")]
    public async Task Post_WithoutAntiForgeryToken_Is400(string address)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        var form = visit.Context.APIRequest.CreateFormData();
        form.Set("persona", "bestuur");
        form.Set("doel", "inwoner-inzage");
        form.Set("zaak", "Z-1");
        var answer = await visit.Context.APIRequest.PostAsync(address, new APIRequestContextOptions { Form = form });

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain(await visit.Context.CookiesAsync(), cookie => cookie.Name == "reden");
        await visit.GoAsync("/rechten");
        await Assertions.Expect(visit.Page.Locator(".app-persona")).ToContainTextAsync("Fatima El Amrani");
    }

    private static Task<IAPIResponse> AskAsync(Visit visit, string address) =>
        visit.Context.APIRequest.GetAsync(address, new APIRequestContextOptions { MaxRedirects = 0 });

    // Status and body, without what differs between two answers to the same question; the switch of language keeps the address.
    private static async Task<string> TextAsync(IAPIResponse answer) =>
        $"{answer.Status} {Varying().Replace(await answer.TextAsync(), "")}";

    [GeneratedRegex(
        """(name="__RequestVerificationToken" type="hidden" value="[^"]+"|\b\d{3} - [0-9A-Z:]+|(href|action)="/inwoner/[^"]*")""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Varying();
}
