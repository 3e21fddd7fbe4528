namespace Zorgzaam.Web.Rights;

/// <summary>A live figure for a theme; a theme without one is shown as not measurable yet.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Number">The figure.</param>
/// <param name="IsShare">Whether it is a percentage.</param>
/// <param name="Meaning">What it counts; a key of <c>Words</c>.</param>
public sealed record ThemeFigure(Theme Theme, long Number, bool IsShare, string Meaning)
{
    /// <summary>A second count that the meaning has a place for; null where it has none.</summary>
    public long? Beside { get; init; }
}
