namespace Zorgzaam.Web.Rights;

/// <summary>How a resident stands towards one right.</summary>
public enum RightOutcome
{
    /// <summary>Entitled, and not receiving it.</summary>
    Missed,

    /// <summary>Entitled, and receiving it.</summary>
    Receiving,

    /// <summary>Not entitled.</summary>
    NotEntitled,

    /// <summary>Facts are missing.</summary>
    Unknown,

    /// <summary>The law leaves room that only a person can fill in.</summary>
    NeedsHuman,
}
