using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Web.Appointments;

/// <summary>
/// Who came by a setup link and signed in confirms to be the first appointer. Until then the session has no role and opens
/// nothing but this page.
/// </summary>
[Authorize(Policy = Policies.ConfirmSetup)]
public sealed class ConfirmModel(ISetup setup) : PageModel
{
    /// <summary>Where this page stands.</summary>
    internal const string Address = "/eerste-benoemer/bevestigen";

    public string Account => Required(ClaimTypes.NameIdentifier);

    public string Name => Required(ClaimTypes.Name);

    /// <summary>Whether the link stopped working in the meantime.</summary>
    public bool IsTooLate { get; private set; }

    public void OnGet()
    {
        // Everything it shows comes from the session.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await setup.Accept(Account, Name, Required(Claims.Setup), cancellation) is not { } until)
        {
            IsTooLate = true;
            return Page();
        }

        // A session of its own, with the role: the one without ends.
        await HttpContext.SignInAsync(
            SignInCookie.Scheme, SignInReader.Principal(Account, Name, Roles.Appointer, User.FindFirstValue(Claims.Level), until));
        return Redirect(AppointmentsModel.Address);
    }

    private string Required(string claim) => User.FindFirstValue(claim)
        ?? throw new InvalidOperationException($"The page was opened without the claim '{claim}'.");
}
