using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Zorgzaam.Tests.Browser.Serving;
using static Microsoft.Playwright.Assertions;

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
        var next = await JsonAsync(await client.GetAsync(Local(LinkOf(list, "next")), Cancel));
        Assert.Equal(3, next.GetProperty("resultaten").GetArrayLength());
        Assert.NotEqual(LinkOf(list.GetProperty("resultaten")[0], "self"), LinkOf(next.GetProperty("resultaten")[0], "self"));

        using var body = new StringContent("""{"bsn":"900000004"}""", Encoding.UTF8, "application/json");
        var found = await JsonAsync(await client.PostAsync(Local("/v1/personen/_zoek"), body, Cancel));
        var self = LinkOf(Assert.Single(found.GetProperty("resultaten").EnumerateArray()), "self");
        var person = await JsonAsync(await client.GetAsync(Local(self), Cancel));

        var names = person.GetProperty("groepen").EnumerateArray().Select(group => group.GetProperty("naam").GetString()!).ToList();
        Assert.Contains("personalia", names);
        Assert.DoesNotContain("inkomen", names); // the purpose does not list it
        Assert.DoesNotContain("900000004", person.GetRawText(), StringComparison.Ordinal);

        // Who received the data is named to whom it is about (AVG artikel 15, eerste lid, onder c).
        await using var resident = await demo.SignInAsync(Persona.Noor);
        await resident.GoAsync("/wie-keek");
        var line = resident.Page.Locator("tbody tr", new() { HasText = "Een systeem van een andere organisatie: Waterschap Voorbeeld" });
        var older = resident.Page.Locator("a[rel=next]");
        while (await line.CountAsync() == 0 && await older.CountAsync() > 0) await older.ClickAsync();
        await Expect(line.First).ToBeVisibleAsync();
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

    [Fact]
    public async Task Source_ReportsABusiness_AndAnotherSystemReadsIt()
    {
        using var source = await ClientAsync("demo-bron");
        using var body = new StringContent(
            """
            {"specversion":"1.0","id":"2026-1","source":"urn:nld:oin:00000001823288444000:systeem:HR","type":"nl.hr.onderneming-gewijzigd",
             "data":{"kvkNummer":"90000001","geldigVanaf":"2026-03-01","handelsnaam":"Bakkerij De Proef","datumAanvang":"2020-01-01",
              "datumBeeindiging":null,"vestigingen":[{"kvkNummer":"90000001","vestigingsnummer":"000090000001","handelsnaam":"De Proef",
              "isHoofdvestiging":true,"datumIngebruikname":"2020-01-01","datumBeeindiging":null}]}}
            """,
            Encoding.UTF8);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/cloudevents+json");
        var taken = await JsonAsync(await source.PostAsync(Local("/v1/gebeurtenissen"), body, Cancel));

        using var reader = await ClientAsync("demo-afnemer");
        using var key = new StringContent("""{"kvkNummer":"90000001"}""", Encoding.UTF8, "application/json");
        var found = await JsonAsync(await reader.PostAsync(Local("/v1/ondernemingen/_zoek"), key, Cancel));
        var business = await JsonAsync(await reader.GetAsync(Local(LinkOf(found.GetProperty("resultaten")[0], "self")), Cancel));

        var group = Assert.Single(business.GetProperty("groepen").EnumerateArray());
        Assert.Equal("Bakkerij De Proef", group.GetProperty("gegevens").GetProperty("handelsnaam").GetString());
        Assert.Equal(
            taken.GetProperty("levering").GetString(), group.GetProperty("herkomst").GetProperty("levering").GetString());
        Assert.Equal("vestigingVan", Assert.Single(business.GetProperty("relaties").EnumerateArray()).GetProperty("soort").GetString());
    }

    private static string LinkOf(JsonElement shown, string relation) =>
        shown.GetProperty("_links").GetProperty(relation).GetProperty("href").GetString()!;

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
