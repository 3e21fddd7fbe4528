using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Zorgzaam.Web.Access;

/// <summary>How the sign-in cookie behaves.</summary>
internal static class SignInCookie
{
    public const string SignInPath = "/inloggen";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "zorgzaam";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = SignInPath;
        options.LogoutPath = "/uitloggen";
        options.ReturnUrlParameter = "terug";
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        // A page that someone has no ground for answers 403 at its own address, with an explanation.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
