namespace Zorgzaam.Store.Parts;

/// <summary>A part that a transaction committed by its hash. Without one, a part is only left-over bytes.</summary>
public sealed class CommittedPart
{
    public required string Hash { get; init; }

    public required string Kind { get; init; }

    public required long CommittedMicros { get; init; }
}

internal sealed class PartContent
{
    public required string Hash { get; init; }

    public required byte[] Bytes { get; init; }
}
