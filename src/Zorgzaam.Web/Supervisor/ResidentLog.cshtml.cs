using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Caseworker;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Supervisor;

/// <summary>
/// Who used the data of one resident, for a supervisor with a ground. INVARIANT: the burgerservicenummer is sent in a form and
/// stands in no address; what address there is opens only with the ground that was stated for it.
/// </summary>
[Authorize(Policy = Policies.Oversee)]
public sealed class ResidentLogModel(IOversightReading oversight, StatedGround stated) : ReadingPage
{
    /// <summary>The purpose for which a supervisor looks at one resident.</summary>
    internal const string Purpose = "toezicht-inwoner";

    private const int LinesPerPage = 20;

    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public int Number { get; set; } = 1;

    public ResidentLogPage? Found { get; private set; }

    /// <summary>Why, as it was typed; the burgerservicenummer is never sent back.</summary>
    public string? Why { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Id is null || stated.Find(HttpContext, Reader, Path(Id)) is not { } ground) return Page();
        var page = new PageRequest(Number, LinesPerPage);
        return Show(await oversight.ResidentLog(Reader, ground, Id, page, cancellation), found => Found = found);
    }

    /// <summary>Takes the number and the ground, and leads to the resident: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "bsn")] string? bsn, [FromForm(Name = "reden")] string? why, CancellationToken cancellation)
    {
        Why = string.IsNullOrWhiteSpace(why) ? null : why.Trim();
        var ground = new ReadGround(Purpose, Why);
        switch (await oversight.FindResident(Reader, ground, bsn, cancellation))
        {
            case Found<FoundResident> found:
                var path = Path(found.Value.ResidentId);
                stated.Keep(HttpContext, Reader, path, ground);
                return LocalRedirect(path);
            case Refused<FoundResident> refused:
                Refusal = refused.Reason;
                return Page();
            default:
                return NotFound();
        }
    }

    private string Path(string id) => Url.Page("/Supervisor/ResidentLog", new { id })!;
}
