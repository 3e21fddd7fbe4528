namespace Zorgzaam.Accountability.Requests;

/// <summary>What a resident can ask about the own data, beside a copy, which is given at once, and a report of what is wrong.</summary>
public enum SubjectRight
{
    /// <summary>To restrict what is done with them (AVG artikel 18).</summary>
    Restriction,

    /// <summary>To stop looking for rights on one's behalf (AVG artikel 21).</summary>
    Objection,

    /// <summary>To erase what may be erased (AVG artikel 17).</summary>
    Erasure,
}

/// <summary>How far a request is.</summary>
public enum RequestState
{
    /// <summary>It waits for an answer.</summary>
    Waiting,

    /// <summary>It was granted, and holds.</summary>
    Granted,

    /// <summary>It was refused.</summary>
    Refused,

    /// <summary>It holds no longer: the resident took it back, or it was ended with a reason.</summary>
    Ended,
}

/// <summary>A request as it was made and answered.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Right">What was asked.</param>
/// <param name="AskedAt">When.</param>
/// <param name="DueOn">The last day for an answer.</param>
/// <param name="Text">What was written.</param>
/// <param name="State">How far it is.</param>
public sealed record SubjectRequest(
    long Id, SubjectRight Right, DateTimeOffset AskedAt, DateOnly DueOn, string Text, RequestState State)
{
    /// <summary>When it was answered; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>On which ground of the policy.</summary>
    public string? GroundId { get; init; }

    /// <summary>What was answered.</summary>
    public string? Answer { get; init; }

    /// <summary>When it ended; null while it did not.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it ended; null when the resident took it back without words.</summary>
    public string? EndReason { get; init; }

    /// <summary>Whether it is in force: granted and not ended, and of an objection also while it waits.</summary>
    public bool IsInForce => State == RequestState.Granted || (State == RequestState.Waiting && Right == SubjectRight.Objection);

    /// <summary>Whether it can still be taken back.</summary>
    public bool IsOpen => State is RequestState.Waiting or RequestState.Granted;
}

/// <summary>Requests that wait, and those that hold.</summary>
/// <param name="Waiting">By term, the first one first.</param>
/// <param name="Total">How many wait.</param>
/// <param name="Overdue">How many of those should have been answered.</param>
/// <param name="Restrictions">Restrictions in force, the oldest first.</param>
public sealed record OpenRequests(
    IReadOnlyList<SubjectRequest> Waiting, int Total, int Overdue, IReadOnlyList<SubjectRequest> Restrictions);

/// <summary>What a request or an answer led to.</summary>
public enum RequestOutcome
{
    /// <summary>It was recorded.</summary>
    Recorded,

    /// <summary>The same was asked before and waits or holds; nothing was added.</summary>
    AlreadyOpen,

    /// <summary>It was answered or ended before; nothing was added.</summary>
    AlreadyDone,

    /// <summary>
    /// Data that are restricted are not erased: the restriction has to end first (AVG artikel 18, tweede lid). Nothing was added.
    /// </summary>
    Restricted,

    /// <summary>There is no such request of this resident, or no such ground for this answer.</summary>
    NotThere,
}
