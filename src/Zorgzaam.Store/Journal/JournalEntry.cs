using System.Text.Json.Nodes;

namespace Zorgzaam.Store.Journal;

/// <summary>
/// A past-tense fact of the field that is committed with the state it describes, in the shape of a CloudEvent 1.0
/// (id, source, type, time, subject, data). The store adds id, source and time.
/// </summary>
/// <param name="Type">Reverse-domain type, such as <c>nl.zorgzaam.registry.delivery-completed</c>.</param>
/// <param name="Subject">
/// What it is about, without direct identifiers: a person by internal number, a run, a law.
/// </param>
/// <param name="Data">What happened. No direct identifiers.</param>
public sealed record JournalEntry(string Type, string? Subject, JsonObject Data);
