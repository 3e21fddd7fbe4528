using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Caseworker;

/// <summary>The rights of one resident, for a caseworker with a ground.</summary>
[Authorize(Policy = Policies.ReadResidents)]
public sealed class ResidentModel(IRightsReading rights, IStaffAccess access, StatedGround stated, Words words)
    : GroundedPage(rights, access, stated, words)
{
    private readonly IRightsReading rights = rights;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public ResidentRights? Resident { get; private set; }

    protected override ReadKind Kind => ReadKind.Resident;

    protected override string? ResidentId => Id;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await FindGround(cancellation) is not { } ground)
            return Page();
        return Show(await rights.Resident(Reader, ground, Id, cancellation), found => Resident = found);
    }
}
