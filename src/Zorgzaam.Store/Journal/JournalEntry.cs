using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Store.Journal;

/// <summary>
/// A past-tense fact of the field that is committed with the state it describes, in the shape of a CloudEvent 1.0
/// (id, source, type, time, subject, data). The store adds id, source and time.
/// </summary>
/// <param name="Type">Reverse-domain type, such as <c>nl.zorgzaam.registry.delivery-completed</c>.</param>
/// <param name="Subject">What it is about: a run, a delivery, a law. Never a person.</param>
/// <param name="Data">What happened. No direct identifiers.</param>
public sealed record JournalEntry(string Type, string? Subject, JsonObject Data)
{
    /// <summary>The person it is about: it is then stored under that person's key, and the person by reference.</summary>
    public PersonId? Person { get; private init; }

    /// <summary>Under which of the person's keys.</summary>
    public RetentionClass Kept { get; private init; }

    /// <summary>An entry about a person.</summary>
    public static JournalEntry About(PersonId person, RetentionClass kept, string type, JsonObject data) =>
        new(type, null, data) { Person = person, Kept = kept };
}
