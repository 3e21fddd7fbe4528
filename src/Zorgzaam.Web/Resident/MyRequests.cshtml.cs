using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Resident;

/// <summary>What the resident who is signed in can ask about the own data, and asked.</summary>
[Authorize(Policy = Policies.ReadOwnRights)]
public sealed class MyRequestsModel(ISubjectRightsReading reading) : ReadingPage
{
    /// <summary>The handler that takes a request back.</summary>
    internal const string TakeBackHandler = "terug";

    public MyRequests? Found { get; private set; }

    /// <summary>What is wrong with a request, and what was typed.</summary>
    public string? Error { get; private set; }

    public string? Kind { get; private set; }

    public string? Text { get; private set; }

    public int LongestRequest => reading.LongestRequest;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        Show(await reading.Own(Reader, cancellation), found => Found = found);

    /// <summary>Makes a request, and leads to the page itself: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "soort")] string? kind, [FromForm(Name = "verzoek")] string? text, CancellationToken cancellation)
    {
        (Kind, Text) = (kind, text);
        return await DoneAsync(await reading.Ask(Reader, kind, text, cancellation), cancellation);
    }

    /// <summary>Takes a request back.</summary>
    public async Task<IActionResult> OnPostTerugAsync(
        [FromForm(Name = "nummer")] long request, CancellationToken cancellation) => ModelState.IsValid
        ? await DoneAsync(await reading.TakeBack(Reader, request, cancellation), cancellation)
        : BadRequest();

    private async Task<IActionResult> DoneAsync(ReadResult<Asked> result, CancellationToken cancellation)
    {
        switch (result)
        {
            case Found<Asked>:
                return RedirectToPage(new { handler = (string?)null });
            case Refused<Asked> refused:
                Error = refused.Reason;
                return await OnGetAsync(cancellation);
            default:
                return NotFound();
        }
    }
}
