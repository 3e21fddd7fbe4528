namespace Zorgzaam.Web.Facts;

/// <summary>How sure a fact is.</summary>
public enum FactState
{
    /// <summary>The source states it.</summary>
    Confirmed,

    /// <summary>The source estimates it.</summary>
    Estimated,

    /// <summary>Somebody reported that it may be wrong.</summary>
    Disputed,
}

/// <summary>What became of a report that a fact may be wrong.</summary>
public enum ReportState
{
    /// <summary>Nobody has answered it yet.</summary>
    Open,

    /// <summary>It was right.</summary>
    Upheld,

    /// <summary>It was not right.</summary>
    Dismissed,
}

/// <summary>How both are called on screen; keys of <c>Words</c>.</summary>
internal static class FactStateNames
{
    public static string Of(FactState state) => state switch
    {
        FactState.Estimated => "Schatting van de bron",
        FactState.Disputed => "Wordt uitgezocht",
        _ => "Zoals de bron het zegt",
    };

    public static string Of(ReportState state) => state switch
    {
        ReportState.Upheld => "Melding klopt",
        ReportState.Dismissed => "Gegeven blijft staan",
        _ => "Wordt uitgezocht",
    };

    public static string Tone(FactState state) => state switch
    {
        FactState.Estimated => "info",
        FactState.Disputed => "warning",
        _ => "neutral",
    };

    public static string Tone(ReportState state) => state == ReportState.Open ? "warning" : "neutral";
}
