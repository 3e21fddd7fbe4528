using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Zorgzaam.Web.Shared;

/// <summary>Headers on every answer: nothing inline, nothing from elsewhere, no copy of a personal page.</summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; " +
        "frame-ancestors 'none'; base-uri 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var answering = (HttpContext)state;
            Set(answering.Response.Headers, answering.User.Identity?.IsAuthenticated == true);
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    private static void Set(IHeaderDictionary headers, bool personal)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        if (personal && headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal))
            headers.CacheControl = "no-store";
    }
}
