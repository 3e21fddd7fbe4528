using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Policy;

/// <summary>Per law: who has a right, who receives it, who misses it.</summary>
[Authorize(Policy = Policies.ReadRights)]
public sealed class RightsModel(IRightsReading rights, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FilterQuery Filter { get; set; } = new();

    public RightsOverview? Overview { get; private set; }

    public bool MayReadResidents => Reader.From(User).MayReadResidents;

    public ShownCounts Shown { get; } = new(words);

    public IReadOnlyList<Choice> Outcomes =>
        [.. Enum.GetValues<RightOutcome>().Select(o => new Choice(o.ToString(), words[OutcomeNames.Of(o)]))];

    /// <summary>Leads to the residents of one law, with the rest of the filter kept.</summary>
    public object RouteOf(LawFigures law) => new
    {
        law = law.LawId,
        leeftijd = Filter.AgeBand,
        huishouden = Filter.HouseholdType,
        uitkomst = Filter.Outcome,
    };

    /// <summary>Whether there is a list behind the figures: only of those whom somebody can help.</summary>
    public bool HasLists => MayReadResidents
        && Filter.ToFilter().Outcome is null or RightOutcome.Missed or RightOutcome.Unknown or RightOutcome.NeedsHuman;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Overview = await rights.Overview(Reader.From(User), Filter.ToFilter(), cancellation);
        // What cannot be chosen is refused: left out, it would show more than was asked for.
        return Overview is null || Filter.IsKnown(Overview) ? Page() : BadRequest();
    }
}
