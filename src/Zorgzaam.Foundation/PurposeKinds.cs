namespace Zorgzaam.Foundation;

/// <summary>What a purpose may do with registered facts.</summary>
public enum PurposeOperation
{
    /// <summary>Look at them.</summary>
    Read,

    /// <summary>Record them, which takes comparing with what is there.</summary>
    Write,

    /// <summary>Report a doubt about them, or answer one. It records no facts and changes none.</summary>
    Report,
}

/// <summary>What a purpose may see of computed outcomes.</summary>
public enum PurposeResults
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Only the resident's own.</summary>
    Own,

    /// <summary>Those of one person at a time.</summary>
    Subject,

    /// <summary>Counts and sums.</summary>
    Aggregates,

    /// <summary>It makes them.</summary>
    Produce,
}
