using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Tests.Browser.Shared;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>From a link that the operator prints to a member of staff who has a role, and loses it.</summary>
public sealed class AppointmentTests(DemoSite demo)
{
    private const string Substantial = "urn:etoegang:core:assurance-class:loa3";
    private const string Basic = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";

    private static readonly OtherAccount[] Accounts =
    [
        new("boss", Substantial, ("displayName", "Bo Baas")),
        new("next", Substantial, ("displayName", "Nel Volgende")),
        new("weak", Basic, ("displayName", "Wil Zwak")),
        new("eve", Substantial, ("displayName", "Eve Toezicht")),
        // The provider says a role; where roles come from appointments nobody believes that.
        new("anna", Substantial, ("displayName", "Anna Bakker"), ("groups", "caseworker"), ("groups", "appointer")),
    ];

    [Fact]
    public async Task Setup_Link_Appointment_SignIn_Withdrawal()
    {
        await using var provider = await OtherProvider.StartAsync(Accounts);
        await using var server = await StartAsync(provider);
        await NoRoleAsync(server, "anna");
        var link = await LinkAsync(server);
        await using (var weak = await Visit.OpenAsync(demo.Browser, server.Address))
        {
            await ComeAsync(weak, link, "weak");
            Assert.Equal("/inloggen?uitkomst=niveau", weak.Path);
        }

        await using var boss = await Visit.OpenAsync(demo.Browser, server.Address);
        await BecomeAsync(boss, link, "boss");
        await AssertOnlyAppointsAsync(boss);
        await AppointAsync(boss, "sub-boss", "Medewerker");
        await Expect(boss.Page.Locator("main")).ToContainTextAsync("Over uw eigen account beslist een ander.");
        await AppointAsync(boss, "sub-anna", "Medewerker");
        await AppointAsync(boss, "sub-eve", "Privacyfunctionaris");

        await using var anna = await Visit.OpenAsync(demo.Browser, server.Address);
        await EnterAsync(anna, "/inloggen", "anna");
        Assert.Equal("/rechten", anna.Path);
        await Expect(anna.Page.Locator(".app-persona")).ToContainTextAsync("Anna Bakker (Medewerker)");
        Assert.Equal(403, await anna.GoAsync("/benoemingen"));
        await WithdrawAsync(boss, "sub-anna");
        await anna.GoAsync("/rechten");
        Assert.StartsWith(provider.Address.AbsoluteUri, anna.Page.Url, StringComparison.Ordinal); // at the next request
        await NoRoleAsync(server, "anna");

        // The last appointer is lost: the operator says why, oversight reads it, and the one before is out.
        await using var late = await Visit.OpenAsync(demo.Browser, server.Address);
        await late.GoAsync(link);
        await Expect(late.Page.Locator("main")).ToContainTextAsync("Deze link werkt niet");
        var refused = await server.RunAsync("setup");
        Assert.Equal(1, refused.Code);
        Assert.Contains("setup --again", refused.Error, StringComparison.Ordinal);
        await BecomeAsync(late, await LinkAsync(server, "--again", "Bo is onbereikbaar"), "next");
        await boss.GoAsync("/benoemingen");
        Assert.StartsWith(provider.Address.AbsoluteUri, boss.Page.Url, StringComparison.Ordinal);
        await using var eve = await Visit.OpenAsync(demo.Browser, server.Address);
        await EnterAsync(eve, "/inloggen", "eve");
        Assert.Equal("/toezicht", eve.Path);
        await Expect(eve.Page.Locator("tr", new() { HasText = "Bo is onbereikbaar" })).ToContainTextAsync("sub-next");
    }

    [Fact]
    public async Task SignIn_AndSetup_WhileTheProviderDoesNotAnswer_SayThatItIsNotTheVisitor_AndTheLinkStaysGood()
    {
        var provider = await OtherProvider.StartAsync(Accounts);
        await using var server = await StartAsync(provider);
        await provider.DisposeAsync();
        await using var visit = await Visit.OpenAsync(demo.Browser, server.Address);

        Assert.Equal(503, await visit.GoAsync("/inloggen"));
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("De inlogdienst geeft nu geen antwoord. Dat ligt niet aan u.");

        await visit.GoAsync(await LinkAsync(server));
        await visit.Button("Log in en ga verder").ClickAsync();
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("De inlogdienst geeft nu geen antwoord. Dat ligt niet aan u.");
        await Expect(visit.Button("Log in en ga verder")).ToBeVisibleAsync();
        await Accessible.AssertAsync(visit, "setup-unreachable");
    }

