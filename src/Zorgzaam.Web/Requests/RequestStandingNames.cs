namespace Zorgzaam.Web.Requests;

/// <summary>How far a request is, in words and with a tone.</summary>
public static class RequestStandingNames
{
    /// <summary>The words, in Dutch.</summary>
    public static string Of(RequestStanding state) => state switch
    {
        RequestStanding.Waiting => "Wacht op antwoord",
        RequestStanding.Granted => "Toegekend",
        RequestStanding.Refused => "Afgewezen",
        _ => "Geëindigd",
    };

    /// <summary>The tone of a badge.</summary>
    public static string Tone(RequestStanding state) => state switch
    {
        RequestStanding.Waiting => "info",
        RequestStanding.Granted => "positive",
        RequestStanding.Refused => "warning",
        _ => "neutral",
    };
}
