using System.Security.Claims;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using Zorgzaam.Web.Access;
using static OpenIddict.Server.OpenIddictServerEvents;
using Errors = OpenIddict.Abstractions.OpenIddictConstants.Errors;

namespace Zorgzaam.Identity;

/// <summary>
/// The identity provider of the demonstration, within the same program: it believes who people say they are. It keeps
/// nothing, and its keys are made at each start. It is never there without <c>--demo</c>.
/// </summary>
internal static class DemoProvider
{
    internal const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;
    private const string TokenPath = "/demo/token";
    private const string SignOutPath = "/demo/uitloggen";
    private static readonly TimeSpan CodeLives = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TokenLives = TimeSpan.FromMinutes(10);

    internal static void Add(
        IServiceCollection services, IdentityProvider provider, IReadOnlyList<ApiClient> clients, ClientSecrets secrets)
    {
        services.AddOpenIddict().AddServer(options =>
        {
            options.EnableDegradedMode() // no store: a site and some machines are known from files
                .SetIssuer(provider.Authority)
                .SetAuthorizationEndpointUris(ChoosePersonaModel.Path)
                .SetTokenEndpointUris(TokenPath)
                .SetEndSessionEndpointUris(SignOutPath)
                .AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange()
                .AllowClientCredentialsFlow()
                .SetAuthorizationCodeLifetime(CodeLives)
                .SetAccessTokenLifetime(TokenLives)
                .SetIdentityTokenLifetime(TokenLives)
                .RegisterScopes([.. provider.Scopes, .. clients.SelectMany(client => client.Purposes)])
                .AddEphemeralEncryptionKey().AddEphemeralSigningKey()
                .DisableAccessTokenEncryption(); // the site checks them as those of any provider: signed, readable
            options.Configure(static server => server.CodeChallengeMethods.Remove(OpenIddictConstants.CodeChallengeMethods.Plain));
            options.UseAspNetCore()
                .EnableAuthorizationEndpointPassthrough()
                .EnableStatusCodePagesIntegration()
                .DisableTransportSecurityRequirement();
            options.AddEventHandler<ValidateAuthorizationRequestContext>(on => on.UseInlineHandler(
                context => CheckSite(context, provider)));
            options.AddEventHandler<ValidateTokenRequestContext>(on => on.UseInlineHandler(
                context => CheckClient(context, provider, secrets)));
            options.AddEventHandler<ValidateEndSessionRequestContext>(on => on.UseInlineHandler(CheckReturn));
            options.AddEventHandler<HandleTokenRequestContext>(on => on.UseInlineHandler(context => LetIn(context, provider, clients)));
            options.AddEventHandler<HandleEndSessionRequestContext>(on => on.UseInlineHandler(static context =>
            {
                context.SignOut(); // nothing of anybody is kept here
                return ValueTask.CompletedTask;
            }));
            options.AddEventHandler<ProcessSignInContext>(on => on
                .UseInlineHandler(context => Tell(context, provider))
                .SetOrder(int.MinValue + 100_000));
        });
    }

    // The site is this program: whatever it is called, the answer goes back to where the question came from.
    private static bool IsHere(string? address, BaseContext context, string path) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.AbsolutePath == path && uri.Query.Length == 0
        && context.Transaction.BaseUri is { } here && Uri.Compare(
            uri, here, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static ValueTask CheckSite(ValidateAuthorizationRequestContext context, IdentityProvider provider)
    {
        if (context.ClientId != provider.ClientId) context.Reject(Errors.InvalidClient, "The client is not known here.");
        else if (!IsHere(context.RedirectUri, context, OidcAddresses.SignedIn))
            context.Reject(Errors.InvalidRequest, "The address to go back to is not one of the site.");
        return ValueTask.CompletedTask;
    }

    private static ValueTask CheckClient(ValidateTokenRequestContext context, IdentityProvider provider, ClientSecrets secrets)
    {
        // The site is a public client: its code is bound to it by PKCE, and comes back over its own address only.
        var isKnown = context.Request.IsClientCredentialsGrantType()
            ? secrets.IsOf(context.ClientId, context.ClientSecret)
            : context.ClientId == provider.ClientId;
        if (!isKnown) context.Reject(Errors.InvalidClient, "The client or its secret is not known here.");
        return ValueTask.CompletedTask;
    }

    private static ValueTask CheckReturn(ValidateEndSessionRequestContext context)
    {
        if (context.PostLogoutRedirectUri is { } address && !IsHere(address, context, OidcAddresses.SignedOut))
            context.Reject(Errors.InvalidRequest, "The address to go back to is not one of the site.");
        return ValueTask.CompletedTask;
    }

    // A machine gets the purposes that it asked and may use; when it asks none, all that it may use.
    private static ValueTask LetIn(HandleTokenRequestContext context, IdentityProvider provider, IReadOnlyList<ApiClient> clients)
    {
        if (!context.Request.IsClientCredentialsGrantType()) return ValueTask.CompletedTask;
        var client = clients.Single(known => known.Id == context.ClientId);
        var asked = context.Request.GetScopes();
        if (asked.FirstOrDefault(scope => !client.Purposes.Contains(scope)) is { } other)
        {
            context.Reject(Errors.InvalidScope, $"The client may not ask '{other}'.");
            return ValueTask.CompletedTask;
        }

        var identity = new ClaimsIdentity(Scheme);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, client.Id);
        identity.SetScopes(asked.IsEmpty ? client.Purposes : asked);
        identity.SetResources(provider.ApiAudience);
        context.SignIn(new ClaimsPrincipal(identity));
        return ValueTask.CompletedTask;
    }

    // All that is said of a persona goes to the site, by the id token; an access token says nothing of anybody.
    private static ValueTask Tell(ProcessSignInContext context, IdentityProvider provider)
    {
        if (context.EndpointType != OpenIddictServerEndpointType.Authorization) return ValueTask.CompletedTask;
        context.Principal!.SetScopes(context.Request!.GetScopes().Intersect(provider.Scopes, StringComparer.Ordinal));
        context.Principal!.SetDestinations(static _ => [OpenIddictConstants.Destinations.IdentityToken]);
        return ValueTask.CompletedTask;
    }
}
