using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Explanations;

/// <summary>Compares outcomes by their content.</summary>
public static class SameResult
{
    /// <summary>Whether two outcomes say the same. The wording of a failure may differ, that it failed may not.</summary>
    public static bool Is(PersonRight left, PersonRight right) =>
        left.Law == right.Law
        && left.Received == right.Received
        && left.Result.Status == right.Result.Status
        && left.Result.Amount == right.Result.Amount
        && left.Result.Missing.SequenceEqual(right.Result.Missing, StringComparer.Ordinal)
        && left.Result.Norms.SequenceEqual(right.Result.Norms, StringComparer.Ordinal);
}
