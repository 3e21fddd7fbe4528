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

    private RightOutcome? ParsedOutcome =>
        Enum.GetValues<RightOutcome>().Cast<RightOutcome?>().FirstOrDefault(value => value.ToString() == Outcome);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
