using System.Numerics;

namespace Zorgzaam.Accountability.MerkleTree;

/// <summary>
/// Checks proofs over the tree. Pure: whoever holds a signed root needs nothing else. The algorithms are those of
/// RFC 9162, sections 2.1.3.2 and 2.1.4.2, and, for part of a tree, of the IETF draft on Merkle Tree Certificates
/// (draft-ietf-plants-merkle-tree-certs, section 4).
/// </summary>
public static class ProofCheck
{
    /// <summary>Whether a leaf is in the tree with this root, at this place.</summary>
    public static bool Includes(
        TreeHash root, long size, TreeHash leaf, long index, IReadOnlyList<TreeHash> proof) =>
        Includes(root, 0, size, leaf, index, proof);

    /// <summary>Whether a leaf is in the subtree over leaves start up to, not including, end.</summary>
    public static bool Includes(
        TreeHash root, long start, long end, TreeHash leaf, long index, IReadOnlyList<TreeHash> proof)
    {
        if (!IsSubtree(start, end) || index < start || index >= end) return false;
        var (place, last) = (index - start, end - start - 1);
        var hash = leaf;
        foreach (var step in proof)
        {
            if (last == 0) return false;
            if (IsRight(place) || place == last)
            {
                hash = TreeHash.OfNode(step, hash);
                // An edge without a sibling is passed on unchanged to the level where it has one.
                while (!IsRight(place) && place != 0) (place, last) = (place >> 1, last >> 1);
            }
            else
            {
                hash = TreeHash.OfNode(hash, step);
            }

            (place, last) = (place >> 1, last >> 1);
        }

        return last == 0 && hash == root;
    }

    /// <summary>
    /// Whether the tree of <paramref name="size"/> leaves begins with all leaves of the older one. Every tree begins
    /// with nothing, so a proof from size 0 proves nothing and is refused.
    /// </summary>
    public static bool IsConsistent(
        TreeHash oldRoot, long oldSize, TreeHash root, long size, IReadOnlyList<TreeHash> proof) =>
        oldSize > 0 && Contains(oldRoot, 0, oldSize, root, size, proof);

    /// <summary>Whether the tree contains the subtree over leaves start up to, not including, end.</summary>
    public static bool Contains(
        TreeHash subtree, long start, long end, TreeHash root, long size, IReadOnlyList<TreeHash> proof)
    {
        if (!IsSubtree(start, end) || end > size) return false;
        if (start == end) return subtree == TreeHash.Empty && proof.Count == 0;
        var (first, last, edge) = (start, end - 1, size - 1);
        while (first != last && (last == edge || IsRight(last))) (first, last, edge) = (first >> 1, last >> 1, edge >> 1);

        // A subtree that is one node of the tree is where the proof starts; otherwise the proof names that node.
        var named = first != last;
        if (named && proof.Count == 0) return false;
        var (old, whole) = named ? (proof[0], proof[0]) : (subtree, subtree);
        foreach (var step in proof.Skip(named ? 1 : 0))
        {
            if (edge == 0) return false;
            if (IsRight(last) || last == edge)
            {
                if (first < last) old = TreeHash.OfNode(step, old);
                whole = TreeHash.OfNode(step, whole);
                while (!IsRight(last) && last != 0) (first, last, edge) = (first >> 1, last >> 1, edge >> 1);
            }
            else
            {
                whole = TreeHash.OfNode(whole, step);
            }

            (first, last, edge) = (first >> 1, last >> 1, edge >> 1);
        }

        return edge == 0 && old == subtree && whole == root;
    }

    // A subtree starts at a multiple of the smallest power of two that it fits in.
    private static bool IsSubtree(long start, long end) =>
        start >= 0 && end >= start
        && (start & ((long)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(1, end - start)) - 1)) == 0;

    private static bool IsRight(long place) => (place & 1) == 1;
}
