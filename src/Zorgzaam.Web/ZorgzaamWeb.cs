using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Api;
using Zorgzaam.Web.Caseworker;
using Zorgzaam.Web.Organisation;
using Zorgzaam.Web.Shared;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web;

/// <summary>How an executable hosts pages and API. It also registers what they read, such as an <see cref="Rights.IRightsReading"/>.</summary>
public static class ZorgzaamWeb
{
    /// <summary>Registers pages, the API, sign-in and policies.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="organisation">How the organisation presents itself.</param>
    /// <param name="personas">Whom one can sign in as, asked for the first page; none outside the demonstration.</param>
    /// <param name="limits">How much one visitor may ask; the usual when left out.</param>
    public static IServiceCollection AddZorgzaamWeb(
        this IServiceCollection services, OrganisationFace organisation, Func<DemoPersonas>? personas = null,
        RequestLimits? limits = null)
    {
        services.AddSingleton(organisation);
        services.AddSingleton(_ => personas?.Invoke() ?? DemoPersonas.None);
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
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(SignInCookie.Configure)
            .AddScheme<AuthenticationSchemeOptions, NoTokens>(ApiAccess.Scheme, null);
        services.AddZorgzaamApi(organisation);
        services.AddAuthorization(Policies.AddTo);
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
        services.AddRateLimiter((limits ?? new RequestLimits()).Configure);
        return services;
    }

    /// <summary>Adds the middleware and the endpoints, in the order they need.</summary>
    public static WebApplication MapZorgzaamWeb(this WebApplication app)
    {
        app.UseSecurityHeaders();
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
