namespace Zorgzaam.Web.Facts;

/// <summary>How sure a fact is.</summary>
public enum FactState
{
    /// <summary>The source states it.</summary>
    Confirmed,

    /// <summary>The source estimates it.</summary>
    Estimated,

    /// <summary>Somebody reported that it may be wrong.</summary>
    Disputed,
}

/// <summary>What became of a report that a fact may be wrong.</summary>
public enum ReportState
{
    /// <summary>Nobody has answered it yet.</summary>
    Open,

    /// <summary>It was right.</summary>
    Upheld,

    /// <summary>It was not right.</summary>
    Dismissed,
}
