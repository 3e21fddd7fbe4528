namespace Zorgzaam.Sweep.Runs;

/// <summary>A sweep that was finished: its rules, its moment, and the parts that hold its results.</summary>
internal sealed class RunRow
{
    public required long Number { get; init; }

    public required DateOnly LegalDate { get; init; }

    public required string Profile { get; init; }

    public required string Fingerprint { get; init; }

    /// <summary>As known at this instant: a fact recorded later took no part.</summary>
    public required long KnownMicros { get; init; }

    public required long FinishedMicros { get; init; }

    public required int Persons { get; init; }

    /// <summary>Hashes of the parts, in order of shard, joined by commas.</summary>
    public required string Parts { get; init; }
}
