using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Zorgzaam.Web.Access;

/// <summary>Ends the session here, and then at the identity provider.</summary>
[AllowAnonymous]
public sealed class SignOutModel : PageModel
{
    public void OnGet()
    {
        // The page asks whether to sign out; only a POST does.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (User.Identity?.IsAuthenticated != true) return LocalRedirect("/");
        await HttpContext.SignOutAsync(SignInCookie.Scheme);
        return SignOut(new AuthenticationProperties { RedirectUri = "/" }, OidcSignIn.Scheme);
    }
}
