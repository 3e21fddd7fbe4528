using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Zorgzaam.Web.Access;

/// <summary>
/// How the sign-in cookie behaves. INVARIANT: it holds the key of a session and nothing about anybody; without its session on
/// the server it opens nothing.
/// </summary>
internal sealed class SignInCookie(IdentityProvider provider, Sessions sessions, IAccounts accounts)
    : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string SignInPath = "/inloggen";
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name == Scheme) Configure(options);
    }

    public void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "zorgzaam";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = SignInPath;
        options.LogoutPath = "/uitloggen";
        options.ReturnUrlParameter = SignInModel.ReturnParameter;
        options.ExpireTimeSpan = provider.Session;
        options.SlidingExpiration = false;
        options.Events.OnSigningIn = BeginAsync;
        options.Events.OnValidatePrincipal = FindAsync;
        options.Events.OnSigningOut = EndAsync;
        // A page that someone has no ground for answers 403 at its own address, with an explanation.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private async Task BeginAsync(CookieSigningInContext context)
    {
        // Who signs in again, as somebody else or more surely, leaves no session behind.
        await EndOpenAsync(context.HttpContext);
        var user = context.Principal!;
        var key = sessions.Begin(user)
            ?? throw new InvalidOperationException($"More than {Sessions.Most} people are signed in. Try again later.");
        // A role that was withdrawn after it was read, and before there was a session to end, ends this one.
        if (!await HoldsRoleAsync(user, context.HttpContext.RequestAborted)) sessions.End(key);
        context.Principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim(Claims.Session, key)], Scheme));
    }

    // Of roles by an appointment, which have an end; what a provider says holds as long as the session.
    private async Task<bool> HoldsRoleAsync(ClaimsPrincipal user, CancellationToken cancellation) =>
        !user.HasClaim(claim => claim.Type == Claims.Until)
        || (await accounts.FindStaffAsync(user.FindFirstValue(ClaimTypes.NameIdentifier)!, cancellation))?.Role
            == user.FindFirstValue(ClaimTypes.Role);

    private Task FindAsync(CookieValidatePrincipalContext context)
    {
        var key = context.Principal?.FindFirstValue(Claims.Session);
        if (sessions.Find(key) is { } user)
        {
            context.ReplacePrincipal(user);
            context.Properties.Items[Claims.Session] = key;
        }
        else
        {
            context.RejectPrincipal();
        }

        return Task.CompletedTask;
    }

    private Task EndAsync(CookieSigningOutContext context) => EndOpenAsync(context.HttpContext);

    private async Task EndOpenAsync(HttpContext context)
    {
        var open = await context.AuthenticateAsync(Scheme);
        if (open.Properties?.Items.TryGetValue(Claims.Session, out var key) == true) sessions.End(key);
    }
}
