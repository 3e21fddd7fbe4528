namespace Zorgzaam.Store.Log;

/// <summary>How far the log has come: one row, which whoever appends locks first.</summary>
internal sealed class LogState
{
    /// <summary>The only row.</summary>
    internal const int Only = 1;

    public required int Id { get; init; }

    public required long Size { get; set; }
}

/// <summary>The place of a committed entry in the log, and its hash. INVARIANT: rows are only added.</summary>
internal sealed record LogLeaf(long Position, int Kind, long RecordId, byte[] Hash);

/// <summary>The hash of a complete subtree, kept for every eighth level above the leaves.</summary>
internal sealed record LogNode(int Level, long Index, byte[] Hash);

/// <summary>
/// A signed checkpoint. INVARIANT: the newest stays; of the others one for each <see cref="LogBook.EntriesPerCheckpoint"/>.
/// </summary>
internal sealed record LogCheckpoint(long Size, string Note, long SignedMicros);

/// <summary>Up to which position the log was taken over by somebody that it is sent to.</summary>
internal sealed record LogHandedOver(string Receiver, long Position, long UpdatedMicros);
