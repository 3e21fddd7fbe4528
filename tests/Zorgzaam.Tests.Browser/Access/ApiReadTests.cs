using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Zorgzaam.Tests.Browser.Serving;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>Another system reads the demonstration, with a token that it really got.</summary>
public sealed class ApiReadTests(DemoSite demo)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Client_WithItsToken_GoesThroughResidents_AndFindsOneByNumber()
    {
        using var client = await ClientAsync("demo-afnemer");

        var list = await JsonAsync(await client.GetAsync(Local("/v1/personen?limit=3"), Cancel));
        var first = list.GetProperty("resultaten")[0].GetProperty("_links").GetProperty("self").GetProperty("href").GetString()!;
        var next = await JsonAsync(await client.GetAsync(Local(list.GetProperty("_links").GetProperty("next").GetProperty("href").GetString()!), Cancel));
        Assert.Equal(3, next.GetProperty("resultaten").GetArrayLength());
        Assert.NotEqual(first, next.GetProperty("resultaten")[0].GetProperty("_links").GetProperty("self").GetProperty("href").GetString());

        using var body = new StringContent("""{"bsn":"900000004"}""", Encoding.UTF8, "application/json");
        var found = await JsonAsync(await client.PostAsync(Local("/v1/personen/_zoek"), body, Cancel));
        var self = Assert.Single(found.GetProperty("resultaten").EnumerateArray()).GetProperty("_links").GetProperty("self").GetProperty("href").GetString()!;
        var person = await JsonAsync(await client.GetAsync(Local(self), Cancel));

        var names = person.GetProperty("groepen").EnumerateArray().Select(group => group.GetProperty("naam").GetString()!).ToList();
        Assert.Contains("personalia", names);
        Assert.DoesNotContain("inkomen", names); // the purpose does not list it
        Assert.DoesNotContain("900000004", person.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_WithATokenForAnotherPurpose_IsRefused()
    {
        using var client = await ClientAsync("demo-cijfers");

        using var answer = await client.GetAsync(Local("/v1/personen"), Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);

        client.DefaultRequestHeaders.Add("Dpl-Core-Processing-Activity-Id", "gegevens-verstrekken");
        using var other = await client.GetAsync(Local("/v1/personen"), Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        Assert.Equal("application/problem+json", other.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task BrokenToken_Is401_AsAProblem()
    {
        using var client = new HttpClient { BaseAddress = demo.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "geen.token");

        using var answer = await client.GetAsync(Local("/v1/personen"), Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.StartsWith("Bearer", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    private static Uri Local(string address) => new(address, UriKind.Relative);

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            Assert.True(answer.IsSuccessStatusCode, text);
            return JsonElement.Parse(text);
        }
    }

    private async Task<HttpClient> ClientAsync(string id)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(demo.DataFolder, "keys", "api-clients.secret"), Cancel);
        var secret = lines.Select(line => line.Split(' ')).Single(parts => parts[0] == id)[1];
        var (token, fault) = await ApiSite.TokenAsync(new Uri(demo.Address, "/demo/token"), id, secret);
        Assert.Null(fault);
        var client = new HttpClient { BaseAddress = demo.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
