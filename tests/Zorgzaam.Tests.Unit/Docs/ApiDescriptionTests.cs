using System.Text.Json;
using Zorgzaam.Tests.Unit.Web.Api;

namespace Zorgzaam.Tests.Unit.Docs;

/// <summary>docs/openapi-v1.json is the description that the program serves.</summary>
public sealed class ApiDescriptionTests
{
    [Fact]
    public async Task Description_IsThatOfTheRepository()
    {
        await using var host = await ApiHost.StartAsync();
        var address = new Uri("/v1/openapi.json", UriKind.Relative);
        using var answer = await host.Client().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        GeneratedDocument.Check(
            "docs/openapi-v1.json", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) + "\n");
    }

    [Fact]
    public void Description_SaysOfEverythingWhatItIs_AndNamesNothingInAnAddressThatIsSomebodys()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "openapi-v1.json")));
        var operations = json.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(each => (path.Name, each.Value))).ToList();

        Assert.True(operations.Count >= 20, $"{operations.Count} operations");
        foreach (var (path, operation) in operations)
        {
            Assert.NotEmpty(operation.GetProperty("description").GetString()!);
            var parameters = operation.TryGetProperty("parameters", out var given) ? given.EnumerateArray().ToList() : [];
            Assert.All(parameters, each => Assert.NotEmpty(each.GetProperty("description").GetString()!));
            Assert.DoesNotContain(parameters, each => each.GetProperty("name").GetString() is "bsn" or "postcode" or "geboortedatum");
            var isOpen = path.StartsWith("/verwerkingsactiviteiten", StringComparison.Ordinal);
            Assert.Equal(isOpen, !operation.TryGetProperty("security", out _));
        }
    }
}
