using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Rights;

/// <summary>One right of one resident, with everything needed to explain it.</summary>
/// <param name="LawId">The law it comes from.</param>
/// <param name="Title">Such as "Zorgtoeslag".</param>
/// <param name="Outcome">How the resident stands towards it.</param>
/// <param name="Amounts">Amounts to show, the most telling first; empty where there is none.</param>
/// <param name="Handling">Who carries it out.</param>
/// <param name="Opening">The three opening sentences; absent where there is nothing to offer.</param>
/// <param name="Summary">Why, in plain sentences rendered from the calculation.</param>
/// <param name="Calculation">The full calculation; null when nothing could be calculated.</param>
/// <param name="Facts">The facts the outcome depends on.</param>
/// <param name="Counterfactuals">What would have to be different for another outcome.</param>
public sealed record ResidentRight(
    string LawId,
    string Title,
    RightOutcome Outcome,
    IReadOnlyList<RightAmount> Amounts,
    Handling Handling,
    RightOpening? Opening,
    IReadOnlyList<WrittenText> Summary,
    CalculationStep? Calculation,
    IReadOnlyList<FactUsed> Facts,
    IReadOnlyList<WrittenText> Counterfactuals)
{
    /// <summary>How the amount was rounded, in figures; null where it was not.</summary>
    public string? Working { get; init; }
}

/// <summary>An amount with its period, such as 12300 and "per maand".</summary>
public sealed record RightAmount(long Eurocents, string Period);

/// <summary>What you get, what you must do, whom you can call: one plain sentence each.</summary>
public sealed record RightOpening(string WhatYouGet, string WhatYouMustDo, string WhomToCall);
