using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Accountability.Witnesses;

/// <summary>Makes proofs from the hashes that the store keeps.</summary>
/// <param name="book">The store's side of the log.</param>
public sealed class LogProofs(LogBook book)
{
    /// <summary>The proof that the log of one size is the beginning of that of another (RFC 9162, section 2.1.4).</summary>
    public async Task<IReadOnlyList<TreeHash>> ConsistencyAsync(
        long oldSize, long size, CancellationToken cancellation)
    {
        if (oldSize == 0) return [];
        var proof = new List<TreeHash>();
        foreach (var range in ProofRange.Consistency(oldSize, size)) proof.Add(await HashAsync(range, cancellation));
        return proof;
    }

    /// <summary>The root over the first entries.</summary>
    public Task<TreeHash> RootAsync(long size, CancellationToken cancellation) =>
        size == 0 ? Task.FromResult(TreeHash.Empty) : HashAsync(new ProofRange(0, size), cancellation);

    /// <summary>The proof that the entry at a position is in the log of a size (RFC 9162, section 2.1.3).</summary>
    public async Task<IReadOnlyList<TreeHash>> InclusionAsync(
        long position, long size, CancellationToken cancellation)
    {
        var proof = new List<TreeHash>();
        foreach (var range in ProofRange.Inclusion(position, size)) proof.Add(await HashAsync(range, cancellation));
        return proof;
    }

    private async Task<TreeHash> HashAsync(ProofRange range, CancellationToken cancellation)
    {
        var subtrees = new List<TreeHash>();
        foreach (var node in TreeNode.Covering(range.Start, range.End))
            subtrees.Add(await HashAsync(node, cancellation));
        return TreeFrontier.Fold(subtrees);
    }

    // Every eighth level is kept: at most 128 kept hashes make any other node.
    private async Task<TreeHash> HashAsync(TreeNode node, CancellationToken cancellation)
    {
        var above = node.Level % LogEdge.Step;
        var level = node.Level - above;
        var hashes = await book.HashesAsync(level, node.Index << above, (node.Index + 1) << above, cancellation);
        var tree = new TreeFrontier();
        foreach (var hash in hashes) tree.Append(TreeHash.Read(hash));
        return tree.Size == 1L << above
            ? tree.Root
            : throw new InvalidDataException($"The log misses hashes of level {level}. Restore it from a backup.");
    }
}
