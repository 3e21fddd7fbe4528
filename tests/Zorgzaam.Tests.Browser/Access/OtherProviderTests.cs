using Zorgzaam.Tests.Browser.Serving;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>The site signs people in at a provider that it only knows by its settings, with other names of claims.</summary>
public sealed class OtherProviderTests(DemoSite demo)
{
    private const string Substantial = "urn:etoegang:core:assurance-class:loa3";
    private const string Basic = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";

    private static readonly OtherAccount[] Accounts =
    [
        // At home she is Noor: that makes her no resident here, and what she looks at of Noor is her own household.
        new("anna", Substantial, ("displayName", "Anna Bakker"), ("groups", "caseworker"), ("groups", "everybody"),
            ("urn:nl:bsn", "900000004")),
        new("eve", Substantial, ("displayName", "Eve Toezicht"), ("groups", "supervisor")),
        // The first demo household declares this number; the provider knows no name.
        new("noor", Substantial, ("urn:nl:bsn", "900000004")),
        new("nobody", Substantial, ("urn:nl:bsn", "123456782")),
        new("two", Substantial, ("displayName", "Two Roles"), ("groups", "caseworker"), ("groups", "board")),
        new("claims-to-be", Substantial, ("groups", "resident"), ("zorgzaam:inwoner", "P1")),
        new("low", Basic, ("urn:nl:bsn", "900000004")),
    ];

    [Fact]
    public async Task EverybodyOfAnotherProvider_IsWhoItsClaimsSay_AndSignsOutThere()
    {
        await using var provider = await OtherProvider.StartAsync(Accounts);
        await using var server = await StartAsync(provider);

        await using (var anna = await Visit.OpenAsync(demo.Browser, server.Address))
        {
            await EnterAsync(anna, "/rechten?leeftijd=67%2B", "anna");
            Assert.Equal("/rechten?leeftijd=67%2B", anna.Path);
            await Expect(anna.Page.Locator(".app-persona")).ToContainTextAsync("Anna Bakker");
            await Expect(anna.Page.Locator(".app-persona")).ToContainTextAsync("Medewerker");
            Assert.Equal(200, await anna.GoOnGroundAsync("/inwoner/P1"));

            await anna.Button("Uitloggen").ClickAsync();
            Assert.Equal("/", anna.Path);
            await anna.GoAsync("/rechten");
            Assert.StartsWith(provider.Address.AbsoluteUri, anna.Page.Url, StringComparison.Ordinal);
        }

        await using (var noor = await Visit.OpenAsync(demo.Browser, server.Address))
        {
            await EnterAsync(noor, "/inloggen", "noor");
            Assert.Equal("/mijn-rechten", noor.Path);
            await Expect(noor.Page.Locator(".app-persona")).ToContainTextAsync("Noor van Voorbeeld");
        }

        await using (var eve = await Visit.OpenAsync(demo.Browser, server.Address))
        {
            await EnterAsync(eve, "/toezicht?signaal=OwnHousehold", "eve");
            await Expect(eve.Page.Locator("table").Last).ToContainTextAsync("sub-anna");
        }

        Assert.All(provider.Asked, asked => Assert.Contains("code_challenge_method=S256", asked, StringComparison.Ordinal));
        Assert.All(provider.Asked, asked => Assert.DoesNotContain("900000004", asked, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoIsNotKnownOrNotSure_IsNotSignedIn_AndHearsWhy()
    {
        await using var provider = await OtherProvider.StartAsync(Accounts);
        await using var server = await StartAsync(provider);

        foreach (var login in (string[])["nobody", "two", "claims-to-be"])
        {
            await using var visit = await Visit.OpenAsync(demo.Browser, server.Address);
            await EnterAsync(visit, "/inloggen", login);
            Assert.Equal("/inloggen?uitkomst=geen-rol", visit.Path);
            Assert.DoesNotContain(await visit.Context.CookiesAsync(), cookie => cookie.Name == "zorgzaam");
        }

        // The page needs more than a password; asked for more, the provider answers the same, and that is the end of it.
        await using var low = await Visit.OpenAsync(demo.Browser, server.Address);
        await low.GoAsync("/mijn-rechten");
        await EnterHereAsync(low, "low", url => url.Contains("acr_values", StringComparison.Ordinal));
        Assert.StartsWith(provider.Address.AbsoluteUri, low.Page.Url, StringComparison.Ordinal);
        Assert.Contains("MobileTwoFactorContract", Uri.UnescapeDataString(provider.Asked[^1]), StringComparison.Ordinal);
        await EnterHereAsync(low, "low");
        Assert.Equal("/inloggen?uitkomst=niveau", low.Path);
    }

    [Fact]
    public async Task PageOfPersonas_IsNotThere_WhereAnotherProviderIs()
    {
        await using var provider = await OtherProvider.StartAsync(Accounts);
        await using var server = await StartAsync(provider);
        using var client = new HttpClient { BaseAddress = server.Address };

        foreach (var address in (string[])["/demo/inloggen", "/demo/token", "/.well-known/openid-configuration"])
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static async Task<ZorgzaamServer> StartAsync(OtherProvider provider)
    {
        var secret = Path.Combine(Directory.CreateTempSubdirectory("zorgzaam-oidc-").FullName, "secret");
        await File.WriteAllTextAsync(secret, OtherProvider.Secret + "\n", TestContext.Current.CancellationToken);
        return await ZorgzaamServer.StartAsync(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["ZORGZAAM_OIDC_AUTHORITY"] = provider.Address.AbsoluteUri,
                ["ZORGZAAM_OIDC_CLIENT"] = OtherProvider.Client,
                ["ZORGZAAM_OIDC_SECRET_FILE"] = secret,
                ["ZORGZAAM_OIDC_CLAIMS"] = "role=groups;name=displayName;resident=urn:nl:bsn;level=loa",
                ["ZORGZAAM_OIDC_API_AUDIENCE"] = OtherProvider.Audience,
            },
            "--persons", "60");
    }

    private static async Task EnterAsync(Visit visit, string address, string login)
    {
        await visit.GoAsync(address);
        await EnterHereAsync(visit, login);
    }

    // Back on the site, unless the test knows better.
    private static async Task EnterHereAsync(Visit visit, string login, Func<string, bool>? until = null)
    {
        await visit.Page.Locator("input[name=login]").FillAsync(login);
        await visit.Page.Locator("button").ClickAsync();
        await visit.Page.WaitForURLAsync(until ?? (url => new Uri(url).AbsolutePath != "/login"));
    }
}
