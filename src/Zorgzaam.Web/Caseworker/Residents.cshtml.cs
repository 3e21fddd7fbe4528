using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Caseworker;

/// <summary>Who may need help with one right, a page at a time.</summary>
[Authorize(Policy = Policies.ReadResidents)]
public sealed class ResidentsModel(IRightsReading rights, IStaffAccess access, StatedGround stated, Words words)
    : GroundedPage(rights, access, stated, words)
{
    private const int PageSize = 25;
    private readonly IRightsReading rights = rights;

    [BindProperty(SupportsGet = true)]
    public string Law { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public FilterQuery Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public int Number { get; set; } = 1;

    public ResidentPage? Residents { get; private set; }

    protected override ReadKind Kind => ReadKind.List;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        // A filter that we do not know is refused: without it the list would be longer than was asked for.
        if (!Filter.HasKnownOutcome || !ModelState.IsValid)
            return BadRequest();
        if (await FindGround(cancellation) is not { } ground)
            return Page();
        var filter = Filter.ToFilter() with { LawId = Law };
        var page = new PageRequest(Number, PageSize);
        return Show(
            await rights.Residents(Reader, ground, Law, filter, page, cancellation), found => Residents = found);
    }
}
