namespace Zorgzaam.Web.Rights;

/// <summary>One step of a calculation, rendered from the evaluation trace.</summary>
/// <param name="Label">What was worked out, such as "Uw toetsingsinkomen".</param>
/// <param name="Value">The value as shown; null when a step has none.</param>
/// <param name="Article">The article, such as "artikel 2 Wet op de zorgtoeslag".</param>
/// <param name="Url">The official text of that article.</param>
/// <param name="Text">What the article says, in plain Dutch.</param>
/// <param name="Working">The sum in figures, such as "€ 1.550 : 12 = …"; null where it says nothing new.</param>
/// <param name="Children">The steps this one stands on.</param>
public sealed record CalculationStep(
    string Label,
    string? Value,
    string? Article,
    Uri? Url,
    string? Text,
    string? Working,
    IReadOnlyList<CalculationStep> Children)
{
    /// <summary>Pages stop here; a deeper calculation is an error in the law files.</summary>
    public const int MaxDepth = 64;
}
