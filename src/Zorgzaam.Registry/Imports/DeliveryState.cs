namespace Zorgzaam.Registry.Imports;

/// <summary>How a delivery stands when it is offered.</summary>
internal abstract record DeliveryState
{
    private DeliveryState()
    {
    }

    /// <summary>It can be recorded, from where an earlier attempt was stopped.</summary>
    public sealed record Open(long Number, string Owner, RecordedPart Recorded) : DeliveryState;

    public sealed record Completed(string ContentHash, string? AgreementId) : DeliveryState;

    public sealed record Refused(string Message) : DeliveryState;
}

/// <summary>What is recorded already of a delivery that is still open.</summary>
/// <param name="Lines">So many groups and relations, from the first.</param>
/// <param name="Hash">The hash of those; null when there are none.</param>
/// <param name="Counts">What they came to.</param>
internal sealed record RecordedPart(long Lines, string? Hash, ImportCounts Counts)
{
    public static RecordedPart Nothing { get; } = new(0, null, default);
}
