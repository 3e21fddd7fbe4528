using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Rights;

/// <summary>One step of a calculation, rendered from the evaluation trace.</summary>
/// <param name="Label">What was worked out, such as "Uw toetsingsinkomen".</param>
/// <param name="Value">The value as shown; null when a step has none.</param>
/// <param name="Article">The article it stands on; null when it is said elsewhere.</param>
/// <param name="Sums">How it was calculated, in words and in figures; empty where it only passes on.</param>
/// <param name="Again">What it also stands on and what stands in full above, such as "uw loon (€ 24.500)".</param>
/// <param name="Children">The steps this one stands on.</param>
public sealed record CalculationStep(
    WrittenText Label,
    WrittenText? Value,
    StepArticle? Article,
    IReadOnlyList<StepSum> Sums,
    IReadOnlyList<WrittenText> Again,
    IReadOnlyList<CalculationStep> Children)
{
    /// <summary>Pages stop here; a deeper calculation is an error in the law files.</summary>
    public const int MaxDepth = 64;
}

/// <summary>A calculation in one line.</summary>
/// <param name="InWords">Such as "uw standaardpremie − wat u zelf kunt betalen"; null where a part has no words.</param>
/// <param name="InFigures">Such as "€ 2.119 − € 568,55 = € 1.550,45"; null where there are none.</param>
public sealed record StepSum(WrittenText? InWords, WrittenText? InFigures);

/// <summary>An article of law.</summary>
/// <param name="Number">Such as "2".</param>
/// <param name="Law">Such as "Wet op de zorgtoeslag".</param>
/// <param name="Url">The official text.</param>
/// <param name="Text">What it says, in plain words; null when that was said before.</param>
public sealed record StepArticle(string Number, WrittenText Law, Uri? Url, WrittenText? Text);
