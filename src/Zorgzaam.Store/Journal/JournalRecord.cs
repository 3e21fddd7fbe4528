using Zorgzaam.Store.Log;

namespace Zorgzaam.Store.Journal;

/// <summary>
/// A committed journal entry. INVARIANT: rows are only added. Nobody orders by <see cref="Id"/> or
/// <see cref="TimeMicros"/> across transactions: a late commit may carry a lower one.
/// </summary>
public sealed record JournalRecord(
    long Id,
    string EventId,
    string Source,
    string Type,
    long TimeMicros,
    string? Subject,
    string Data,
    string TraceId,
    string SpanId) : ILoggedRow
{
    /// <summary>Its place in the log; null until it has one. Set once, by the log itself.</summary>
    public long? Position { get; init; }
}
