namespace Zorgzaam.Web.Rights;

/// <summary>How a resident stands towards one right, in the order to show: what asks for attention comes first.</summary>
public enum RightOutcome
{
    /// <summary>Entitled, and not receiving it.</summary>
    Missed,

    /// <summary>Facts are missing.</summary>
    Unknown,

    /// <summary>The law leaves room that only a person can fill in.</summary>
    NeedsHuman,

    /// <summary>Entitled, and receiving it.</summary>
    Receiving,

    /// <summary>Not entitled.</summary>
    NotEntitled,
}
