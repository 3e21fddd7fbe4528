namespace Zorgzaam.Store.Limits;

/// <summary>
/// A limit on what may be done with the data of a person, from one instant until another. INVARIANT: of each kind a person has
/// at most one that has not ended.
/// </summary>
/// <param name="Id">Number of the limit.</param>
/// <param name="ObjectId">The person.</param>
/// <param name="Kind">Which (<see cref="SubjectLimitKind"/>).</param>
/// <param name="FromMicros">Since when.</param>
internal sealed record SubjectLimitRow(long Id, long ObjectId, int Kind, long FromMicros)
{
    /// <summary>When it ended; null while it holds.</summary>
    public long? UntilMicros { get; set; }
}

/// <summary>A limit as it is told.</summary>
/// <param name="Kind">Which.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">When it ended; null while it holds.</param>
public sealed record SubjectLimit(SubjectLimitKind Kind, DateTimeOffset From, DateTimeOffset? Until);
