using System.Net;
using System.Text;
using System.Text.Json;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Api;

namespace Zorgzaam.Tests.Unit.Web.Api;

/// <summary>What the API makes of a request, whoever answers it.</summary>
public sealed class ApiRequestTests : IAsyncLifetime
{
    private const string Purpose = "gegevens-verstrekken";
    private ApiHost host = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await ApiHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("GET", "/v1/personen", 401)]
    [InlineData("POST", "/v1/personen/_zoek", 401)]
    [InlineData("GET", "/v1/personen/P1", 401)]
    [InlineData("GET", "/v1/vestigingen/O1", 401)]
    [InlineData("GET", "/v1/verwerkingsactiviteiten", 200)]
    [InlineData("GET", "/v1/verwerkingsactiviteiten/niets", 404)]
    [InlineData("GET", "/v1/openapi.json", 200)]
    [InlineData("HEAD", "/v1/verwerkingsactiviteiten", 200)]
    [InlineData("GET", "/v1", 404)]
    [InlineData("GET", "/v1/verwerkingsactiviteiten/", 404)]
    [InlineData("GET", "/v1/niets.json", 404)]
    [InlineData("DELETE", "/v1/personen/P1", 405)]
    [InlineData("PUT", "/v1/verwerkingsactiviteiten", 405)]
    public async Task WithoutAToken_OnlyWhatIsPublicOpens_AndEveryAnswerSaysItsVersion(string method, string address, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = Json(method == "POST" ? "{}" : null) };
        using var answer = await host.Client().SendAsync(request, Cancel);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("1.0.0", Assert.Single(answer.Headers.GetValues("API-Version")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        if (status >= 400) await AssertProblemAsync(answer);
        if (status == 405) Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task EverythingThatIsWrong_IsToldAtOnce_AndNothingOfItRepeated()
    {
        var problem = await RefusedAsync(
            HttpStatusCode.BadRequest,
            "/v1/personen?limit=900000004&limit=2&cursor=900000004&bsn=900000004&gemeenteCode=",
            ("traceparent", "900000004"), ("baggage", "dpl.core.processing_activity_id=900000004"), ("Zaak", "a\tb"));

        Assert.Equal(
            ["baggage", "bsn", "cursor", "gemeenteCode", "limit", "traceparent", "Zaak"],
            problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("location").GetString()!)
                .Order(StringComparer.OrdinalIgnoreCase));
        Assert.DoesNotContain("900000004", problem.GetRawText());
    }

    [Fact]
    public async Task Purpose_IsThatOfTheHeader_OrTheOnlyOneOfTheToken()
    {
        using var one = await host.Client(Purpose).GetAsync(Local("/v1/personen"), Cancel);
        Assert.Equal(new ApiCaller("afnemer", Purpose, null, null), host.Asked.Caller);

        var two = host.Client(Purpose, "iets-anders");
        using var unclear = await two.GetAsync(Local("/v1/personen"), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, unclear.StatusCode);
        two.DefaultRequestHeaders.Add(ApiCaller.PurposeHeader, "https://zorgzaam.example/v1/verwerkingsactiviteiten/iets-anders");
        two.DefaultRequestHeaders.Add(ApiCaller.CaseHeader, "Z-1");
        two.DefaultRequestHeaders.Add(ApiCaller.TraceHeader, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        two.DefaultRequestHeaders.Add(
            ApiCaller.BaggageHeader, "iets=1, dpl.core.processing_activity_id=https%3A%2F%2Fsvb.example%2Fregister%2F7;p=1");
        using var named = await two.GetAsync(Local("/v1/personen"), Cancel);
        Assert.Equal(
            new ApiCaller(
                "afnemer", "iets-anders", "Z-1",
                new CallerTrace("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", "https://svb.example/register/7")),
            host.Asked.Caller);

        await RefusedAsync(HttpStatusCode.Forbidden, "/v1/personen", (ApiCaller.PurposeHeader, "casework-inzage"));
    }

    [Fact]
    public async Task List_HasLinksToGoOn_InBodyAndHeader_ThatKeepTheFilter()
    {
        var cursor = new PageCursor(7, Backwards: false);
        using var answer = await host.Client(Purpose).GetAsync(
            Local($"/v1/personen?gemeenteCode=9999&limit=2&cursor={cursor}"), Cancel);

        var page = await JsonAsync(answer);
        Assert.Equal(("personen", new PersonFilter(Municipality: "9999"), cursor, 2), host.Asked.Question);
        Assert.Equal("/v1/personen/P1", LinkOf(page.GetProperty("resultaten")[0], "self"));
        var next = LinkOf(page, "next");
        Assert.Equal($"/v1/personen?gemeenteCode=9999&limit=2&cursor={new PageCursor(2, Backwards: false)}", next);
        var link = Assert.Single(answer.Headers.GetValues("Link"));
        Assert.Contains($"<{next}>; rel=\"next\"", link);
        Assert.Contains("rel=\"prev\"", link);
    }

    [Theory]
    [InlineData("""{"bsn":"900000004"}""", "(personen, 900000004)")]
    [InlineData("""{"geborenVanaf":"1990-01-01","postcode":"1234AB","limit":3}""", null)]
    public async Task Search_TakesWhatMayNotStandInAnAddress(string body, string? asked)
    {
        using var answer = await host.Client(Purpose).PostAsync(Local("/v1/personen/_zoek"), Json(body), Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            asked ?? ("personen", new PersonFilter(new DateOnly(1990, 1, 1), Postcode: "1234AB"), (PageCursor?)null, 3).ToString(),
            host.Asked.Question!.ToString());
        Assert.False(answer.Headers.Contains("Link"));
    }

    [Theory]
    [InlineData("/v1/personen/_zoek", """{"bsn":"900000004","postcode":"1234AB"}""", "/postcode")]
    [InlineData("/v1/personen/_zoek", """{"naam":"Jansen"}""", "/?")]
    [InlineData("/v1/personen/_zoek", """{"geborenVoor":"gisteren","limit":0}""", "/geborenVoor,/limit")]
    [InlineData("/v1/vestigingen/_zoek", """{"kvkNummer":"12345678"}""", "/vestigingsnummer")]
    [InlineData("/v1/vestigingen/_zoek", "{}", "/kvkNummer,/vestigingsnummer")]
    [InlineData("/v1/vestigingen/_zoek", "[]", "/")]
    [InlineData("/v1/vestigingen/_zoek", "{", "/")]
    [InlineData("/v1/personen/_zoek", """{"bsn":"\ud800"}""", "/")]
    [InlineData("/v1/vestigingen/_zoek", "", "/")]
    public async Task Search_ThatIsWrong_IsToldWhere(string address, string body, string places)
    {
        using var answer = await host.Client(Purpose).PostAsync(Local(address), Json(body), Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await AssertProblemAsync(answer);
        var found = problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("location").GetString());
        Assert.Equal(places, string.Join(',', found));
    }

    [Theory]
    [InlineData("text/plain", "application/json", 415)]
    [InlineData("application/json", "text/html", 406)]
    [InlineData("application/json", "application/json;q=0", 406)]
    [InlineData("application/json", "text/html, */*;q=0.1", 200)]
    [InlineData("application/json; charset=utf-8", "application/*", 200)]
    public async Task Formats_OtherThanOurs_AreRefused(string sent, string accepted, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/personen/_zoek");
        request.Content = new ByteArrayContent("{}"u8.ToArray());
        request.Content.Headers.TryAddWithoutValidation("Content-Type", sent);
        request.Headers.TryAddWithoutValidation("Accept", accepted);
        using var answer = await host.Client(Purpose).SendAsync(request, Cancel);

        Assert.Equal(status, (int)answer.StatusCode);
        if (status >= 400) await AssertProblemAsync(answer);
        else Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("geldigOp=2026-02-03&bekendOp=2026-02-03T04:05:06%2B01:00&velden=postcode,gemeenteCode", 200)]
    [InlineData("bekendOp=2026-02-03T04:05:06.123Z", 200)]
    [InlineData("bekendOp=2026-02-03T04:05:06", 400)] // without its time zone an instant says nothing
    [InlineData("geldigOp=2026-02-30", 400)]
    [InlineData("geldig=2026-02-03", 400)]
    public async Task View_AsOf_TakesADayAndAnInstant(string query, int status)
    {
        using var answer = await host.Client(Purpose).GetAsync(Local("/v1/personen/P1?" + query), Cancel);

        Assert.Equal(status, (int)answer.StatusCode);
        if (!query.StartsWith("geldigOp=2026-02-03", StringComparison.Ordinal)) return;
        var asked = Assert.IsType<ViewRequest>(host.Asked.Question);
        Assert.Equal(
            (new DateOnly(2026, 2, 3), new DateTimeOffset(2026, 2, 3, 3, 5, 6, TimeSpan.Zero)), (asked.Valid!.Value, asked.Known!.Value));
        Assert.Equal(["postcode", "gemeenteCode"], asked.Fields!);
    }

    [Theory]
    [InlineData("application/cloudevents+json", "e1", 200)]
    [InlineData("application/cloudevents+json; charset=utf-8", "again", 409)]
    [InlineData("application/cloudevents+json", "busy", 503)]
    [InlineData("application/cloudevents+json", "", 400)]
    [InlineData("application/json", "e1", 400)] // in binary mode the attributes are in headers
    [InlineData("text/xml", "e1", 415)]
    public async Task Event_IsAnsweredByWhatBecameOfIt(string format, string id, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/gebeurtenissen");
        request.Content = new StringContent(
            $$$"""{"specversion":"1.0","id":"{{{id}}}","source":"urn:nld:oin:1:systeem:BRP","type":"nl.brp.persoon-verhuisd","data":{}}""",
            Encoding.UTF8);
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", format);
        using var answer = await host.Client("gebeurtenissen-verwerken").SendAsync(request, Cancel);

        Assert.Equal(status, (int)answer.StatusCode);
        if (status >= 400) await AssertProblemAsync(answer);
        else Assert.Equal("event/1", (await JsonAsync(answer)).GetProperty("levering").GetString());
        if (status == 503) Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task Fault_OfOurs_Is500_AndTellsNothing()
    {
        var problem = await RefusedAsync(HttpStatusCode.InternalServerError, "/v1/personen/P500");

        Assert.DoesNotContain("Anna", problem.GetRawText());
    }

    [Fact]
    public async Task BodyThatIsTooLarge_Is413()
    {
        using var answer = await host.Client(Purpose).PostAsync(Local("/v1/personen/_zoek"), Json(new string(' ', 100_000)), Cancel);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        await AssertProblemAsync(answer);
    }

    [Fact]
    public async Task MoreThanTheLimit_Is429_PerClient()
    {
        await using var strict = await ApiHost.StartAsync(new RequestLimits(RequestsPerMinute: 2));
        using var client = strict.Client(Purpose);
        for (var i = 0; i < 2; i++)
        {
            using var good = await client.GetAsync(Local("/v1/personen"), Cancel);
            Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        }

        using var answer = await client.GetAsync(Local("/v1/personen"), Cancel);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        await AssertProblemAsync(answer);
        using var other = await strict.Client().GetAsync(Local("/v1/verwerkingsactiviteiten"), Cancel);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    private static string LinkOf(JsonElement shown, string relation) =>
        shown.GetProperty("_links").GetProperty(relation).GetProperty("href").GetString()!;

    private static StringContent? Json(string? body) => body is null ? null : new(body, Encoding.UTF8, "application/json");

    private static Uri Local(string address) => new(address, UriKind.Relative);

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel));

    private static async Task<JsonElement> AssertProblemAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await JsonAsync(answer);
        Assert.Equal((int)answer.StatusCode, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        return problem;
    }

    private async Task<JsonElement> RefusedAsync(HttpStatusCode status, string address, params (string Name, string Value)[] headers)
    {
        using var client = host.Client(Purpose);
        foreach (var (name, value) in headers) client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        using var answer = await client.GetAsync(Local(address), Cancel);
        Assert.Equal(status, answer.StatusCode);
        return await AssertProblemAsync(answer);
    }
}
