using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Zorgzaam.Web.Errors;

/// <summary>What went wrong, where, and what to do.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StatusModel : PageModel
{
    // The answer itself, whatever the address of this page says.
    public int Code => Response.StatusCode;

    /// <summary>
    /// The page that was asked for, up to where its address names somebody or something; null when it is none of ours.
    /// What a visitor typed is never repeated: it may be anything, a burgerservicenummer too.
    /// </summary>
    public string? Address
    {
        get
        {
            var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint
                ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Endpoint;
            var fixedParts = (asked as RouteEndpoint)?.RoutePattern.PathSegments
                .TakeWhile(segment => segment.IsSimple && segment.Parts[0].IsLiteral)
                .Select(segment => ((RoutePatternLiteralPart)segment.Parts[0]).Content).ToList();
            return fixedParts is { Count: > 0 } ? "/" + string.Join('/', fixedParts) : null;
        }
    }

    /// <summary>To mention on the phone, so that the log line is found.</summary>
    public string Reference => HttpContext.TraceIdentifier;

    public string Heading => Code switch
    {
        403 => "Deze bladzijde is niet voor uw rol",
        404 => "Deze bladzijde bestaat niet",
        405 => "Dat kan op deze bladzijde niet",
        413 => "Dat is te veel om te versturen",
        429 => "Het is nu te druk",
        400 => "Wij konden uw keuze niet verwerken",
        _ => "Er ging bij ons iets mis",
    };

    public string What => Code switch
    {
        403 => "Wij tonen gegevens alleen aan de inwoner zelf en aan wie ze nodig heeft voor het werk.",
        404 => "Misschien klopt het adres niet, of is de bladzijde weg.",
        405 => "Deze bladzijde is om te lezen. Er is niets veranderd.",
        413 => "Wat u stuurt, is groter dan wij aannemen. Er is niets veranderd.",
        429 => "Wij kregen in korte tijd veel vragen achter elkaar. Daarom antwoorden wij even niet. Er is niets veranderd.",
        400 when HttpMethods.IsGet(Request.Method) => "In het adres staat een keuze die wij niet kennen.",
        400 => "Waarschijnlijk stond het scherm lang open. Er is niets veranderd.",
        _ => "Dat ligt niet aan u. Wat u het laatst invulde, is misschien niet bewaard.",
    };

    public string Advice => Code switch
    {
        403 => "Ga naar de startpagina. Hebt u deze bladzijde toch nodig? Log in met een andere rol, of bel ons.",
        404 => "Kijk het adres na, of ga naar de startpagina.",
        405 => "Ga naar de startpagina en begin opnieuw.",
        413 => "Ga terug en houd het korter.",
        429 when IsForLong => "Dit kunt u een paar keer per uur opvragen. Probeer het over een uur opnieuw. Hebt u haast? Bel ons.",
        429 => "Wacht een minuut en probeer het dan opnieuw. Helpt dat niet? Bel ons.",
        400 when HttpMethods.IsGet(Request.Method) => "Ga terug en kies opnieuw.",
        400 => "Ga terug, laad de bladzijde opnieuw en probeer het nog eens.",
        _ => "Probeer het over een paar minuten opnieuw. Lukt het dan niet? Bel ons en noem het kenmerk hieronder.",
    };

    // Some things may be asked a few times an hour.
    private bool IsForLong => int.TryParse(
        Response.Headers.RetryAfter, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 60;

    // Opened by hand this page is not an answer to anything, so it does not exist.
    public void OnGet()
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
