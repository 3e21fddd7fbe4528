using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Organisation;

namespace Zorgzaam.Web.Api;

/// <summary>The API for other systems, by the NL GOV REST API Design Rules. The host registers an <see cref="IRegistryReading"/>.</summary>
public static class ZorgzaamApi
{
    /// <summary>Registers the description of the API.</summary>
    public static IServiceCollection AddZorgzaamApi(this IServiceCollection services, OrganisationFace organisation) =>
        services.AddOpenApi(options => ApiDescription.Configure(options, organisation));

    /// <summary>Adds what every answer of the API has, before anything can go wrong.</summary>
    public static void UseApiAnswers(this IApplicationBuilder app) => app.UseMiddleware<ApiAnswers>();

    /// <summary>Adds the endpoints.</summary>
    public static void MapZorgzaamApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi(ApiVersion.Prefix + "/openapi.json").AllowAnonymous().AddEndpointFilter(ForEveryOrigin);
        ApiDocs.Map(app);
        var api = app.MapGroup(ApiVersion.Prefix).RequireAuthorization(Policies.Api).AddEndpointFilter(OnlyJson);
        RegistryEndpoints.Map(api);
        RegisterEndpoints.Map(api);
        EventEndpoints.Map(api);
        app.MapFallback(ApiVersion.Prefix + "/{*path}", ApiMethods.Explain).AllowAnonymous();
    }

    // Tools on other sites may read the description, and nothing else.
    private static ValueTask<object?> ForEveryOrigin(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
        return next(context);
    }

    private static ValueTask<object?> OnlyJson(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        TakesJson(context.HttpContext.Request)
            ? next(context)
            : new ValueTask<object?>(ApiProblem.Of(StatusCodes.Status406NotAcceptable).Answer());

    private static bool TakesJson(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0) return true;
        var json = new MediaTypeHeaderValue("application/json");
        return MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
            && accepted.Any(type => type.Quality is not 0 && json.IsSubsetOf(new MediaTypeHeaderValue(type.MediaType)));
    }
}
