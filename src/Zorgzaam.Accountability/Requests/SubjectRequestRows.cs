namespace Zorgzaam.Accountability.Requests;

/// <summary>
/// A request of a resident about the own data. INVARIANT: rows are only added; how far it is follows from its decision and its
/// end.
/// </summary>
/// <param name="Id">Number of the request.</param>
/// <param name="ObjectId">The resident.</param>
/// <param name="Kind">What is asked (<see cref="SubjectRight"/>).</param>
/// <param name="Sealed">What was written, under the log key of the resident.</param>
/// <param name="AskedMicros">When.</param>
/// <param name="DueOn">The last day for an answer, as the resident was told.</param>
internal sealed record SubjectRequestRow(long Id, long ObjectId, int Kind, byte[] Sealed, long AskedMicros, DateOnly DueOn)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long id) => $"subject_requests/{id}";
}

/// <summary>The answer to a request; there is at most one.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="ObjectId">The resident.</param>
/// <param name="IsGranted">Whether it was granted.</param>
/// <param name="GroundId">On which ground of the policy.</param>
/// <param name="Sealed">What was answered, under the log key of the resident.</param>
/// <param name="DecidedMicros">When.</param>
internal sealed record SubjectDecisionRow(
    long RequestId, long ObjectId, bool IsGranted, string GroundId, byte[] Sealed, long DecidedMicros)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long request) => $"subject_decisions/{request}";
}

/// <summary>The end of a request: taken back by the resident, or ended by who granted it.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="ObjectId">The resident.</param>
/// <param name="Sealed">Why, under the log key of the resident; null when the resident gave no reason, and need not.</param>
/// <param name="EndedMicros">When.</param>
internal sealed record SubjectRequestEndRow(long RequestId, long ObjectId, byte[]? Sealed, long EndedMicros)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long request) => $"subject_request_ends/{request}";
}
