using System.Net;
using System.Text;
using Zorgzaam.Tests.Browser.Serving;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>Nobody can ask so much, or so much at once, that others are kept waiting.</summary>
public sealed class LimitTests(DemoSite demo)
{
    private const int Requests = 16;
    private const int SignIns = 3;
    private static readonly Uri Front = new("/", UriKind.Relative);
    private static readonly Uri SignIn = new("/inloggen", UriKind.Relative);
    private static readonly Uri Form = new("/uitloggen", UriKind.Relative);

    [Fact]
    public async Task MoreThanTheLimit_Is429_WithWordsAndWhenToComeBack_PerVisitor()
    {
        await using var server = await ZorgzaamServer.StartAsync(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["ZORGZAAM_REQUESTS_PER_MINUTE"] = "16",
                ["ZORGZAAM_SIGNINS_PER_MINUTE"] = "3",
                ["ZORGZAAM_COPIES_PER_HOUR"] = "2",
            },
            "--persons", "60");
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = server.Address };
        // Signed in before the address has used up what it may ask: from then on the person counts, not the address.
        await using var visit = await Visit.OpenAsync(demo.Browser, server.Address);
        await visit.SignInAsync(Persona.Noor);

        for (var i = 1; i < SignIns; i++)
            Assert.Equal(HttpStatusCode.Found, (await client.GetAsync(SignIn, Cancel)).StatusCode);
        foreach (var other in (string[])["/inloggen", "/Inloggen/", "/eerste-benoemer?code=x", "/eerste-benoemer/?code=x"])
            await AssertRefusedAsync(await client.GetAsync(new Uri(other, UriKind.Relative), Cancel));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Front, Cancel)).StatusCode);

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < Requests; i++) answers.Add(await client.GetAsync(Front, Cancel));
        await AssertRefusedAsync(answers[^1]);
        Assert.Equal(200, await visit.GoAsync("/mijn-rechten"));
        await AssertCopiesAreLimitedAsync(visit);
        foreach (var free in (string[])["/health/live", "/css/app.css", "/css/merk.css"])
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(free, UriKind.Relative), Cancel)).StatusCode);
    }

    [Fact]
    public async Task FormThatIsTooLarge_Is413_InWords()
    {
        using var client = new HttpClient { BaseAddress = demo.Address };
        using var body = new StringContent("persona=" + new string('x', 100_000), Encoding.ASCII, "application/x-www-form-urlencoded");

        using var answer = await client.PostAsync(Form, body, Cancel);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Dat is te veel om te versturen", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(33, 5)] // more fields than any form has
    [InlineData(1, 20_000)] // a longer field than any form has
    public async Task FormThatIsNoneOfOurs_Is400(int fields, int length)
    {
        using var client = new HttpClient { BaseAddress = demo.Address };
        using var body = new FormUrlEncodedContent(
            Enumerable.Range(0, fields).Select(i => KeyValuePair.Create($"veld{i}", new string('x', length))));

        using var answer = await client.PostAsync(Form, body, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task BodyOfUnknownLength_IsCutOffAtTheLimit()
    {
        using var client = new HttpClient { BaseAddress = demo.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, Form);
        request.Content = new StringContent(new string('x', 200_000), Encoding.ASCII, "application/x-www-form-urlencoded");
        request.Headers.TransferEncodingChunked = true;

        using var answer = await client.SendAsync(request, Cancel);

        Assert.InRange((int)answer.StatusCode, 400, 413);
    }

    [Fact]
    public async Task AddressOrHeadersThatAreTooLong_AreRefused()
    {
        using var client = new HttpClient { BaseAddress = demo.Address };
        using var many = new HttpRequestMessage(HttpMethod.Get, Front);
        for (var i = 0; i < 100; i++) many.Headers.Add($"X-{i}", "x");

        using var address = await client.GetAsync(new Uri("/inloggen?terug=/" + new string('x', 9_000), UriKind.Relative), Cancel);
        using var headers = await client.SendAsync(many, Cancel);

        Assert.Equal(HttpStatusCode.RequestUriTooLong, address.StatusCode);
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, headers.StatusCode);
    }

    // Everything that is held: as a page and as a file it counts alike.
    private static async Task AssertCopiesAreLimitedAsync(Visit visit)
    {
        var file = new Uri(new Uri(visit.Page.Url), "/mijn-gegevens/alles.json").ToString();
        Assert.Equal(200, await visit.GoAsync("/mijn-gegevens/alles"));
        Assert.Equal(200, (await visit.Context.APIRequest.GetAsync(file)).Status);
        Assert.Equal(429, (await visit.Context.APIRequest.GetAsync(file)).Status);
        Assert.Equal(429, await visit.GoAsync("/mijn-gegevens/alles"));
        Assert.Contains("een paar keer per uur", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Equal(200, await visit.GoAsync("/mijn-rechten"));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task AssertRefusedAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Contains("Het is nu te druk", text, StringComparison.Ordinal);
        Assert.Contains("Wacht een minuut", text, StringComparison.Ordinal);
    }
}
