namespace Zorgzaam.Registry.Doubts;

/// <summary>In which words a doubt is reported and answered.</summary>
internal static class DoubtLimit
{
    /// <summary>The longest text of a report or an answer, in characters.</summary>
    public const int MaximumText = 200;

    /// <summary>Whether a text can stand in a report: something is said, shortly, on one line.</summary>
    public static bool IsText(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= MaximumText && !text.Any(char.IsControl);
}
