using Zorgzaam.Foundation;

namespace Zorgzaam.Law.Explanation;

/// <summary>How a step follows from those below it, along the way that this case took.</summary>
/// <param name="InWords">Such as "uw standaardpremie − wat u zelf kunt betalen"; null where a part has no words.</param>
/// <param name="InFigures">Such as "€ 2.119 − € 568,55 = € 1.550,45"; null where there are none.</param>
public sealed record StepFormula(WrittenText? InWords, WrittenText? InFigures);
