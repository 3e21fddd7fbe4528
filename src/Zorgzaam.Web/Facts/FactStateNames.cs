namespace Zorgzaam.Web.Facts;

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
