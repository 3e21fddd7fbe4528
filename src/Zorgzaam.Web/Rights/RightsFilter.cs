namespace Zorgzaam.Web.Rights;

/// <summary>Which residents to count; null means no limit.</summary>
public sealed record RightsFilter(string? LawId, string? AgeBandId, string? HouseholdTypeId, RightOutcome? Outcome);
