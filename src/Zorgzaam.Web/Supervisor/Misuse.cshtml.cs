using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Supervisor;

/// <summary>What was done with misused identities: each act is repaired or found right here, then the freeze is lifted.</summary>
[Authorize(Policy = Policies.Oversee)]
public sealed class MisuseModel(IMisuseReading reading) : ReadingPage
{
    /// <summary>The handler that lifts the freeze.</summary>
    internal const string EndHandler = "einde";

    private const int ResidentsPerPage = 10;

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public int Number { get; set; } = 1;

    public ShownMisusePage? Found { get; private set; }

    /// <summary>What is wrong with an answer.</summary>
    public string? Error { get; private set; }

    public int LongestText => reading.LongestText;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return BadRequest();
        return Show(await reading.All(Reader, new PageRequest(Number, ResidentsPerPage), cancellation), found => Found = found);
    }

    /// <summary>Takes what became of an act, and leads to the page itself: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "melding")] long report, [FromForm(Name = "regel")] string? reference,
        [FromForm(Name = "uitkomst")] string? outcome, [FromForm(Name = "tekst")] string? text, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || outcome is not ("hersteld" or "klopte")) return BadRequest();
        return await DoneAsync(
            await reading.Judge(Reader, new MisuseAnswer(report, reference, outcome == "hersteld", text), cancellation), cancellation);
    }

    /// <summary>Ends what was reported up to a report, and lifts the freeze unless more came.</summary>
    public async Task<IActionResult> OnPostEindeAsync(
        [FromForm(Name = "melding")] long report, [FromForm(Name = "tekst")] string? text, CancellationToken cancellation) =>
        ModelState.IsValid ? await DoneAsync(await reading.End(Reader, report, text, cancellation), cancellation) : BadRequest();

    private async Task<IActionResult> DoneAsync(ReadResult<Asked> result, CancellationToken cancellation)
    {
        switch (result)
        {
            case Found<Asked>:
                return RedirectToPage(new { bladzijde = Number > 1 ? Number : (int?)null, handler = (string?)null });
            case Refused<Asked> refused:
                Error = refused.Reason;
                return await OnGetAsync(cancellation);
            default:
                return NotFound();
        }
    }
}

/// <summary>An act of which somebody has to say what became of it.</summary>
/// <param name="Misuse">The number of a report.</param>
/// <param name="Act">The act.</param>
/// <param name="LongestText">The longest answer, in characters.</param>
public sealed record ActToSettle(long Misuse, ShownAct Act, int LongestText);
