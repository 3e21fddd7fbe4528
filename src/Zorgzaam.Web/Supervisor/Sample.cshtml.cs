using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Supervisor;

/// <summary>Grounds on which staff looked and that somebody else judges: every emergency, and of the others a draw.</summary>
[Authorize(Policy = Policies.Oversee)]
public sealed class SampleModel(IGroundReviewing reviewing, Words words) : ReadingPage
{
    private const int GroundsPerPage = 10;
    private const string InOrder = "in-orde";
    private const string NotInOrder = "niet-in-orde";

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public int Number { get; set; } = 1;

    /// <summary>The ground that is being judged.</summary>
    [BindProperty(SupportsGet = true, Name = "reden")]
    public long? Chosen { get; set; }

    public GroundReviewPage? Found { get; private set; }

    /// <summary>What is wrong with a judgement, and the judgement as it was filled in.</summary>
    public string? Error { get; private set; }

    public string? Text { get; private set; }

    public string? Outcome { get; private set; }

    public int LongestText => reviewing.LongestText;

    public IReadOnlyList<Choice> Outcomes => [new(InOrder, words["In orde"]), new(NotInOrder, words["Niet in orde"])];

    /// <summary>Leads to this page, with a ground to judge when one is given.</summary>
    internal object Route(long? ground) => new { reden = ground, bladzijde = Number > 1 ? Number : (int?)null };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return BadRequest();
        var page = new PageRequest(Number, GroundsPerPage);
        return Show(await reviewing.Waiting(Reader, page, cancellation), found => Found = found);
    }

    /// <summary>Takes a judgement, and leads to the page itself: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "nummer")] long review, [FromForm(Name = "oordeel")] string? outcome,
        [FromForm(Name = "toelichting")] string? text, CancellationToken cancellation)
    {
        // An outcome that was not offered is no judgement.
        if (outcome is not (InOrder or NotInOrder) || !ModelState.IsValid) return BadRequest();
        switch (await reviewing.Judge(Reader, review, outcome == InOrder, text, cancellation))
        {
            case Found<Judged>:
                return RedirectToPage(Route(null));
            case Refused<Judged> refused:
                (Chosen, Error, Text, Outcome) = (review, refused.Reason, text, outcome);
                return await OnGetAsync(cancellation);
            default:
                return NotFound();
        }
    }
}
