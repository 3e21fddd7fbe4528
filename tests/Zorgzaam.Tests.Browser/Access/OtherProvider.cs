using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>An account at the other provider, with claims under names that are not the usual ones.</summary>
internal sealed record OtherAccount(string Login, string Level, params (string Name, string Value)[] Claims);

/// <summary>
/// An identity provider of somebody else: another program on another port, with keys, paths and names of claims of its own,
/// and a client secret. Its page asks a login name.
/// </summary>
internal sealed class OtherProvider : IAsyncDisposable
{
    public const string Client = "gemeente-site";
    public const string Secret = "only-in-this-test";
    public const string Machine = "gemeente-machine";
    public const string Audience = "gemeente-api";
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    private readonly WebApplication app;
    private readonly Dictionary<string, OtherAccount> accounts;

    private OtherProvider(WebApplication app, IEnumerable<OtherAccount> accounts, Uri address)
    {
        (this.app, Address) = (app, address);
        this.accounts = accounts.ToDictionary(account => account.Login, StringComparer.Ordinal);
    }

    public Uri Address { get; }

    /// <summary>What sites asked when somebody came to sign in or out.</summary>
    public List<string> Asked { get; } = [];

    public static async Task<OtherProvider> StartAsync(params OtherAccount[] accounts)
    {
        var address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{FreePort()}/"));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.OriginalString);
        builder.Services.AddAuthentication();
        builder.Services.AddOpenIddict().AddServer(options => Configure(options, address));
        var built = builder.Build();
        var provider = new OtherProvider(built, accounts, address);
        built.UseAuthentication();
        built.MapGet("/login", provider.ShowPage);
        // As a route handler: as a plain request delegate its result would never be carried out.
        built.MapPost("/login", (Delegate)provider.SignIn);
        await built.StartAsync();
        // Its keys are made by the first who asks, which may not be a site that waits.
        using var http = new HttpClient();
        await http.GetStringAsync(new Uri(address, "/.well-known/jwks"));
        return provider;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static void Configure(OpenIddictServerBuilder options, Uri address)
    {
        options.EnableDegradedMode().SetIssuer(address)
            .SetAuthorizationEndpointUris("login").SetTokenEndpointUris("token").SetEndSessionEndpointUris("logout")
            .AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowClientCredentialsFlow()
            .RegisterScopes("openid", "profile", "rechten-overzicht")
            .AddEphemeralEncryptionKey().AddEphemeralSigningKey().DisableAccessTokenEncryption();
        options.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
        options.AddEventHandler<ValidateAuthorizationRequestContext>(on => on.UseInlineHandler(static context =>
        {
            if (context.ClientId != Client) context.Reject(OpenIddictConstants.Errors.InvalidClient);
            return ValueTask.CompletedTask;
        }));
        options.AddEventHandler<ValidateTokenRequestContext>(on => on.UseInlineHandler(static context =>
        {
            if (context.ClientId is not (Client or Machine) || context.ClientSecret != Secret)
                context.Reject(OpenIddictConstants.Errors.InvalidClient);
            return ValueTask.CompletedTask;
        }));
        options.AddEventHandler<ValidateEndSessionRequestContext>(on => on.UseInlineHandler(static _ => ValueTask.CompletedTask));
        options.AddEventHandler<HandleTokenRequestContext>(on => on.UseInlineHandler(LetIn));
        options.AddEventHandler<HandleEndSessionRequestContext>(on => on.UseInlineHandler(static context =>
        {
            context.SignOut();
            return ValueTask.CompletedTask;
        }));
    }

    private static ValueTask LetIn(HandleTokenRequestContext context)
    {
        if (!context.Request.IsClientCredentialsGrantType()) return ValueTask.CompletedTask;
        var identity = new ClaimsIdentity(Scheme);
        identity.SetClaim("sub", Machine).SetScopes(context.Request.GetScopes()).SetResources(Audience);
        context.SignIn(new ClaimsPrincipal(identity));
        return ValueTask.CompletedTask;
    }

    private IResult ShowPage(HttpContext context)
    {
        Asked.Add(context.Request.QueryString.Value ?? "");
        var fields = string.Concat(context.Request.Query.Select(pair =>
            $"<input type=hidden name=\"{WebUtility.HtmlEncode(pair.Key)}\" value=\"{WebUtility.HtmlEncode(pair.Value)}\">"));
        return Results.Content(
            $"<!doctype html><title>Other</title><form method=post action=/login>{fields}<input name=login><button>Enter</button></form>",
            "text/html");
    }

    private async Task<IResult> SignIn(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var account = accounts[form["login"].ToString()];
        var identity = new ClaimsIdentity(Scheme, OpenIddictConstants.Claims.Name, OpenIddictConstants.Claims.Role);
        identity.SetClaim("sub", "sub-" + account.Login).SetClaim("loa", account.Level);
        foreach (var (name, value) in account.Claims) identity.AddClaim(name, value);
        identity.SetScopes("openid").SetDestinations(static _ => [OpenIddictConstants.Destinations.IdentityToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), new AuthenticationProperties(), Scheme);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
