namespace Zorgzaam.Store.ProcessingLog;

/// <summary>
/// One act on personal data, by the Logboek Dataverwerkingen standard: trace and span, the processing activity, times
/// and status. Written in the transaction of the act itself. INVARIANT: rows are only added.
/// </summary>
public sealed class ProcessingRecord
{
    public long Id { get; init; }

    public required string TraceId { get; init; }

    public required string SpanId { get; init; }

    /// <summary>What was done, such as <c>facts.read</c>.</summary>
    public required string Act { get; init; }

    /// <summary><c>dpl.core.processing_activity_id</c>: the id of the purpose.</summary>
    public required string ActivityId { get; init; }

    public required string ActorId { get; init; }

    public required string ActorRole { get; init; }

    public string? CaseReference { get; init; }

    public required long StartedMicros { get; init; }

    public required long EndedMicros { get; init; }

    /// <summary><c>ok</c> or <c>refused</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Why it was refused; no personal data.</summary>
    public string? Reason { get; init; }

    /// <summary>The attributes touched, sorted, separated by a space.</summary>
    public required string Attributes { get; init; }

    public required int SubjectCount { get; init; }
}
