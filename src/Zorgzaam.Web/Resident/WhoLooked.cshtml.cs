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

    /// <summary>The line that is asked about; the whole log when left out.</summary>
    [BindProperty(SupportsGet = true, Name = "regel")]
    public string? Reference { get; set; }

    public LogPage? Log { get; private set; }

    public LineToAsk? Line { get; private set; }

    /// <summary>What is wrong with a question, and the question as it was typed.</summary>
    public string? Error { get; private set; }

    public string? Question { get; private set; }

    public int LongestQuestion => log.LongestQuestion;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => Reference is { } reference
        ? Show(await log.OwnLine(Reader, reference, cancellation), found => Line = found)
        : Show(
            await log.OwnLog(Reader, new PageRequest(Number, LinesPerPage), cancellation), found => Log = found);

    /// <summary>Takes a question, and leads to the line with its receipt: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "vraag")] string? question, CancellationToken cancellation)
    {
        switch (await log.Ask(Reader, Reference ?? string.Empty, question, cancellation))
        {
            case Found<Asked>:
                return RedirectToPage(new { regel = Reference });
            case Refused<Asked> refused:
                (Error, Question) = (refused.Reason, question);
                return await OnGetAsync(cancellation);
            default:
                return NotFound();
        }
    }
}
