using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Zorgzaam.Web.Access;

/// <summary>
/// This site as a client of an OpenID Connect provider: authorization code flow with PKCE. The answer comes back as a query,
/// because a page that posts itself needs a script, which our content policy forbids.
/// </summary>
internal sealed partial class OidcSignIn(
    IdentityProvider provider, AssuranceLevels levels, SignInReader reader, ILogger<OidcSignIn> log)
    : IConfigureNamedOptions<OpenIdConnectOptions>
{
    public const string Scheme = OpenIdConnectDefaults.AuthenticationScheme;

    private const string LevelItem = "niveau";
    private const string RoleItem = "rol";
    private const string SetupItem = "eerste-benoemer";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(20);

    /// <summary>What to ask the provider.</summary>
    /// <param name="returnUrl">Where to go afterwards; a local address.</param>
    /// <param name="level">The level that is needed, when one is.</param>
    /// <param name="role">In the demonstration: only the personas of this role.</param>
    public static AuthenticationProperties Ask(string returnUrl, string? level, string? role)
    {
        var asked = new AuthenticationProperties { RedirectUri = returnUrl };
        // What is not asked is not there: an absent value comes back from the provider as an empty one.
        if (level is not null) asked.Items[LevelItem] = level;
        if (role is not null) asked.Items[RoleItem] = role;
        return asked;
    }

    /// <summary>What to ask the provider for who came by a setup link. Its code goes along sealed, and never to the provider.</summary>
    public static AuthenticationProperties AskSetup(string returnUrl, string level, string code)
    {
        var asked = Ask(returnUrl, level, null);
        asked.Items[SetupItem] = code;
        return asked;
    }

    /// <summary>Leads to the provider.</summary>
    /// <returns>False when it does not answer, and nothing was sent yet.</returns>
    public static async Task<bool> LeadAsync(HttpContext context, AuthenticationProperties asked)
    {
        try
        {
            await context.ChallengeAsync(Scheme, asked);
            return true;
        }
        catch (InvalidOperationException failure) when (!context.Response.HasStarted && failure.InnerException is IOException)
        {
            LogUnreachable(
                context.RequestServices.GetRequiredService<ILogger<OidcSignIn>>(), failure.InnerException.GetType().Name);
            return false;
        }
    }

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        if (name == Scheme) Configure(options);
    }

    public void Configure(OpenIdConnectOptions options)
    {
        options.Authority = provider.Authority.AbsoluteUri;
        options.RequireHttpsMetadata = provider.NeedsHttps;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.Scope.Clear();
        foreach (var scope in provider.Scopes) options.Scope.Add(scope);
        options.MapInboundClaims = false;
        options.SaveTokens = false; // a token tells who somebody is; nothing here needs it again
        options.CallbackPath = OidcAddresses.SignedIn;
        options.SignedOutCallbackPath = OidcAddresses.SignedOut;
        options.RemoteSignOutPath = PathString.Empty; // a frame of the provider; nothing of ours stands in frames
        options.SignInScheme = SignInCookie.Scheme;
        options.RemoteAuthenticationTimeout = Patience;
        options.BackchannelTimeout = AnswerTime;
        options.DisableTelemetry = true;
        foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }

        options.Events.OnRedirectToIdentityProvider = AskAsync;
        options.Events.OnRedirectToIdentityProviderForSignOut = SignOutAsync;
        options.Events.OnSignedOutCallbackRedirect = ReturnAsync;
        options.Events.OnTokenValidated = AcceptAsync;
        options.Events.OnRemoteFailure = RefuseAsync;
    }

    private Task AskAsync(RedirectContext context)
    {
        var message = context.ProtocolMessage;
        StayOnThisHost(context);
        if (levels.Find(context.Properties.Items.TryGetValue(LevelItem, out var needed) ? needed : null) is { } level)
        {
            message.AcrValues = string.Join(' ', level.Acr.Prepend(level.Id));
            message.Prompt = OpenIdConnectPrompt.Login;
        }

        if (provider.IsOwn && context.Properties.Items.TryGetValue(RoleItem, out var role)) message.SetParameter(RoleItem, role);
        return Task.CompletedTask;
    }

    // By client id, not by id token: that would put who it is in an address.
    private Task SignOutAsync(RedirectContext context)
    {
        if (string.IsNullOrEmpty(context.ProtocolMessage.IssuerAddress))
        {
            context.Response.Redirect("/"); // the provider has no session of its own to end
            context.HandleResponse();
            return Task.CompletedTask;
        }

        context.ProtocolMessage.ClientId = provider.ClientId;
        StayOnThisHost(context);
        return Task.CompletedTask;
    }

    // To the front page, whatever the provider gave back: nobody is signed in any more who could have come from elsewhere.
    private static Task ReturnAsync(RemoteSignOutContext context)
    {
        context.Response.Redirect("/");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    // The provider of the demonstration is this site, under whichever of its names a browser knows it.
    private void StayOnThisHost(RedirectContext context)
    {
        if (!provider.IsOwn) return;
        var path = new Uri(context.ProtocolMessage.IssuerAddress).AbsolutePath;
        context.ProtocolMessage.IssuerAddress = UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host, path: path);
    }

    private async Task AcceptAsync(TokenValidatedContext context)
    {
        var asked = context.Properties!.Items.TryGetValue(LevelItem, out var needed) ? needed : null;
        var (user, refusal) = context.Properties.Items.TryGetValue(SetupItem, out var code) && code is not null
            ? reader.ReadAccount(context.Principal!, asked, code)
            : await reader.ReadAsync(context.Principal!, asked, context.HttpContext.RequestAborted);
        if (user is null)
        {
            Tell(context.Response, refusal!);
            context.HandleResponse();
            return;
        }

        context.Principal = user;
        if (context.Properties.RedirectUri == SignInCookie.SignInPath)
            context.Properties.RedirectUri = StartPage.Of(user.FindFirstValue(ClaimTypes.Role)!);
    }

    private Task RefuseAsync(RemoteFailureContext context)
    {
        // The kind only: the rest may hold what a visitor typed or who somebody is.
        LogFailure(log, context.Failure?.GetType().Name, context.Failure?.InnerException?.GetType().Name);
        Tell(context.Response, SignInOutcome.Failed);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static void Tell(HttpResponse response, string outcome) =>
        response.Redirect($"{SignInCookie.SignInPath}?{SignInModel.OutcomeParameter}={outcome}");

    [LoggerMessage(LogLevel.Error, "The identity provider does not answer: {Kind}. Check ZORGZAAM_OIDC_AUTHORITY.")]
    private static partial void LogUnreachable(ILogger log, string kind);

    [LoggerMessage(LogLevel.Warning, "A sign-in failed between the identity provider and this site: {Kind}, {Cause}.")]
    private static partial void LogFailure(ILogger log, string? kind, string? cause);
}
