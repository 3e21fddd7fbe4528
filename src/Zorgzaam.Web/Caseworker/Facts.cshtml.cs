using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Facts;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Caseworker;

/// <summary>A group of facts about one resident, for a caseworker with a ground, who reports doubts and answers them.</summary>
[Authorize(Policy = Policies.ReadResidents)]
public sealed class FactsModel(
    IRightsReading rights, IFactsReading reading, IStaffAccess access, StatedGround stated, Words words)
    : GroundedPage(rights, access, stated, words)
{
    /// <summary>The handler of the form that reports a doubt: this page has another form without one.</summary>
    internal const string? ReportHandler = "report";

    private const string Upheld = "klopt";
    private const string Dismissed = "blijft";

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "groep")]
    public string Group { get; set; } = "";

    public FactGroup? Facts { get; private set; }

    /// <summary>What is wrong with a report that was filled in.</summary>
    public string? Error { get; private set; }

    /// <summary>What is wrong with an answer that was filled in.</summary>
    public string? AnswerError { get; private set; }

    protected override ReadKind Kind => ReadKind.Resident;

    protected override string? ResidentId => Id;

    // Facts of a resident are read on the ground that was stated for this resident.
    protected override string GroundPath => Url.Page("/Caseworker/Resident", new { id = Id })!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindGround(cancellation) is { } ground ? await ShowAsync(ground, cancellation) : Page();

    /// <summary>Takes a report, and leads to the page itself.</summary>
    public async Task<IActionResult> OnPostReportAsync(
        [FromForm(Name = "toelichting")] string? explanation, CancellationToken cancellation)
    {
        if (await FindGround(cancellation) is not { } ground) return Page();
        return await AfterAsync(
            await reading.Report(Reader, ground, Id, Group, explanation, cancellation), ground,
            reason => Error = reason, cancellation);
    }

    /// <summary>Takes an answer to a report, and leads to the page itself.</summary>
    public async Task<IActionResult> OnPostAnswerAsync(
        [FromForm(Name = "melding")] long report, [FromForm(Name = "uitkomst")] string? outcome,
        [FromForm(Name = "reden")] string? reason, CancellationToken cancellation)
    {
        // An outcome that was not offered is no answer.
        if (outcome is not (Upheld or Dismissed) || !ModelState.IsValid) return BadRequest();
        if (await FindGround(cancellation) is not { } ground) return Page();
        var answer = new ReportAnswer(report, outcome == Upheld, reason);
        return await AfterAsync(
            await reading.Answer(Reader, ground, Id, Group, answer, cancellation), ground,
            refusal => AnswerError = refusal, cancellation);
    }

    /// <summary>Where the pages on facts of a resident stand.</summary>
    internal static string Address(string residentId) => $"/inwoner/{residentId}/gegevens";

    internal static IReadOnlyList<Choice> Outcomes(Words words) =>
    [
        new(Upheld, words["De melding klopt: de bron moet dit verbeteren"]),
        new(Dismissed, words["Het gegeven blijft staan"]),
    ];

    private async Task<IActionResult> AfterAsync(
        ReadResult<Reported> result, ReadGround ground, Action<string> refuse, CancellationToken cancellation)
    {
        switch (result)
        {
            case Found<Reported>:
                return RedirectToPage(new { id = Id, groep = Group, handler = (string?)null });
            case Refused<Reported> refused:
                refuse(refused.Reason);
                return await ShowAsync(ground, cancellation);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> ShowAsync(ReadGround ground, CancellationToken cancellation) =>
        Show(await reading.Group(Reader, ground, Id, Group, cancellation), found => Facts = found);
}
