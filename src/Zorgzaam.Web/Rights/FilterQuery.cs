using Microsoft.AspNetCore.Mvc;

namespace Zorgzaam.Web.Rights;

/// <summary>The filter as it stands in the address of a page.</summary>
public sealed class FilterQuery
{
    [FromQuery(Name = "wet")]
    public string? Law { get; set; }

    [FromQuery(Name = "leeftijd")]
    public string? AgeBand { get; set; }

    [FromQuery(Name = "huishouden")]
    public string? HouseholdType { get; set; }

    [FromQuery(Name = "uitkomst")]
    public string? Outcome { get; set; }

    public RightsFilter ToFilter() => new(Given(Law), Given(AgeBand), Given(HouseholdType), ParsedOutcome);

    /// <summary>Whether the outcome is one of ours, or not given.</summary>
    public bool HasKnownOutcome => Given(Outcome) is null || ParsedOutcome is not null;

    /// <summary>Whether all that is given can be chosen on the page.</summary>
    public bool IsKnown(RightsOverview overview) => HasKnownOutcome
        && Has(overview.LawChoices, Law) && Has(overview.AgeBands, AgeBand) && Has(overview.HouseholdTypes, HouseholdType);

    private static bool Has(IReadOnlyList<Choice> choices, string? value) =>
        Given(value) is not { } given || choices.Any(choice => choice.Id == given);

    private RightOutcome? ParsedOutcome =>
        Enum.GetValues<RightOutcome>().Cast<RightOutcome?>().FirstOrDefault(value => value.ToString() == Outcome);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
