namespace Zorgzaam.Sweep.Runs;

/// <summary>
/// What a result says about a person. A purpose that sees results lists these as <c>result_attributes</c>, and the log
/// names them as it names register attributes.
/// </summary>
public static class ResultAttributes
{
    /// <summary>All of them: a result is read as a whole.</summary>
    public static IReadOnlyList<string> All { get; } = ["uitkomst", "bedrag", "ontvangst", "leeftijd", "huishoudtype"];
}
