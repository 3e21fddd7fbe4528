using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Runs;

/// <summary>How a person stands towards a right: what the law says, and whether it is used.</summary>
public enum RightStanding
{
    /// <summary>Entitled, and known not to receive it.</summary>
    Missed,

    /// <summary>Entitled, and known to receive it.</summary>
    Receiving,

    /// <summary>Not entitled.</summary>
    NotEntitled,

    /// <summary>Something is not known: facts, whether it is received, or the computation failed.</summary>
    Unknown,

    /// <summary>A person must judge.</summary>
    NeedsHuman,
}

/// <summary>Tells how a person stands.</summary>
public static class RightStandings
{
    /// <summary>Whether somebody can help here.</summary>
    public static bool AskAttention(RightStanding standing) =>
        standing is RightStanding.Missed or RightStanding.Unknown or RightStanding.NeedsHuman;

    /// <summary>INVARIANT: a right whose use is unknown is never called missed.</summary>
    public static RightStanding Of(PersonRight right) => right.Result.Status switch
    {
        RightStatus.Entitled => right.Received switch
        {
            true => RightStanding.Receiving,
            false => RightStanding.Missed,
            null => RightStanding.Unknown,
        },
        RightStatus.NotEntitled => RightStanding.NotEntitled,
        RightStatus.NeedsHuman => RightStanding.NeedsHuman,
        _ => RightStanding.Unknown,
    };
}
