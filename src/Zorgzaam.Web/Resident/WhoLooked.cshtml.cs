using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Resident;

/// <summary>Who used the data of the resident who is signed in, and why.</summary>
[Authorize(Policy = Policies.ReadOwnRights)]
public sealed class WhoLookedModel(ILogReading log) : ReadingPage
{
    /// <summary>More kinds of data than this are counted, and named when the line is opened.</summary>
    internal const int KindsShown = 2;

    private const int LinesPerPage = 20;

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public int Number { get; set; } = 1;

    public LogPage? Log { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => Show(
        await log.OwnLog(Reader, new PageRequest(Number, LinesPerPage), cancellation), found => Log = found);
}
