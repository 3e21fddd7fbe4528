namespace Zorgzaam.Sweep.Proposals;

/// <summary>A difference between what somebody may have and what is so: somebody has to do something with it.</summary>
internal sealed class ProposalRow
{
    public required long Number { get; init; }

    public required long Person { get; init; }

    public required string Law { get; init; }

    /// <summary>See <see cref="ProposalKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Eurocents per period of the right; null where it is not about an amount.</summary>
    public long? Amount { get; init; }

    /// <summary>Missing attributes or norms to judge, joined by commas; empty for an offer.</summary>
    public required string Detail { get; init; }

    /// <summary>Part that holds the result on which it stands.</summary>
    public required string Part { get; init; }

    public required long OpenedMicros { get; init; }

    /// <summary>When it no longer stood: taken up, changed or withdrawn.</summary>
    public long? ClosedMicros { get; set; }
}
