using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Caseworker;

/// <summary>The residents behind one law's figures, a page at a time.</summary>
[Authorize(Policy = Policies.ReadResidents)]
public sealed class ResidentsModel(IRightsReading rights) : GroundedPage(rights)
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

    /// <summary>Leads to one resident, on the ground that was stated here.</summary>
    public object RouteOf(ResidentRow row) => new { id = row.ResidentId, doel = PurposeId, zaak = Case };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await FindGround(cancellation) is not { } ground)
            return Page();
        var filter = Filter.ToFilter() with { LawId = Law };
        var page = new PageRequest(Number, PageSize);
        switch (await rights.Residents(Reader, ground, Law, filter, page, cancellation))
        {
            case Found<ResidentPage> found:
                Residents = found.Value;
                return Page();
            case Refused<ResidentPage> refused:
                Refusal = refused.Reason;
                return Page();
            default:
                return NotFound();
        }
    }
}
