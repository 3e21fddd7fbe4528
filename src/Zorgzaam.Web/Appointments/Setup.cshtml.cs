using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Web.Appointments;

/// <summary>Where a setup link leads: it tells what it is for, and then to the identity provider. To open it does nothing yet.</summary>
[AllowAnonymous]
public sealed class SetupModel(ISetup setup, AssuranceLevels levels) : PageModel
{
    /// <summary>Where this page stands.</summary>
    public const string Address = "/eerste-benoemer";

    /// <summary>The name of the code in its address.</summary>
    public const string CodeParameter = "code";

    /// <summary>The code as it was sent, when it works.</summary>
    public string? Code { get; private set; }

    /// <summary>Whether the identity provider did not answer just now.</summary>
    public bool IsUnreachable { get; private set; }

    public Task OnGetAsync([FromQuery(Name = CodeParameter)] string? code, CancellationToken cancellation) =>
        FindAsync(code, cancellation);

    /// <summary>Leads to the identity provider, and from there to where it is confirmed.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = CodeParameter)] string? code, CancellationToken cancellation)
    {
        await FindAsync(code, cancellation);
        if (Code is null) return Page();
        if (await OidcSignIn.LeadAsync(
            HttpContext, OidcSignIn.AskSetup(ConfirmModel.Address, levels.Of(Policies.ConfirmSetup), Code)))
            return new EmptyResult();
        IsUnreachable = true;
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }

    private async Task FindAsync(string? code, CancellationToken cancellation) =>
        Code = await setup.Works(code, cancellation) ? code : null;
}
