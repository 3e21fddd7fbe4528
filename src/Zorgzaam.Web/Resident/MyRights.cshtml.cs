using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Resident;

/// <summary>The rights of the resident who is signed in.</summary>
[Authorize(Policy = Policies.ReadOwnRights)]
public sealed class MyRightsModel(IRightsReading rights) : PageModel
{
    public ResidentRights? Own { get; private set; }

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        switch (await rights.OwnRights(Reader.From(User), cancellation))
        {
            case Found<ResidentRights> found:
                Own = found.Value;
                return Page();
            case Refused<ResidentRights> refused:
                Refusal = refused.Reason;
                return Page();
            default:
                return NotFound();
        }
    }
}
