using Microsoft.Playwright;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>The program and docs/reference/access.md say the same, for every route, method and role.</summary>
public sealed class AccessMatrixTests(DemoSite demo)
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public static TheoryData<string> Everyone => [AccessMatrix.Anonymous, .. Roles.All];

    [Fact]
    public async Task Matrix_HoldsEveryRouteOfTheProgram_AndNoOther()
    {
        var folder = Directory.CreateTempSubdirectory("zorgzaam-routes-");
        try
        {
            Assert.Equal(
                AccessMatrix.Lines.Concat(ApiMatrix.Lines).Select(line => line.Name).Order(StringComparer.Ordinal),
                await ProgramRoutes.ListAsync(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task EveryRoute_AnswersThisRole_AsTheMatrixSays(string role)
    {
        await using var visit = await VisitAsync(role);

        foreach (var line in AccessMatrix.Lines)
        {
            var answer = await AskAsync(visit, line.Verb, line.Address);
            var mayOpen = line.Allowed.Contains(role);
            var expected = mayOpen ? line.Status : role == AccessMatrix.Anonymous ? 302 : 403;

            Assert.True(expected == answer.Status, $"{role} at {line.Name}: {answer.Status}, not {expected}.");
            if (!mayOpen && expected == 302)
                Assert.Contains("/inloggen?terug=", answer.Headers["location"], StringComparison.Ordinal);
            Assert.Equal(role != AccessMatrix.Anonymous, await IsSignedInAsync(visit));
        }
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task MethodThatIsNotInTheMatrix_IsNeverAnswered(string role)
    {
        await using var visit = await VisitAsync(role);

        foreach (var route in AccessMatrix.Lines.Where(line => line.Method != "any").GroupBy(line => line.Address))
        {
            var known = route.Select(line => line.Method).ToHashSet(StringComparer.Ordinal);
            if (known.Contains("GET")) known.Add("HEAD");
            foreach (var method in Methods.Where(method => !known.Contains(method)))
            {
                var answer = await AskAsync(visit, method, route.Key);

                Assert.True(answer.Status is 302 or >= 400 and < 500, $"{role}: {method} {route.Key}: {answer.Status}");
                Assert.False(answer.Headers.ContainsKey("set-cookie") && answer.Status == 302, $"{method} {route.Key}");
            }
        }
    }

    [Theory]
    [InlineData("POST", "/rechten")]
    [InlineData("POST", "/rechten?handler=Alles")]
    [InlineData("OPTIONS", "/rechten")]
    public async Task HandlerThatAPageDoesNotHave_Is405_EvenWithAToken(string method, string address)
    {
        await using var visit = await demo.SignInAsync(Roles.Supervisor);
        var token = await visit.Page.Locator("input[name=__RequestVerificationToken]").First.InputValueAsync();

        var answer = await AskAsync(visit, method, address, token);

        Assert.Equal(405, answer.Status);
        Assert.Equal("GET", answer.Headers["allow"]);
        Assert.Contains("Dat kan op deze bladzijde niet", await answer.TextAsync(), StringComparison.Ordinal);
    }

    private Task<Visit> VisitAsync(string role) =>
        role == AccessMatrix.Anonymous ? demo.OpenAsync() : demo.SignInAsync(role);

    private static async Task<bool> IsSignedInAsync(Visit visit) =>
        (await visit.Context.CookiesAsync()).Any(cookie => cookie.Name == "zorgzaam");

    private static Task<IAPIResponse> AskAsync(Visit visit, string method, string address, string? token = null)
    {
        var options = new APIRequestContextOptions { Method = method, MaxRedirects = 0 };
        if (token is not null && method == "POST")
        {
            options.Form = visit.Context.APIRequest.CreateFormData();
            options.Form.Set("__RequestVerificationToken", token);
        }

        return visit.Context.APIRequest.FetchAsync(address, options);
    }
}
