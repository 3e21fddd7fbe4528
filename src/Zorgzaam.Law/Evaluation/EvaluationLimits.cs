namespace Zorgzaam.Law.Evaluation;

/// <summary>Bounds on what one evaluation may take. A law of this world stays a factor ten below each.</summary>
/// <remarks>Bounds on what is read from files: <see cref="Reading.ReadLimits"/>.</remarks>
public static class EvaluationLimits
{
    /// <summary>Most elements of a collection that an operation goes through (RegelRecht RFC-016, bounds).</summary>
    public const int MaxElements = 1000;

    /// <summary>Most values inside one list that a law makes, lists in lists included.</summary>
    public const int MaxListSize = 100_000;

    /// <summary>Deepest list in a list that a law makes.</summary>
    public const int MaxListDepth = 64;

    /// <summary>Longest text that a law joins, in characters.</summary>
    public const int MaxTextLength = 10_000;

    /// <summary>Largest numerator or denominator, in bits: some six hundred digits.</summary>
    public const int MaxBits = 2_048;

    /// <summary>Most steps of one case inside collections, fractions and lists. Plain sums cost none.</summary>
    public const long MaxSteps = 2_000_000;
}
