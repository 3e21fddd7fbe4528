namespace Zorgzaam.Web.Rights;

/// <summary>A live figure for a theme; a theme without one is shown as not measurable yet.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Figure">The figure as shown, such as "88 %".</param>
/// <param name="Meaning">What it counts, in plain Dutch.</param>
public sealed record ThemeFigure(Theme Theme, string Figure, string Meaning);
