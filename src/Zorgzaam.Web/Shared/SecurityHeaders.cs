using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Api;

namespace Zorgzaam.Web.Shared;

/// <summary>Headers on every answer: nothing inline, nothing from elsewhere, no copy of a personal page.</summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-ancestors 'none'; " +
        "base-uri 'none'; form-action 'self'";

    private const string Permissions =
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(), usb=()";

    public static void UseSecurityHeaders(this IApplicationBuilder app, IdentityProvider provider)
    {
        // A form that leads to the provider, such as the one that signs out, is a form that may lead there.
        var policy = provider.IsOwn ? ContentPolicy : $"{ContentPolicy} {provider.Authority.GetLeftPart(UriPartial.Authority)}";
        app.Use((context, next) =>
        {
            context.Response.OnStarting(state =>
            {
                var answering = (HttpContext)state;
                // Where a redirect leads depends on who asks, and with what; who signs in or out is not known here yet.
                var personal = answering.User.Identity?.IsAuthenticated == true
                    || answering.Response.StatusCode == StatusCodes.Status302Found;
                Set(answering.Response.Headers, ApiDocs.ContentPolicyOf(answering) ?? policy, personal);
                return Task.CompletedTask;
            }, context);
            return next(context);
        });
    }

    private static void Set(IHeaderDictionary headers, string policy, bool personal)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Style sheets and pictures say themselves how long they are kept; nothing else of somebody is.
        if (personal && (IsPage(headers) || headers.CacheControl.Count == 0))
            headers.CacheControl = "no-store";
    }

    private static bool IsPage(IHeaderDictionary headers) =>
        headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal);
}
