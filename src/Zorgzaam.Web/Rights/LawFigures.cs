namespace Zorgzaam.Web.Rights;

/// <summary>What the sweep found for one law, in numbers of residents and eurocents a year.</summary>
public sealed record LawFigures(
    string LawId,
    string Title,
    Handling Handling,
    int Entitled,
    int Receiving,
    int Missed,
    long MissedEurocentsPerYear,
    int Unknown,
    int NeedsHuman);
