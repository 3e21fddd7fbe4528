using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Rights;

/// <summary>One step of a calculation, rendered from the evaluation trace.</summary>
/// <param name="Label">What was worked out, such as "Uw toetsingsinkomen".</param>
/// <param name="Value">The value as shown; null when a step has none.</param>
/// <param name="Article">The article it stands on; null when it is said elsewhere.</param>
/// <param name="Working">The sum in figures, such as "€ 1.550 : 12 = …"; null where it says nothing new.</param>
/// <param name="Children">The steps this one stands on.</param>
public sealed record CalculationStep(
    WrittenText Label,
    WrittenText? Value,
    StepArticle? Article,
    string? Working,
    IReadOnlyList<CalculationStep> Children)
{
    /// <summary>Pages stop here; a deeper calculation is an error in the law files.</summary>
    public const int MaxDepth = 64;
}

/// <summary>An article of law.</summary>
/// <param name="Number">Such as "2".</param>
/// <param name="Law">Such as "Wet op de zorgtoeslag".</param>
/// <param name="Url">The official text.</param>
/// <param name="Text">What it says, in plain words; null when that was said before.</param>
public sealed record StepArticle(string Number, WrittenText Law, Uri? Url, WrittenText? Text);
