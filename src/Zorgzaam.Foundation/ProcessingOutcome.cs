namespace Zorgzaam.Foundation;

/// <summary>Whether a processing may begin.</summary>
public abstract record ProcessingOutcome
{
    private ProcessingOutcome()
    {
    }

    /// <summary>It may.</summary>
    /// <param name="Processing">The key to the data.</param>
    public sealed record Opened(Processing Processing) : ProcessingOutcome;

    /// <summary>It may not.</summary>
    /// <param name="Reason">What was wrong and what to do; holds no personal data.</param>
    public sealed record Refused(string Reason) : ProcessingOutcome;
}
