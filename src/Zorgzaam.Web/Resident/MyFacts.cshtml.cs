using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Facts;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Resident;

/// <summary>A group of facts about the resident who is signed in, who can report what is wrong in it.</summary>
[Authorize(Policy = Policies.ReadOwnRights)]
public sealed class MyFactsModel(IFactsReading reading) : ReadingPage
{
    /// <summary>Where the pages on own facts stand.</summary>
    internal const string Address = "/mijn-gegevens";

    /// <summary>The form that reports a doubt is the only one here.</summary>
    internal const string? ReportHandler = null;

    [BindProperty(SupportsGet = true, Name = "groep")]
    public string Group { get; set; } = "";

    public FactGroup? Facts { get; private set; }

    /// <summary>What is wrong with what was filled in.</summary>
    public string? Error { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        Show(await reading.OwnGroup(Reader, Group, cancellation), found => Facts = found);

    /// <summary>Takes a report, and leads to the page itself: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "toelichting")] string? explanation, CancellationToken cancellation)
    {
        switch (await reading.ReportOwn(Reader, Group, explanation, cancellation))
        {
            case Found<Reported>:
                return RedirectToPage(new { groep = Group });
            case Refused<Reported> refused:
                Error = refused.Reason;
                return await OnGetAsync(cancellation);
            default:
                return NotFound();
        }
    }
}
