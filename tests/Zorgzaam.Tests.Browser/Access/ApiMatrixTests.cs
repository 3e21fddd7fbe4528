using Microsoft.Playwright;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>What of the API opens to whom.</summary>
public sealed class ApiMatrixTests(DemoSite demo)
{
    public static TheoryData<string> Everyone => [AccessMatrix.Anonymous, .. Roles.All];

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task EveryRoute_WithoutAToken_AnswersAsTheMatrixSays_WhoeverIsSignedInToThePages(string role)
    {
        await using var visit = role == AccessMatrix.Anonymous ? await demo.OpenAsync() : await demo.SignInAsync(role);

        await using var anybody = await demo.OpenAsync();
        var activity = await anybody.Context.APIRequest.GetAsync("/v1/verwerkingsactiviteiten/brp-import");
        var version = (await activity.JsonAsync())!.Value.GetProperty("versie").GetString();
        foreach (var line in ApiMatrix.Lines)
        {
            var options = new APIRequestContextOptions { Method = line.Verb };
            if (line.Verb == "POST")
            {
                options.DataByte = "{}"u8.ToArray();
                options.Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" };
            }

            var address = Address(line).Replace("{versie}", version, StringComparison.Ordinal);
            var answer = await visit.Context.APIRequest.FetchAsync(address, options);

            var isOpen = line.Allowed.Contains(ApiMatrix.WithoutToken);
            var expected = !isOpen ? 401 : line.Route.Contains("{*", StringComparison.Ordinal) ? 404 : 200;
            Assert.True(expected == answer.Status, $"{role} at {line.Name}: {answer.Status}, not {expected}.");
            Assert.Equal("1.0.0", answer.Headers["api-version"]);
            if (expected >= 400) Assert.Equal("application/problem+json", answer.Headers["content-type"]);
        }
    }

    private static string Address(AccessLine line) => line.Route
        .Replace("{nummer}", "P1", StringComparison.Ordinal)
        .Replace("{id}", "brp-import", StringComparison.Ordinal)
        .Replace("{documentName?}", string.Empty, StringComparison.Ordinal)
        .Replace("{*path}", "bestaat-niet", StringComparison.Ordinal);
}
