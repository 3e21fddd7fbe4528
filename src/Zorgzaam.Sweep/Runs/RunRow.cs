namespace Zorgzaam.Sweep.Runs;

/// <summary>A sweep that was finished: its rules, its moment, and the parts that hold its results.</summary>
/// <param name="Number">Number of the run.</param>
/// <param name="LegalDate">The date of the law and the facts.</param>
/// <param name="Profile">Id of the organisation's profile.</param>
/// <param name="Fingerprint">Names the rules.</param>
/// <param name="KnownMicros">As known at this instant: a fact recorded later took no part.</param>
/// <param name="FinishedMicros">When it was finished.</param>
/// <param name="Persons">Persons swept.</param>
/// <param name="Parts">Hashes of the parts, in order of shard, joined by commas.</param>
/// <param name="Totals">Hash of the part with its counts; null for a run from before they were stored.</param>
internal sealed record RunRow(
    long Number,
    DateOnly LegalDate,
    string Profile,
    string Fingerprint,
    long KnownMicros,
    long FinishedMicros,
    int Persons,
    string Parts,
    string? Totals);
