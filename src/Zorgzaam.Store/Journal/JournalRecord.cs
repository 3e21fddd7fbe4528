using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Store.Journal;

/// <summary>
/// A committed journal entry. INVARIANT: rows are only added. Nobody orders by <see cref="Id"/> or
/// <see cref="TimeMicros"/> across transactions: a late commit may carry a lower one.
/// </summary>
/// <param name="Id">Given by the store.</param>
/// <param name="EventId">Unique over all time.</param>
/// <param name="Source">Who tells it.</param>
/// <param name="Type">What happened.</param>
/// <param name="TimeMicros">When.</param>
/// <param name="Subject">What it is about; a person by reference.</param>
/// <param name="Data">JSON; null when it is about a person.</param>
/// <param name="Sealed">The JSON about a person, under a key of that person, in base 64.</param>
/// <param name="TraceId">Trace.</param>
/// <param name="SpanId">Span.</param>
public sealed record JournalRecord(
    long Id,
    string EventId,
    string Source,
    string Type,
    long TimeMicros,
    string? Subject,
    string? Data,
    string? Sealed,
    string TraceId,
    string SpanId) : ILoggedRow
{
    /// <summary>Its place in the log; null until it has one. Set once, by the log itself.</summary>
    public long? Position { get; init; }

    /// <summary>To what the sealed JSON belongs.</summary>
    public static string Place(string eventId) => $"journal/{eventId}";

    /// <summary>What the store itself did, for nobody's purpose and about no person.</summary>
    internal static JournalRecord OfTheStore(
        IdSource ids, TimeProvider time, string type, string subject, JsonObject data) => new(
        Id: 0, ids.NextEventId().ToString("D"), "urn:zorgzaam", type, Instants.ToMicros(time.GetUtcNow()), subject,
        data.ToJsonString(), Sealed: null, ids.NextTraceId(), ids.NextSpanId());
}
