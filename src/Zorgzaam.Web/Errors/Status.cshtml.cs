using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Zorgzaam.Web.Errors;

/// <summary>What went wrong, where, and what to do.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StatusModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    /// <summary>The address that was asked for.</summary>
    public string Address =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? Request.Path;

    /// <summary>To mention on the phone, so that the log line is found.</summary>
    public string Reference => HttpContext.TraceIdentifier;

    public string Heading => Code switch
    {
        403 => "U mag deze bladzijde niet zien",
        404 => "Deze bladzijde bestaat niet",
        400 => "Wij konden uw keuze niet verwerken",
        _ => "Er ging bij ons iets mis",
    };

    public string What => Code switch
    {
        403 => "Uw rol geeft geen toegang. Wij tonen gegevens alleen aan wie daar een wettelijke reden voor heeft.",
        404 => "Misschien klopt het adres niet, of is de bladzijde weg.",
        400 when HttpMethods.IsGet(Request.Method) => "In het adres staat een keuze die wij niet kennen.",
        400 => "Waarschijnlijk stond het scherm lang open. Er is niets veranderd.",
        _ => "Dat ligt niet aan u. Wat u het laatst invulde, is misschien niet bewaard.",
    };

    public string Advice => Code switch
    {
        403 => "Log in met een andere rol, of ga terug naar de startpagina.",
        404 => "Kijk het adres na, of ga naar de startpagina.",
        400 when HttpMethods.IsGet(Request.Method) => "Ga terug en kies opnieuw.",
        400 => "Ga terug, laad de bladzijde opnieuw en probeer het nog eens.",
        _ => "Probeer het over een paar minuten opnieuw. Lukt het dan niet? Bel ons en noem het kenmerk hieronder.",
    };

    // Opened by hand this page is not an answer to anything, so it does not exist.
    public void OnGet()
    {
        if (Response.StatusCode != StatusCodes.Status200OK)
            return;
        Code = StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
    }
}
