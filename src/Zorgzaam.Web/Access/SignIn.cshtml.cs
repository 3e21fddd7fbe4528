using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Zorgzaam.Web.Access;

[AllowAnonymous]
public sealed class SignInModel(DemoPersonas personas) : PageModel
{
    /// <summary>Only the personas of this role, when someone came through a door on the front page.</summary>
    [BindProperty(SupportsGet = true, Name = "rol")]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true, Name = "terug")]
    public string? ReturnUrl { get; set; }

    public bool UnknownPersona { get; private set; }

    public bool Configured => personas.All.Count > 0;

    public IEnumerable<(string Role, IReadOnlyList<DemoPersona> Personas)> Groups => Roles.All
        .Where(role => !Roles.All.Contains(Role, StringComparer.Ordinal) || role == Role)
        .Select(role => (role, (IReadOnlyList<DemoPersona>)[.. personas.WithRole(role)]))
        .Where(group => group.Item2.Count > 0);

    public void OnGet()
    {
        // The page shows the personas as they are.
    }

    public async Task<IActionResult> OnPostAsync(string? persona)
    {
        if (personas.Find(persona) is not { } chosen)
        {
            UnknownPersona = true;
            return Page();
        }

        await HttpContext.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme, PersonaPrincipal.Of(chosen));
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : StartPage.Of(chosen.Role));
    }
}
