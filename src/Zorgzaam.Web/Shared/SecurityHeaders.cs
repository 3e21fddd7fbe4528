using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Zorgzaam.Web.Api;

namespace Zorgzaam.Web.Shared;

/// <summary>Headers on every answer: nothing inline, nothing from elsewhere, no copy of a personal page.</summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; " +
        "frame-ancestors 'none'; base-uri 'none'";

    private const string Permissions =
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(), usb=()";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var answering = (HttpContext)state;
            var headers = answering.Response.Headers;
            Set(headers, answering.User.Identity?.IsAuthenticated == true);
            if (ApiDocs.ContentPolicyOf(answering) is { } docs) headers.ContentSecurityPolicy = docs;
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    private static void Set(IHeaderDictionary headers, bool personal)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
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
