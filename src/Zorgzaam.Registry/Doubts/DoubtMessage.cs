namespace Zorgzaam.Registry.Doubts;

/// <summary>A report of doubt on its way to the register that said the fact.</summary>
/// <param name="Doubt">Number of the report.</param>
/// <param name="Source">The register.</param>
/// <param name="CloudEvent">
/// What is sent: one line of JSON. It holds the citizen service number, by which the register finds the person. Null when
/// the person was erased since: then there is nothing to tell any more.
/// </param>
public sealed record DoubtMessage(long Doubt, string Source, string? CloudEvent)
{
    /// <summary>Without what is sent: that is personal.</summary>
    public override string ToString() => $"doubt {Doubt} to {Source}";
}

/// <summary>To whom a report was passed on.</summary>
/// <param name="Source">The register.</param>
/// <param name="SentAt">When it was handed over; null while it waits.</param>
public sealed record PassedDoubt(string Source, DateTimeOffset? SentAt);

/// <summary>A message that was made with a report of doubt; there is one for each.</summary>
/// <param name="DoubtId">The report.</param>
/// <param name="ObjectId">About whom.</param>
/// <param name="Source">The register that said the fact.</param>
/// <param name="EventId">By which a receiver knows it again.</param>
internal sealed record DoubtMessageRow(long DoubtId, long ObjectId, string Source, string EventId)
{
    /// <summary>When it was handed over; null while it waits.</summary>
    public long? SentMicros { get; set; }
}
