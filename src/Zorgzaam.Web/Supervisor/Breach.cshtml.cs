using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Supervisor;

/// <summary>One personal data breach: its clock, how many persons it affects, and what was done about it.</summary>
[Authorize(Policy = Policies.Oversee)]
public sealed class BreachModel(IBreachReading breaches, Words words) : ReadingPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public long Id { get; set; }

    public BreachPage? Found { get; private set; }

    /// <summary>What was typed, when it could not be recorded.</summary>
    public BreachStepForm Form { get; private set; } = new();

    /// <summary>What is wrong with what was typed.</summary>
    public string? Error { get; private set; }

    public int LongestText => breaches.LongestText;

    /// <summary>The steps that can be taken now.</summary>
    public IReadOnlyList<Choice> Steps =>
        [.. (Found?.Breach.Next ?? []).Select(kind => new Choice(kind.ToString(), words[BreachNames.Of(kind)]))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        Show(await breaches.Breach(Reader, Id, cancellation), found => Found = found);

    /// <summary>Records a step, and leads to the page itself: a refresh records nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "stap")] BreachDone? kind, [FromForm(Name = "dag")] DateOnly? day, [FromForm(Name = "tijd")] string? time,
        [FromForm(Name = "tekst")] string? text, CancellationToken cancellation)
    {
        if (kind is not { } chosen) return BadRequest();
        Form = new BreachStepForm { Kind = chosen, Day = day, Time = time, Text = text };
        switch (await breaches.Step(Reader, Id, Form, cancellation))
        {
            case Found<RegisteredBreach>:
                return RedirectToPage(new { id = Id });
            case Refused<RegisteredBreach> refused:
                Error = refused.Reason;
                return await OnGetAsync(cancellation);
            default:
                return NotFound();
        }
    }
}
