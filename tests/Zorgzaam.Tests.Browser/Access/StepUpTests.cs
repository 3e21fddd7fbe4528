using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>A page that needs a surer way of signing in leads there, and back.</summary>
public sealed class StepUpTests(DemoSite demo)
{
    [Fact]
    public async Task PageThatNeedsMore_LeadsToASurerSignIn_AndBack()
    {
        await using var visit = await demo.OpenAsync();
        await SignInAsync(visit, "basis", Persona.Noor);
        Assert.StartsWith("/demo/inloggen", visit.Path, StringComparison.Ordinal);

        await visit.GoAsync("/wie-keek?bladzijde=2");
        Assert.Contains("acr_values=midden", visit.Path, StringComparison.Ordinal);
        await visit.Button("Verder als Noor van Voorbeeld").ClickAsync();

        Assert.Equal("/wie-keek?bladzijde=2", visit.Path);
        await Expect(visit.Page.Locator(".app-persona")).ToContainTextAsync("Noor van Voorbeeld");
    }

    [Fact]
    public async Task EveryPage_WithTooLowALevel_IsRefusedByThat_AndByNothingElse()
    {
        string[] levels = ["basis", "midden", "substantieel", "hoog"];
        foreach (var role in Roles.All)
        {
            await using var visit = await demo.OpenAsync();
            await SignInAsync(visit, "basis", Persona.Of(role));

            foreach (var line in AccessMatrix.Lines.Where(line => line.Verb == "GET" && line.Level != "-"))
            {
                var answer = await visit.Context.APIRequest.GetAsync(line.Address, new() { MaxRedirects = 0 });
                var isSure = Array.IndexOf(levels, line.Level) <= 0;
                var expected = !line.Allowed.Contains(role) ? 403 : isSure ? line.Status : 302;

                Assert.True(expected == answer.Status, $"{role} at {line.Name}: {answer.Status}, not {expected}.");
                if (expected == 302)
                {
                    Assert.Equal(
                        $"/inloggen?terug={Uri.EscapeDataString(line.Address)}&niveau={line.Level}", answer.Headers["location"]);
                }
            }
        }
    }

    // The persona chooses within what was asked: the site asks for this level and gets no more.
    private static async Task SignInAsync(Visit visit, string level, Persona persona)
    {
        await visit.GoAsync($"/inloggen?niveau={level}");
        await visit.Button($"Verder als {persona.Name}").ClickAsync();
        await visit.Page.WaitForLoadStateAsync();
    }
}
