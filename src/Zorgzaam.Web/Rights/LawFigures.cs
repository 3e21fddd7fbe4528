using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Rights;

/// <summary>What the sweep found for one law, in numbers of residents and eurocents a year; null is not to be shown.</summary>
public sealed record LawFigures(
    string LawId,
    LocalizedText Title,
    Handling Handling,
    int? Entitled,
    int? Receiving,
    int? Missed,
    long? MissedEurocentsPerYear,
    int? Unknown,
    int? NeedsHuman);
