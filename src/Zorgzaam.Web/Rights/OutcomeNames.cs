namespace Zorgzaam.Web.Rights;

/// <summary>How an outcome is called and coloured on screen; the names are keys of <c>Words</c>.</summary>
internal static class OutcomeNames
{
    public static string Of(RightOutcome outcome) => outcome switch
    {
        RightOutcome.Missed => "Recht, nog niet ontvangen",
        RightOutcome.Receiving => "Recht, wordt ontvangen",
        RightOutcome.NotEntitled => "Geen recht",
        RightOutcome.Unknown => "Nog niet bekend",
        RightOutcome.NeedsHuman => "Vraagt een beoordeling",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not one of the known outcomes."),
    };

    public static string Tone(RightOutcome outcome) => outcome switch
    {
        RightOutcome.Missed => "accent",
        RightOutcome.Receiving => "positive",
        RightOutcome.NotEntitled => "neutral",
        RightOutcome.Unknown => "info",
        RightOutcome.NeedsHuman => "warning",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not one of the known outcomes."),
    };
}
