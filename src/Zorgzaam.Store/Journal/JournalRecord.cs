namespace Zorgzaam.Store.Journal;

/// <summary>
/// A committed journal entry. INVARIANT: rows are only added. Nobody orders by <see cref="Id"/> or
/// <see cref="TimeMicros"/> across transactions: a late commit may carry a lower one.
/// </summary>
public sealed class JournalRecord
{
    public long Id { get; init; }

    public required string EventId { get; init; }

    public required string Source { get; init; }

    public required string Type { get; init; }

    public required long TimeMicros { get; init; }

    public string? Subject { get; init; }

    public required string Data { get; init; }

    public required string TraceId { get; init; }

    public required string SpanId { get; init; }
}
