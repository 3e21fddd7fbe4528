using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Supervisor;

/// <summary>Personal data breaches with their clock, and a form to register one.</summary>
[Authorize(Policy = Policies.Oversee)]
public sealed class BreachesModel(IBreachReading breaches, Words words) : ReadingPage
{
    /// <summary>In front of the id of a processing activity that is ticked.</summary>
    internal const string PurposePrefix = "doel-";

    public BreachList? Found { get; private set; }

    /// <summary>What was typed, when it could not be registered.</summary>
    public BreachForm Form { get; private set; } = new();

    /// <summary>What is wrong with what was typed.</summary>
    public string? Error { get; private set; }

    public int LongestText => breaches.LongestText;

    public IReadOnlyList<Choice> ActChoices =>
        [.. Enum.GetValues<BreachActs>().Select(acts => new Choice(acts.ToString(), words[BreachNames.Of(acts)]))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        Show(await breaches.Breaches(Reader, cancellation), found => Found = found);

    /// <summary>Registers a breach, and leads to it: a refresh registers nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "wat")] string? what, [FromForm(Name = "bekend")] DateOnly? day, [FromForm(Name = "tijd")] string? time,
        [FromForm(Name = "van")] DateOnly? from, [FromForm(Name = "tot")] DateOnly? until, [FromForm(Name = "wie")] string? who,
        [FromForm(Name = "soort")] BreachActs acts, CancellationToken cancellation)
    {
        // A day that is none is told beside the others; a kind that cannot be chosen is no form of ours.
        if (ModelState.GetFieldValidationState("soort") == ModelValidationState.Invalid) return BadRequest();
        Form = new BreachForm
        {
            What = what,
            KnownDay = day,
            KnownTime = time,
            From = from,
            Until = until,
            Actors = who,
            Acts = acts,
            Purposes =
            [
                .. Request.Form.Keys.Where(key => key.StartsWith(PurposePrefix, StringComparison.Ordinal))
                    .Select(key => key[PurposePrefix.Length..]),
            ],
        };
        switch (await breaches.Register(Reader, Form, cancellation))
        {
            case Found<RegisteredBreach> registered:
                return RedirectToPage("/Supervisor/Breach", new { id = registered.Value.Id });
            case Refused<RegisteredBreach> refused:
                Error = refused.Reason;
                return await OnGetAsync(cancellation);
            default:
                return BadRequest();
        }
    }
}
