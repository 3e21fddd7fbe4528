namespace Zorgzaam.Accountability.MerkleTree;

/// <summary>
/// All that is needed to append to a tree and to know its root: the complete subtrees at its right edge, at most one a
/// level. Not thread-safe.
/// </summary>
public sealed class TreeFrontier
{
    private readonly List<TreeHash> edge;

    /// <summary>A tree without leaves.</summary>
    public TreeFrontier() => edge = [];

    /// <summary>A tree that was there already.</summary>
    /// <param name="size">Number of leaves.</param>
    /// <param name="edge">Hashes of <see cref="TreeNode.Covering"/>(0, size), in order.</param>
    /// <exception cref="ArgumentException">The number of hashes does not fit the size.</exception>
    public TreeFrontier(long size, IEnumerable<TreeHash> edge)
    {
        Size = size;
        this.edge = [.. edge];
        if (this.edge.Count != TreeNode.Covering(0, size).Count())
            throw new ArgumentException($"{this.edge.Count} hashes do not make the edge of {size} leaves.", nameof(edge));
    }

    /// <summary>Number of leaves.</summary>
    public long Size { get; private set; }

    /// <summary>The complete subtrees at the right edge, from the largest to the smallest.</summary>
    public IReadOnlyList<TreeHash> Edge => edge;

    /// <summary>The root over all leaves (RFC 9162, section 2.1.1).</summary>
    public TreeHash Root => edge.Count == 0 ? TreeHash.Empty : Fold(edge);

    /// <summary>One hash over subtrees that stand side by side: the last two first.</summary>
    public static TreeHash Fold(IReadOnlyList<TreeHash> subtrees)
    {
        var root = subtrees[^1];
        for (var i = subtrees.Count - 2; i >= 0; i--) root = TreeHash.OfNode(subtrees[i], root);
        return root;
    }

    /// <summary>Adds a leaf; tells <paramref name="completed"/> each subtree that it completes, the leaf itself first.</summary>
    public void Append(TreeHash leaf, Action<TreeNode, TreeHash>? completed = null)
    {
        var node = new TreeNode(0, Size);
        var hash = leaf;
        completed?.Invoke(node, hash);
        while (node.Index % 2 == 1)
        {
            hash = TreeHash.OfNode(edge[^1], hash);
            edge.RemoveAt(edge.Count - 1);
            node = new TreeNode(node.Level + 1, node.Index / 2);
            completed?.Invoke(node, hash);
        }

        edge.Add(hash);
        Size++;
    }
}
