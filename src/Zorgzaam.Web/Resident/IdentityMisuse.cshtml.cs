using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Resident;

/// <summary>
/// Where a resident reports that somebody misuses the identity: from then on nothing is changed in the resident's name, and every
/// other session of the account has ended.
/// </summary>
[Authorize(Policy = Policies.ReadOwnRights)]
public sealed class IdentityMisuseModel(IMisuseReading reading, Sessions sessions) : ReadingPage
{
    public IReadOnlyList<ShownMisuse>? Reports { get; private set; }

    /// <summary>What is wrong with a report, and what was typed.</summary>
    public string? Error { get; private set; }

    public string? Text { get; private set; }

    public DateOnly? Since { get; private set; }

    public int LongestText => reading.LongestText;

    /// <summary>Whether a freeze holds.</summary>
    public bool IsFrozen => Reports?.Any(report => report.Ended is null) == true;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        Show(await reading.Own(Reader, cancellation), found => Reports = found);

    /// <summary>Takes a report, and leads to the page itself: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "sinds")] DateOnly? since, [FromForm(Name = "wat")] string? text, CancellationToken cancellation)
    {
        (Since, Text) = (since, text);
        switch (await reading.Report(Reader, since, text, cancellation))
        {
            case Found<Asked>:
                await EndOtherSessionsAsync();
                return RedirectToPage();
            case Refused<Asked> refused:
                Error = refused.Reason;
                return await OnGetAsync(cancellation);
            default:
                return NotFound();
        }
    }

    private async Task EndOtherSessionsAsync()
    {
        var here = await HttpContext.AuthenticateAsync(SignInCookie.Scheme);
        string? key = null;
        here.Properties?.Items.TryGetValue(Claims.Session, out key);
        sessions.EndOthersOf(Reader.ResidentId!, key);
    }
}
