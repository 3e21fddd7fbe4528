namespace Zorgzaam.Registry.Doubts;

/// <summary>What became of a report of doubt.</summary>
public enum DoubtState
{
    /// <summary>Nobody has answered it yet.</summary>
    Open,

    /// <summary>It was right: the source has to correct the fact.</summary>
    Upheld,

    /// <summary>It was not right: the fact stands.</summary>
    Dismissed,
}

/// <summary>A report of doubt about a group of attributes of a person (terugmelding).</summary>
/// <param name="Id">Its number.</param>
/// <param name="Group">The group.</param>
/// <param name="ValidFrom">The first day of what is doubted.</param>
/// <param name="ReportedAt">When it was reported.</param>
/// <param name="ReportedBy">In which role.</param>
/// <param name="Explanation">What seems wrong, as written.</param>
/// <param name="State">What became of it.</param>
/// <param name="AnsweredAt">When it was answered; null while it is open.</param>
/// <param name="Reason">Why it was answered so; null while it is open.</param>
public sealed record Doubt(
    long Id,
    string Group,
    DateOnly ValidFrom,
    DateTimeOffset ReportedAt,
    string ReportedBy,
    string Explanation,
    DoubtState State,
    DateTimeOffset? AnsweredAt,
    string? Reason)
{
    /// <summary>To which register it was passed on; null for reports from before that was done.</summary>
    public PassedDoubt? PassedOn { get; init; }
}

/// <summary>What a report or an answer led to.</summary>
public enum DoubtOutcome
{
    /// <summary>It was recorded.</summary>
    Recorded,

    /// <summary>There is an open report about the same fact already; nothing was added.</summary>
    AlreadyOpen,

    /// <summary>It was answered before; nothing was added.</summary>
    AlreadyAnswered,

    /// <summary>It is a report of the one who answers; somebody else answers it. Nothing was added.</summary>
    Own,

    /// <summary>There is no such fact or report.</summary>
    NotThere,
}
