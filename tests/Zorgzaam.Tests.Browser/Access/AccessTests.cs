using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>Nobody sees a page for which their role has no ground.</summary>
public sealed partial class AccessTests(DemoSite demo)
{
    [Fact]
    public void Matrix_HoldsEveryPageThereIs()
    {
        var web = Path.Combine(Executable.RepositoryRoot, "src", "Zorgzaam.Web");
        var routes = Directory.EnumerateFiles(web, "*.cshtml", SearchOption.AllDirectories)
            .Select(file => PageDirective().Match(File.ReadAllText(file)))
            .Where(match => match.Success)
            .Select(match => match.Groups["route"].Value);

        Assert.Equal(
            routes.Order(StringComparer.Ordinal), AccessMatrix.Pages.Select(p => p.Route).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Roles.Resident)]
    [InlineData(Roles.Caseworker)]
    [InlineData(Roles.PolicyLawyer)]
    [InlineData(Roles.Supervisor)]
    [InlineData(Roles.Board)]
    public async Task EveryPage_AnswersThisRole_AsTheMatrixSays(string? role)
    {
        await using var visit = role is null ? await demo.OpenAsync() : await demo.SignInAsync(role);

        foreach (var page in AccessMatrix.Pages)
        {
            var expected = page.PerRole.Single(p => p.Role == role).Answer;
            var answer = await AskAsync(visit, page.Address);

            Assert.True(expected == Read(answer), $"{role ?? "anyone"} at {page.Address}: {answer.Status}, not {expected}.");
        }
    }

    [Theory]
    [InlineData("/inwoner/P4")]
    [InlineData("/inwoner/P1")]
    [InlineData("/inwoner/P999999")]
    [InlineData("/inwoner/1")]
    [InlineData("/inwoner/P1?doel=casework-inzage&zaak=Z-1")]
    [InlineData("/inwoner/P4?doel=inwoner-inzage&zaak=Z-1")]
    public async Task Resident_AtAPageOfSomebody_IsRefusedTheSameWayWhoeverItIs(string address)
    {
        await using var visit = await demo.SignInAsync(Roles.Resident);

        Assert.Equal(403, await visit.GoAsync(address));
        var text = await visit.TextAsync();

        Assert.Contains("U mag deze bladzijde niet zien", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Voorbeeld,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Buren", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P999999")]
    [InlineData("P0")]
    [InlineData("p1")]
    [InlineData("1")]
    [InlineData("VB-DEMO-1")]
    public async Task Caseworker_WithAGuessedNumber_LearnsNothing(string id)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        Assert.Equal(404, await visit.GoOnGroundAsync($"/inwoner/{id}"));
        await Assertions.Expect(visit.Heading("Deze bladzijde bestaat niet")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/inloggen")]
    [InlineData("/uitloggen")]
    public async Task Post_WithoutAntiForgeryToken_Is400(string address)
    {
        await using var visit = await demo.SignInAsync(Roles.Caseworker);

        var form = visit.Context.APIRequest.CreateFormData();
        form.Set("persona", "bestuur");
        var answer = await visit.Context.APIRequest.PostAsync(address, new APIRequestContextOptions { Form = form });

        Assert.Equal(400, answer.Status);
        await visit.GoAsync("/rechten");
        await Assertions.Expect(visit.Page.Locator(".app-persona")).ToContainTextAsync("Fatima El Amrani");
    }

    private static Task<IAPIResponse> AskAsync(Visit visit, string address) =>
        visit.Context.APIRequest.GetAsync(address, new APIRequestContextOptions { MaxRedirects = 0 });

    private static Answer? Read(IAPIResponse answer) => answer.Status switch
    {
        200 => Answer.Allowed,
        302 when answer.Headers["location"].Contains("/inloggen?terug=", StringComparison.Ordinal) => Answer.SignIn,
        403 => Answer.Forbidden,
        404 => Answer.NotFound,
        _ => null,
    };

    [GeneratedRegex("""^@page "(?<route>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageDirective();
}
