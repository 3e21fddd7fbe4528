using Zorgzaam.Store.Log;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>
/// One act on personal data, by the Logboek Dataverwerkingen standard (1.0.0): trace and span, the processing activity, times
/// and status. Written in the transaction of the act itself: one per person it concerned, or for a run over many one
/// that names the list of them. INVARIANT: rows are only added.
/// </summary>
/// <param name="Id">Given by the store.</param>
/// <param name="TraceId">Trace.</param>
/// <param name="SpanId">Span: one per record.</param>
/// <param name="Act">What was done, such as <c>facts.read</c>.</param>
/// <param name="ActivityId"><c>dpl.core.processing_activity_id</c>: the id of the purpose.</param>
/// <param name="ActorId">Who acted.</param>
/// <param name="ActorRole">In which role.</param>
/// <param name="SealedCase">For which case or on which stated ground, under the person's log key, in base 64.</param>
/// <param name="StartedMicros">When it began.</param>
/// <param name="EndedMicros">When it ended.</param>
/// <param name="Status"><c>ok</c> or <c>refused</c>.</param>
/// <param name="Reason">Why it was refused; no personal data.</param>
/// <param name="Attributes">The attributes touched, sorted, separated by a space.</param>
/// <param name="Subject"><c>dpl.core.data_subject_id</c>: the person's reference in the log.</param>
/// <param name="SubjectList">For a run: the hash of the list of references.</param>
/// <param name="SubjectCount">How many persons it concerned.</param>
public sealed record ProcessingRecord(
    long Id,
    string TraceId,
    string SpanId,
    string Act,
    string ActivityId,
    string ActorId,
    string ActorRole,
    string? SealedCase,
    long StartedMicros,
    long EndedMicros,
    string Status,
    string? Reason,
    string Attributes,
    string? Subject,
    string? SubjectList,
    int SubjectCount) : ILoggedRow
{
    /// <summary>
    /// Which text of the purpose held: <see cref="Foundation.PurposeDeclaration.Version"/>. Null in records from before purposes
    /// had versions, whose line is still written as it was.
    /// </summary>
    public string? ActivityVersion { get; init; }

    /// <summary>
    /// <c>parent_span_id</c>: the operation of another organisation that it is part of; otherwise the first record of the
    /// same act, in the other ones.
    /// </summary>
    public string? ParentSpanId { get; init; }

    /// <summary><c>dpl.core.foreign_operation.processor</c>: who carries out the operation that it is part of.</summary>
    public string? ForeignProcessor { get; init; }

    /// <summary>The processing activity of that operation, when it was told.</summary>
    public string? ForeignActivityId { get; init; }

    /// <summary>
    /// How the actor came to the person, a word of <see cref="Foundation.AccessRelations"/>; null where the purpose asks no ground.
    /// </summary>
    public string? Relation { get; init; }

    /// <summary>Its place in the log; null until it has one. Set once, by the log itself.</summary>
    public long? Position { get; init; }
}
