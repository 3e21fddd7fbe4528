namespace Zorgzaam.Sweep.Proposals;

/// <summary>A difference between what somebody may have and what is so: somebody has to do something with it.</summary>
/// <param name="Number">Number of the proposal.</param>
/// <param name="Person">Number of the person.</param>
/// <param name="Law">The law.</param>
/// <param name="Kind">See <see cref="ProposalKind"/>.</param>
/// <param name="Amount">Eurocents per period of the right; null where it is not about an amount.</param>
/// <param name="Detail">Missing attributes or norms to judge, joined by commas; <c>failed</c>; empty for an offer.</param>
/// <param name="Part">Part that holds the result on which it stands.</param>
/// <param name="OpenedMicros">Since when it stands.</param>
internal sealed record ProposalRow(
    long Number, long Person, string Law, string Kind, long? Amount, string Detail, string Part, long OpenedMicros)
{
    /// <summary>When it no longer stood: taken up, changed or withdrawn.</summary>
    public long? ClosedMicros { get; set; }
}
