using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scalar.AspNetCore;

namespace Zorgzaam.Web.Api;

/// <summary>
/// The page on which people read the description of the API. It is the only page with script: its own, from here, named by
/// a number that is used once. What it writes in styles while it runs cannot carry that number.
/// </summary>
internal static class ApiDocs
{
    private const string Path = ApiVersion.Prefix + "/docs";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapScalarApiReference(Path, Configure).AllowAnonymous();

    /// <summary>Whether this page is asked for: its script is found beside it, so its address ends with a slash.</summary>
    public static bool IsPage(HttpRequest request) => request.Path.Equals(Path + "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the browser may do on this page; null for every other one.</summary>
    public static string? ContentPolicyOf(HttpContext context) =>
        context.Items[ScalarOptions.NonceHttpContextItemKey] is string nonce
            ? $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
              + "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
            : null;

    private static void Configure(ScalarOptions options) => options
        .WithTitle("Beschrijving van de API")
        .WithOpenApiRoutePattern(ApiVersion.Prefix + "/openapi.json")
        .WithNonce()
        .DisableDefaultFonts()
        .DisableTelemetry()
        .HideDeveloperTools()
        .DisableAgent();
}
