namespace Zorgzaam.Store.Log;

/// <summary>
/// The right edge of the log's tree: what is needed to append. Per kept level the hashes after the last multiple of
/// 256, from level 0 (leaves) up; each kept level stands eight above the one before.
/// </summary>
/// <param name="Size">Number of entries in the log.</param>
/// <param name="Levels">Hashes, 32 bytes each, in order.</param>
public sealed record LogEdge(long Size, IReadOnlyList<IReadOnlyList<byte[]>> Levels)
{
    /// <summary>How many levels of the tree one kept level stands for.</summary>
    public const int Step = 8;

    /// <summary>The kept levels that a tree of this size reaches, from the leaves up.</summary>
    internal static IEnumerable<int> KeptLevels(long size)
    {
        for (var level = 0; level == 0 || size >> level > 0; level += Step) yield return level;
    }
}

/// <summary>The hash of a complete subtree that an append completed.</summary>
/// <param name="Level">Its height above the leaves: a multiple of <see cref="LogEdge.Step"/>, and not 0.</param>
/// <param name="Index">Its number on that level.</param>
/// <param name="Hash">32 bytes.</param>
public sealed record CompletedNode(int Level, long Index, ReadOnlyMemory<byte> Hash);

/// <summary>What appending entries adds to the tree.</summary>
/// <param name="Leaves">The hash of each entry, in order.</param>
/// <param name="Nodes">The kept nodes that they completed.</param>
public sealed record LogAppend(IReadOnlyList<byte[]> Leaves, IReadOnlyList<CompletedNode> Nodes);
