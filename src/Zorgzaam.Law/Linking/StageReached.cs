namespace Zorgzaam.Law.Linking;

/// <summary>How far a case has come: the last stage of the procedure whose requirements are known.</summary>
/// <remarks>Source: RegelRecht RFC-008, <c>stages[].requires</c>.</remarks>
public static class StageReached
{
    /// <summary>The stage in which a decision is taken; where a case stands when nothing else is known.</summary>
    public const string Decision = "BESLUIT";

    /// <summary>The stage reached in the default procedure for decisions.</summary>
    /// <param name="library">Laws, among them the one that lays down the procedure.</param>
    /// <param name="date">Date for which the procedure is taken.</param>
    /// <param name="isKnown">Whether a parameter, such as <c>bekendmaking_datum</c>, is known.</param>
    public static string From(LawLibrary library, DateOnly date, Func<string, bool> isKnown)
    {
        var procedure = library.InForce(date).SelectMany(l => l.Procedures).FirstOrDefault(p => p.IsDefault);
        return procedure?.Stages.SkipWhile(s => s.Name != Decision).Skip(1)
            .LastOrDefault(s => s.Requires.Length > 0 && s.Requires.All(isKnown))?.Name ?? Decision;
    }
}
