using Zorgzaam.Sweep.Proposals;

namespace Zorgzaam.Sweep.Events;

/// <summary>What the sweep tells the journal, in the past tense of the field.</summary>
public static class SweepEvents
{
    /// <summary>A right that somebody does not use was found.</summary>
    public const string RightFound = "nl.zorgzaam.sweep.right-found";

    /// <summary>Facts are needed before the law can decide.</summary>
    public const string FactsNeeded = "nl.zorgzaam.sweep.facts-needed";

    /// <summary>A person must judge a norm.</summary>
    public const string JudgementNeeded = "nl.zorgzaam.sweep.judgement-needed";

    /// <summary>A proposal no longer stands: the right is used, or the facts or the law have changed.</summary>
    public const string ProposalClosed = "nl.zorgzaam.sweep.proposal-closed";

    /// <summary>
    /// A proposal lost its ground, for the reason in the event: the organisation has no ground for the law (any more),
    /// the person died, or is no resident of the municipality. It comes back as a new one when the ground comes back.
    /// </summary>
    public const string ProposalWithdrawn = "nl.zorgzaam.sweep.proposal-withdrawn";

    /// <summary>Results of a shard were made durable.</summary>
    public const string ResultsCommitted = "nl.zorgzaam.sweep.results-committed";

    /// <summary>A sweep over everybody was finished.</summary>
    public const string RunFinished = "nl.zorgzaam.sweep.run-finished";

    /// <summary>Outcomes had been kept as long as the register says, and were destroyed: the certificate.</summary>
    public const string OutcomesDestroyed = "nl.zorgzaam.sweep.outcomes-destroyed";

    /// <summary>Proposals of persons who had erased what was found for them were removed: they came back with a backup.</summary>
    public const string ProposalsErased = "nl.zorgzaam.sweep.proposals-erased";

    internal static string For(string kind) => kind switch
    {
        ProposalKind.Offer => RightFound,
        ProposalKind.Question => FactsNeeded,
        _ => JudgementNeeded,
    };
}
