namespace Zorgzaam.Accountability.Grounds;

/// <summary>What is put aside for review.</summary>
public enum GroundKind
{
    /// <summary>An emergency: always.</summary>
    Emergency,

    /// <summary>A typed ground: by the draw.</summary>
    Stated,

    /// <summary>A contact that a member of staff says there was: by the draw.</summary>
    Contact,
}

/// <summary>A use of data of which somebody else judges whether its ground holds.</summary>
/// <param name="Id">Number of the review.</param>
/// <param name="Reference">The trace of the use.</param>
/// <param name="Kind">Why it is reviewed.</param>
/// <param name="PurposeId">For which purpose.</param>
/// <param name="ActorId">Who used the data.</param>
/// <param name="Role">In which role.</param>
/// <param name="Used">When.</param>
/// <param name="Ground">What was stated; null when its key was destroyed.</param>
/// <param name="DueOn">The last day for a judgement.</param>
public sealed record GroundReview(
    long Id, string Reference, GroundKind Kind, string PurposeId, string ActorId, string Role, DateTimeOffset Used, string? Ground,
    DateOnly DueOn);

/// <summary>How much waits for a judgement.</summary>
/// <param name="Alerts">Emergencies that nobody judged yet.</param>
/// <param name="Total">All that waits.</param>
/// <param name="Overdue">What is too late.</param>
public sealed record WaitingCounts(int Alerts, int Total, int Overdue);

/// <summary>What came of a judgement.</summary>
public enum JudgementOutcome
{
    /// <summary>It is recorded.</summary>
    Recorded,

    /// <summary>There is no such review.</summary>
    NotThere,

    /// <summary>Somebody judged it already.</summary>
    AlreadyJudged,

    /// <summary>Nobody judges the own use.</summary>
    Own,
}

/// <summary>What came of registering a contact.</summary>
public enum ContactOutcome
{
    /// <summary>It is recorded, now or before.</summary>
    Recorded,

    /// <summary>There is no such person.</summary>
    NotThere,

    /// <summary>The day lies ahead, or so long ago that the contact holds no more.</summary>
    DayOutOfTerm,
}
