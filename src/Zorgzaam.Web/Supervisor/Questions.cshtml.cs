using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Supervisor;

/// <summary>Questions of residents about the log, by term; each is answered here in plain text.</summary>
[Authorize(Policy = Policies.Oversee)]
public sealed class QuestionsModel(IOversightReading oversight) : ReadingPage
{
    private const int QuestionsPerPage = 10;

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public int Number { get; set; } = 1;

    /// <summary>The question that is being answered.</summary>
    [BindProperty(SupportsGet = true, Name = "vraag")]
    public long? Chosen { get; set; }

    public QuestionPage? Found { get; private set; }

    /// <summary>What is wrong with an answer, and the answer as it was typed.</summary>
    public string? Error { get; private set; }

    public string? Answer { get; private set; }

    public int LongestAnswer => oversight.LongestAnswer;

    /// <summary>Leads to this page, with a question to answer when one is given.</summary>
    internal object Route(long? question) => new { vraag = question, bladzijde = Number > 1 ? Number : (int?)null };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return BadRequest();
        var page = new PageRequest(Number, QuestionsPerPage);
        return Show(await oversight.Questions(Reader, page, cancellation), found => Found = found);
    }

    /// <summary>Takes an answer, and leads to the page itself: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "nummer")] long question, [FromForm(Name = "antwoord")] string? answer,
        CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return BadRequest();
        switch (await oversight.Answer(Reader, question, answer, cancellation))
        {
            case Found<Asked>:
                return RedirectToPage(Route(null));
            case Refused<Asked> refused:
                (Chosen, Error, Answer) = (question, refused.Reason, answer);
                return await OnGetAsync(cancellation);
            default:
                return NotFound();
        }
    }
}
