using Zorgzaam.Store.Log;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>
/// One act on personal data, by the Logboek Dataverwerkingen standard: trace and span, the processing activity, times
/// and status. Written in the transaction of the act itself. INVARIANT: rows are only added.
/// </summary>
/// <param name="Id">Given by the store.</param>
/// <param name="TraceId">Trace.</param>
/// <param name="SpanId">Span.</param>
/// <param name="Act">What was done, such as <c>facts.read</c>.</param>
/// <param name="ActivityId"><c>dpl.core.processing_activity_id</c>: the id of the purpose.</param>
/// <param name="ActorId">Who acted.</param>
/// <param name="ActorRole">In which role.</param>
/// <param name="CaseReference">For which case.</param>
/// <param name="StartedMicros">When it began.</param>
/// <param name="EndedMicros">When it ended.</param>
/// <param name="Status"><c>ok</c> or <c>refused</c>.</param>
/// <param name="Reason">Why it was refused; no personal data.</param>
/// <param name="Attributes">The attributes touched, sorted, separated by a space.</param>
/// <param name="SubjectCount">How many persons it concerned.</param>
public sealed record ProcessingRecord(
    long Id,
    string TraceId,
    string SpanId,
    string Act,
    string ActivityId,
    string ActorId,
    string ActorRole,
    string? CaseReference,
    long StartedMicros,
    long EndedMicros,
    string Status,
    string? Reason,
    string Attributes,
    int SubjectCount) : ILoggedRow
{
    /// <summary>Its place in the log; null until it has one. Set once, by the log itself.</summary>
    public long? Position { get; init; }
}
