using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Resident;

/// <summary>
/// Where a resident reports that somebody misuses the identity: from then on nothing is changed in the resident's name, and other
/// sessions of the account have ended. Who reported is not certain, so more can be reported while the freeze holds.
/// </summary>
[Authorize(Policy = Policies.ReadOwnRights)]
public sealed class IdentityMisuseModel(IMisuseReading reading, Sessions sessions, AssuranceLevels levels) : ReadingPage
{
    /// <summary>Where this page stands.</summary>
    internal const string Address = "/identiteitsfraude";

    // Who else helps, on www.digid.nl/contact, www.politie.nl and www.rvig.nl/centraal-meldpunt-identiteitsfraude.
    internal const string DigidPhone = "088 123 65 55";
    internal const string PolicePhone = "0900 8844";
    internal const string ContactPointPhone = "088 900 10 00";

    public IReadOnlyList<ShownMisuse>? Misuse { get; private set; }

    /// <summary>What is wrong with a report, and what was typed.</summary>
    public string? Error { get; private set; }

    public string? Text { get; private set; }

    public DateOnly? Since { get; private set; }

    public int LongestText => reading.LongestText;

    /// <summary>When the last report came of a freeze that holds; null while there is none.</summary>
    public DateTime? Latest => Misuse?.FirstOrDefault(each => each.Ended is null)?.Reports[^1].Reported;

    /// <summary>Whether this sign-in is one that still changes something while the freeze holds.</summary>
    public bool IsCertain => Reader.IsCertain;

    /// <summary>The level of such a sign-in.</summary>
    public AssuranceLevel NeededLevel => levels.Find(levels.AfterMisuse)!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        Show(await reading.Own(Reader, cancellation), found => Misuse = found);

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
