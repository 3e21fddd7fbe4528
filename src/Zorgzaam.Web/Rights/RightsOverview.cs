namespace Zorgzaam.Web.Rights;

/// <summary>The figures per law with what can be filtered on; a figure that is null is not to be shown.</summary>
/// <param name="LegalDate">The date for which the law was applied.</param>
/// <param name="Residents">How many residents match the filter.</param>
/// <param name="ResidentsMissing">How many of them miss at least one right.</param>
/// <param name="MissedEurocentsPerYear">What they miss together.</param>
/// <param name="Laws">One row per law, in the order to show.</param>
/// <param name="LawChoices">Every law, also those the filter leaves out.</param>
/// <param name="AgeBands">Age bands to filter on.</param>
/// <param name="HouseholdTypes">Household types to filter on.</param>
public sealed record RightsOverview(
    DateOnly LegalDate,
    int? Residents,
    int? ResidentsMissing,
    long? MissedEurocentsPerYear,
    IReadOnlyList<LawFigures> Laws,
    IReadOnlyList<Choice> LawChoices,
    IReadOnlyList<Choice> AgeBands,
    IReadOnlyList<Choice> HouseholdTypes);
