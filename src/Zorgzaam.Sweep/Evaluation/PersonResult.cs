namespace Zorgzaam.Sweep.Evaluation;

/// <summary>Everything the sweep found for one person.</summary>
/// <param name="Person">Number of the person.</param>
/// <param name="Age">Complete years on the date of the sweep; null when the date of birth is not known.</param>
/// <param name="HouseholdType">Type of household, for counts.</param>
/// <param name="Sharers">How many persons have one claim together: two when a partner shares a right that this person has.</param>
/// <param name="Rights">One per right of the profile, in its order.</param>
public sealed record PersonResult(
    long Person, int? Age, string? HouseholdType, int Sharers, IReadOnlyList<PersonRight> Rights);

/// <summary>A right of a person.</summary>
/// <param name="Law">Law.</param>
/// <param name="Result">What the law says.</param>
/// <param name="Received">Whether it is received now; null when nobody has said.</param>
public sealed record PersonRight(string Law, RightResult Result, bool? Received)
{
    /// <summary>Entitled and known not to receive it: what the sweep is for.</summary>
    public bool IsMissed => Result.Status == RightStatus.Entitled && Received == false;
}
