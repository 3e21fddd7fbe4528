using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Zorgzaam.Web.Access;

/// <summary>Leads to the identity provider, or tells why nobody was signed in.</summary>
[AllowAnonymous]
public sealed class SignInModel(AssuranceLevels levels) : PageModel
{
    internal const string ReturnParameter = "terug";
    internal const string LevelParameter = "niveau";
    internal const string OutcomeParameter = "uitkomst";
    private const int LongestReturn = 1_000;

    /// <summary>In the demonstration: only the personas of this role, when someone came through a door on the front page.</summary>
    [BindProperty(SupportsGet = true, Name = "rol")]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true, Name = ReturnParameter)]
    public string? ReturnUrl { get; set; }

    /// <summary>How surely to sign in; any level when absent.</summary>
    [BindProperty(SupportsGet = true, Name = LevelParameter)]
    public string? Level { get; set; }

    [BindProperty(SupportsGet = true, Name = OutcomeParameter)]
    public string? Outcome { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Outcome is not null) return Page();
        if (await OidcSignIn.LeadAsync(HttpContext, OidcSignIn.Ask(After(), levels.Find(Level)?.Id, Known(Role))))
            return new EmptyResult();
        Outcome = SignInOutcome.Unreachable;
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }

    // Its own address means: the start of whoever it turns out to be. A longer one would not fit in an address of the provider.
    private string After() =>
        ReturnUrl is { Length: <= LongestReturn } && Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : SignInCookie.SignInPath;

    private static string? Known(string? role) => Roles.All.FirstOrDefault(known => known == role);
}
