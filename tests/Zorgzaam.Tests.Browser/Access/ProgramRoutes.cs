using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using Zorgzaam.Hosting;
using Zorgzaam.Stores;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>Every route that the program answers, asked of the program itself.</summary>
internal static class ProgramRoutes
{
    /// <summary>
    /// Method, route and needed level of each, as <c>GET /rechten basis</c>; a page has one for each of its handlers.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ListAsync(string folder)
    {
        await using var app = Server.Build(
            new ServeRequest(Demo: true, Profile: null, Persons: 0), Installation.Find(), SettingsIn(folder), null, new());
        var names = new List<string>();
        foreach (var endpoint in ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints))
        {
            var route = Assert.IsType<RouteEndpoint>(endpoint);
            var level = await LevelAsync(app.Services, route);
            names.AddRange((await MethodsAsync(app, route)).Select(method => $"{method} {Shown(route)} {level}"));
        }

        names.AddRange(SignInAddresses(app.Services).Select(address => $"any {address} -"));
        return [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static async Task<string> LevelAsync(IServiceProvider services, RouteEndpoint route)
    {
        if (route.Metadata.GetMetadata<IAllowAnonymous>() is not null) return "-";
        var policies = services.GetRequiredService<IAuthorizationPolicyProvider>();
        var policy = await AuthorizationPolicy.CombineAsync(policies, route.Metadata.GetOrderedMetadata<IAuthorizeData>())
            ?? await policies.GetFallbackPolicyAsync();
        return policy?.Requirements.OfType<LevelRequirement>().SingleOrDefault()?.Level ?? "-";
    }

    // What answers before any route: the provider of the demonstration, and the site where a provider sends people back.
    private static IEnumerable<string> SignInAddresses(IServiceProvider services)
    {
        var provider = services.GetRequiredService<IOptionsMonitor<OpenIddictServerOptions>>().CurrentValue;
        var site = services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(OpenIdConnectDefaults.AuthenticationScheme);
        Assert.False(site.RemoteSignOutPath.HasValue);
        Uri[] ofProvider =
        [
            .. provider.ConfigurationEndpointUris, .. provider.JsonWebKeySetEndpointUris, .. provider.TokenEndpointUris,
            .. provider.EndSessionEndpointUris, .. provider.UserInfoEndpointUris, .. provider.IntrospectionEndpointUris,
            .. provider.RevocationEndpointUris, .. provider.DeviceAuthorizationEndpointUris,
            .. provider.EndUserVerificationEndpointUris, .. provider.PushedAuthorizationEndpointUris,
        ];
        return [.. ofProvider.Select(uri => "/" + uri.OriginalString.TrimStart('/')), site.CallbackPath, site.SignedOutCallbackPath];
    }

    private static async Task<IEnumerable<string>> MethodsAsync(WebApplication app, RouteEndpoint route)
    {
        if (route.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
        {
            var compiled = await app.Services.GetRequiredService<PageLoader>().LoadAsync(page, route.Metadata);
            Assert.NotEmpty(compiled.HandlerMethods);

            // Who may use a page may use all of it: several forms of one page are one line.
            return compiled.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant());
        }

        var methods = route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
        return methods.Count == 0 ? ["any"] : methods.Where(method => method != "HEAD" || !methods.Contains("GET"));
    }

    // Files of a folder are one line, whatever their names: the build gives them fingerprints.
    private static string Shown(RouteEndpoint route)
    {
        var text = "/" + route.RoutePattern.RawText!.TrimStart('/');
        var isFile = route.Metadata.Any(data => data.GetType().Name == "StaticAssetDescriptor");
        return isFile ? "/" + text.Split('/')[1] + "/*" : text;
    }

    private static Settings SettingsIn(string folder) => new(
        StoreOptions.Sqlite(Path.Combine(folder, "zorgzaam.db")), StoreOptions.Sqlite(Path.Combine(folder, "keys.db")),
        folder, folder, "http://127.0.0.1:0", "*", [], new(), null);
}
