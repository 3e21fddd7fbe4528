namespace Zorgzaam.Web.Rights;

/// <summary>What the front page shows to anyone; a figure that is null is not to be shown.</summary>
public sealed record FrontFigures(
    DateOnly LegalDate,
    int? Residents,
    int? ResidentsMissing,
    long? MissedEurocentsPerYear,
    IReadOnlyList<LawFigures> Laws,
    HouseholdStory? Story,
    IReadOnlyList<ThemeFigure> Themes);
