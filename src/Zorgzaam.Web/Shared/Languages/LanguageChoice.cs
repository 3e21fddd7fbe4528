using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Zorgzaam.Web.Shared.Languages;

/// <summary>Dutch unless the reader chose English; <c>?taal=en</c> chooses and a cookie remembers.</summary>
internal sealed class LanguageChoice(RequestDelegate next)
{
    public const string Parameter = "taal";

    private static readonly Dictionary<string, CultureInfo> Languages = new(StringComparer.Ordinal)
    {
        ["nl"] = new CultureInfo("nl"),
        ["en"] = new CultureInfo("en"),
    };

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (Known(request.Query[Parameter]) is { } chosen && HttpMethods.IsGet(request.Method))
        {
            Remember(context, chosen);
            context.Response.Redirect(request.AddressWithout(Parameter));
            return;
        }

        CultureInfo.CurrentUICulture = Languages[Known(request.Cookies[Parameter]) ?? "nl"];
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        await next(context);
    }

    private static string? Known(string? language) =>
        language is not null && Languages.ContainsKey(language) ? language : null;

    private static void Remember(HttpContext context, string language) =>
        context.Response.Cookies.Append(Parameter, language, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}
