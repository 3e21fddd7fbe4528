namespace Zorgzaam.Store.Parts;

/// <summary>A part that a transaction committed by its hash. Without one, a part is only left-over bytes.</summary>
public sealed record CommittedPart(string Hash, string Kind, long CommittedMicros);

internal sealed record PartContent(string Hash, byte[] Bytes);
