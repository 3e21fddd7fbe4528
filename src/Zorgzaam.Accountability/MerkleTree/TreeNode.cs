using System.Numerics;

namespace Zorgzaam.Accountability.MerkleTree;

/// <summary>A complete subtree: 2^<paramref name="Level"/> leaves from leaf Index × 2^Level on.</summary>
/// <param name="Level">Height above the leaves.</param>
/// <param name="Index">Number of the subtree on its level, from 0.</param>
public readonly record struct TreeNode(int Level, long Index)
{
    /// <summary>
    /// The complete subtrees that together cover the leaves from <paramref name="start"/> up to, not including,
    /// <paramref name="end"/>, from left to right. The start is the first leaf of a subtree of the tree, as every
    /// range in a proof is.
    /// </summary>
    public static IEnumerable<TreeNode> Covering(long start, long end)
    {
        for (var next = start; next < end;)
        {
            var level = BitOperations.Log2((ulong)(end - next));
            yield return new TreeNode(level, next >> level);
            next += 1L << level;
        }
    }
}
