using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Supervisor;

/// <summary>Requests of residents by term; each is granted or refused here, with a ground. Nobody is named.</summary>
[Authorize(Policy = Policies.Oversee)]
public sealed class RequestsModel(ISubjectRightsReading reading) : ReadingPage
{
    /// <summary>The handler that ends a restriction.</summary>
    internal const string EndHandler = "einde";

    private const int RequestsPerPage = 10;

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public int Number { get; set; } = 1;

    /// <summary>The request that is being answered or ended.</summary>
    [BindProperty(SupportsGet = true, Name = "verzoek")]
    public long? Chosen { get; set; }

    public RequestPage? Found { get; private set; }

    /// <summary>What is wrong with an answer, and what was typed.</summary>
    public string? Error { get; private set; }

    public string? Answer { get; private set; }

    public string? Ground { get; private set; }

    public int LongestAnswer => reading.LongestAnswer;

    /// <summary>Leads to this page, with a request to answer when one is given.</summary>
    internal object Route(long? request) =>
        new { verzoek = request, bladzijde = Number > 1 ? Number : (int?)null, handler = (string?)null };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return BadRequest();
        return Show(await reading.Waiting(Reader, new PageRequest(Number, RequestsPerPage), cancellation), found => Found = found);
    }

    /// <summary>Takes an answer, and leads to the page itself: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "nummer")] long request, [FromForm(Name = "grond")] string? ground,
        [FromForm(Name = "antwoord")] string? answer, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return BadRequest();
        Ground = ground;
        return await DoneAsync(request, answer, await reading.Decide(Reader, request, ground, answer, cancellation), cancellation);
    }

    /// <summary>Ends a restriction, with the reason that the resident reads.</summary>
    public async Task<IActionResult> OnPostEindeAsync(
        [FromForm(Name = "nummer")] long request, [FromForm(Name = "antwoord")] string? answer, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return BadRequest();
        return await DoneAsync(request, answer, await reading.End(Reader, request, answer, cancellation), cancellation);
    }

    private async Task<IActionResult> DoneAsync(
        long request, string? answer, ReadResult<Asked> result, CancellationToken cancellation)
    {
        switch (result)
        {
            case Found<Asked>:
                return RedirectToPage(Route(null));
            case Refused<Asked> refused:
                (Chosen, Error, Answer) = (request, refused.Reason, answer);
                return await OnGetAsync(cancellation);
            default:
                return NotFound();
        }
    }
}