    [Fact]
    public async Task Setup_WhereTheProviderGivesRoles_IsRefused()
    {
        var refused = await demo.Server.RunAsync("setup");

        Assert.Equal(2, refused.Code);
        Assert.Contains("ZORGZAAM_ROLES=appointments", refused.Error, StringComparison.Ordinal);
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
                ["ZORGZAAM_ROLES"] = "appointments",
            },
            "--persons", "60");
    }

    private static async Task<string> LinkAsync(ZorgzaamServer server, params string[] options)
    {
        var ended = await server.RunAsync(["setup", .. options]);
        Assert.True(ended.Code == 0, ended.Error);
        return new Uri(ended.Output.Split('\n')[0]).PathAndQuery;
    }

    private async Task NoRoleAsync(ZorgzaamServer server, string login)
    {
        await using var visit = await Visit.OpenAsync(demo.Browser, server.Address);
        await EnterAsync(visit, "/inloggen", login);
        Assert.Equal("/inloggen?uitkomst=geen-rol", visit.Path);
    }

    // To open the link does nothing: who signs in with it is asked once more, and has no role until then.
    private static async Task BecomeAsync(Visit visit, string link, string login)
    {
        await ComeAsync(visit, link, login);
        Assert.Equal("/eerste-benoemer/bevestigen", visit.Path);
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("sub-" + login);
        await Accessible.AssertAsync(visit, "setup-confirm");
        foreach (var closed in (string[])["/benoemingen", "/rechten", "/mijn-rechten", "/toezicht", "/inwoner/P1"])
            Assert.Equal(403, await visit.GoAsync(closed));
        await visit.GoAsync("/eerste-benoemer/bevestigen");
        await visit.Button("Word benoemer").ClickAsync();
        Assert.Equal("/benoemingen", visit.Path);
    }

    private static async Task ComeAsync(Visit visit, string link, string login)
    {
        await visit.GoAsync(link);
        await Accessible.AssertAsync(visit, "setup-link");
        await visit.Button("Log in en ga verder").ClickAsync();
        await EnterHereAsync(visit, login);
    }

    private static async Task AssertOnlyAppointsAsync(Visit visit)
    {
        foreach (var closed in (string[])["/rechten", "/toezicht", "/toezicht/steekproef", "/inwoner/P1", "/mijn-rechten", "/wie-keek"])
            Assert.Equal(403, await visit.GoAsync(closed));
        await visit.GoAsync("/benoemingen");
        var roles = await visit.Page.Locator("select[name=rol] option").AllInnerTextsAsync();
        Assert.DoesNotContain("Inwoner", roles);
        var form = visit.Context.APIRequest.CreateFormData();
        form.Set("__RequestVerificationToken", await visit.Page.Locator("input[name=__RequestVerificationToken]").First.InputValueAsync());
        form.Set("account", "sub-anna");
        form.Set("rol", "resident");
        form.Set("van", "2026-01-01");
        form.Set("tot", "2026-01-02");
        form.Set("reden", "x");
        var answer = await visit.Context.APIRequest.PostAsync("/benoemingen", new() { Form = form, MaxRedirects = 0 });
        Assert.Equal(400, answer.Status);
    }

    private static async Task AppointAsync(Visit visit, string account, string role)
    {
        await visit.GoAsync("/benoemingen");
        await visit.Page.GetByLabel("Account bij de inlogdienst").FillAsync(account);
        await visit.Page.GetByLabel("Rol", new() { Exact = true }).SelectOptionAsync(role);
        await visit.Page.GetByLabel("Waarom deze rol?").FillAsync("Nieuw in het team");
        await visit.Button("Benoem").ClickAsync();
        await Accessible.AssertAsync(visit, "appointed");
    }

    private static async Task WithdrawAsync(Visit visit, string account)
    {
        await visit.GoAsync("/benoemingen");
        await visit.Page.Locator("tr", new() { HasText = account }).GetByRole(Microsoft.Playwright.AriaRole.Link).ClickAsync();
        await visit.Page.GetByLabel("Waarom trekt u in?").FillAsync("Ander werk");
        await Accessible.AssertAsync(visit, "withdrawing");
        await visit.Button("Trek in").ClickAsync();
        await Expect(visit.Page.Locator("tr", new() { HasText = account })).ToContainTextAsync("Is ingetrokken");
    }

    private static async Task EnterAsync(Visit visit, string address, string login)
    {
        await visit.GoAsync(address);
        await EnterHereAsync(visit, login);
    }

    private static async Task EnterHereAsync(Visit visit, string login)
    {
        await visit.Page.Locator("input[name=login]").FillAsync(login);
        await visit.Page.Locator("button").ClickAsync();
        await visit.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath != "/login");
    }
}
