using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Api;
using Zorgzaam.Web.Caseworker;
using Zorgzaam.Web.Organisation;
using Zorgzaam.Web.Shared;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web;

/// <summary>
/// How an executable hosts pages and API. It also registers what they read, such as an <see cref="Rights.IRightsReading"/>, and an
/// <see cref="IRefusals"/>.
/// </summary>
public static class ZorgzaamWeb
{
    /// <summary>Registers pages, the API, sign-in and policies.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="organisation">How the organisation presents itself.</param>
    /// <param name="provider">Where people sign in.</param>
    /// <param name="levels">How surely they must, for each policy.</param>
    /// <param name="limits">How much one visitor may ask.</param>
    /// <remarks>
    /// It also registers <see cref="IAccounts"/> and <see cref="DemoPersonas"/>, and in the demonstration the provider itself.
    /// </remarks>
    public static IServiceCollection AddZorgzaamWeb(
        this IServiceCollection services, OrganisationFace organisation, IdentityProvider provider, AssuranceLevels levels,
        RequestLimits limits)
    {
        services.AddSingleton(organisation);
        services.AddSingleton(new BrandStylesheet(organisation));
        services.AddLocalization();
        services.AddSingleton<Words>();
        services.AddSingleton<StatedGround>();
        services.AddRazorPages(options =>
            {
                options.RootDirectory = "/";
                options.Conventions.ConfigureFilter(new KnownHandlers());
            })
            .AddApplicationPart(typeof(ZorgzaamWeb).Assembly);
        AddSignIn(services, provider, levels);
        services.AddZorgzaamApi(organisation);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "formulier";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<FormOptions>(options =>
        {
            // A form is a handful of short fields.
            options.ValueCountLimit = 32;
            options.KeyLengthLimit = 256;
            options.ValueLengthLimit = RequestLimits.BodyBytes / 4;
            options.BufferBodyLengthLimit = RequestLimits.BodyBytes;
            options.MultipartBodyLengthLimit = RequestLimits.BodyBytes;
        });
        services.AddRateLimiter(limits.Configure);
        return services;
    }

    /// <summary>Adds the middleware and the endpoints, in the order they need.</summary>
    public static WebApplication MapZorgzaamWeb(this WebApplication app)
    {
        app.UseSecurityHeaders(app.Services.GetRequiredService<IdentityProvider>());
        // People get a page that tells what went wrong, programs get it as data.
        app.UseWhen(static context => ApiVersion.IsApi(context.Request), static api => api.UseApiAnswers());
        app.UseWhen(static context => !ApiVersion.IsApi(context.Request), static pages =>
        {
            pages.UseMiddleware<LanguageChoice>();
            pages.UseExceptionHandler("/fout/500");
            pages.UseStatusCodePagesWithReExecute("/fout/{0}");
        });
        RequestLimits.RefuseLargeBodies(app);
        app.UseRouting();
        app.UseAuthentication();
        app.UseWhen(static context => ApiVersion.IsApi(context.Request), static api => api.UseMiddleware<ApiSignIn>());
        app.UseRateLimiter();
        app.UseAuthorization();
        // What every page needs is not counted: it holds nothing of anybody, and browsers keep it.
        app.MapStaticAssets().AllowAnonymous().DisableRateLimiting();
        app.MapGet("/css/merk.css", ServeColours).AllowAnonymous().DisableRateLimiting();
        app.MapGet("/merk.svg", ServeEmblem).AllowAnonymous().DisableRateLimiting();
        app.MapRazorPages();
        app.MapZorgzaamApi();
        app.MapFallback(static context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }).AllowAnonymous();
        return app;
    }

    private static void AddSignIn(IServiceCollection services, IdentityProvider provider, AssuranceLevels levels)
    {
        services.AddSingleton(provider);
        services.AddSingleton(levels);
        services.AddSingleton<Sessions>();
        services.AddSingleton<SignInReader>();
        services.AddAuthentication(SignInCookie.Scheme).AddCookie()
            .AddOpenIdConnect(OidcSignIn.Scheme, static _ => { }).AddJwtBearer(ApiAccess.Scheme, static _ => { });
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SignInCookie>();
        services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, OidcSignIn>();
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, ApiTokens>();
        services.AddAuthorization(options => Policies.AddTo(options, levels));
        services.AddSingleton<IAuthorizationHandler, LevelCheck>();
        services.AddSingleton<RefusedAccess>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, StepUp>();
    }

    private static IResult ServeColours(BrandStylesheet brand, HttpResponse response) =>
        ServeBrand(brand.Css, "text/css; charset=utf-8", response);

    private static IResult ServeEmblem(OrganisationFace organisation, HttpResponse response) =>
        ServeBrand(BrandEmblem.Svg(organisation.Colours), "image/svg+xml", response);

    private static IResult ServeBrand(string text, string type, HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=3600";
        return Results.Text(text, type);
    }
}
