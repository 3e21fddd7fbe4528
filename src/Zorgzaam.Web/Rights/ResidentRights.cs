namespace Zorgzaam.Web.Rights;

/// <summary>Everything the pages show about the rights of one resident.</summary>
/// <param name="ResidentId">The key of the resident; never a burgerservicenummer.</param>
/// <param name="Name">Name as used in a letter.</param>
/// <param name="Age">Age on the legal date; null when the date of birth is not known.</param>
/// <param name="LegalDate">The date for which the law was applied.</param>
/// <param name="MissedEurocentsPerYear">What this resident misses together.</param>
/// <param name="Rights">In the order to show: missed rights first.</param>
public sealed record ResidentRights(
    string ResidentId,
    string Name,
    int? Age,
    DateOnly LegalDate,
    long MissedEurocentsPerYear,
    IReadOnlyList<ResidentRight> Rights)
{
    /// <summary>What is still to be answered, for whichever right.</summary>
    public IReadOnlyList<MissingFact> MissingFacts { get; init; } = [];
}
