using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Zorgzaam.Web.Api;

/// <summary>
/// Says why nothing answers a request of the API: no such address (404), not with this method (405), or not in this
/// format (415). Routing cannot, because this answer takes every method.
/// </summary>
internal static class ApiMethods
{
    /// <summary>What may be read is also answered without its body (RFC 9110, 9.3.2).</summary>
    public static IReadOnlyList<string> Read { get; } = [HttpMethods.Get, HttpMethods.Head];

    public static Task Explain(HttpContext context)
    {
        var methods = context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => Matches(endpoint, context.Request.Path))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (methods.Count == 0)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (methods.Contains(context.Request.Method, StringComparer.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = string.Join(", ", methods);
        }

        return Task.CompletedTask;
    }

    private static bool Matches(RouteEndpoint endpoint, PathString path) =>
        endpoint.RoutePattern.RawText?.StartsWith(ApiVersion.Prefix + "/", StringComparison.Ordinal) == true
        && new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(path, []);
}
