using System.Buffers.Binary;
using CsCheck;
using Zorgzaam.Accountability.MerkleTree;

namespace Zorgzaam.Tests.Unit.Accountability.MerkleTree;

public sealed class TreeTests
{
    private static readonly Gen<(int Old, int Size, int Leaf)> Sizes =
        from size in Gen.Int[1, 700]
        from old in Gen.Int[1, size]
        from leaf in Gen.Int[0, size - 1]
        select (old, size, leaf);

    [Fact]
    public void Root_OfNoLeaves_IsTheHashOfNothing() =>
        Assert.Equal("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", new TreeFrontier().Root.ToString());

    [Fact]
    public void Root_GrownLeafByLeaf_IsThatOfTheDefinition() => Sizes.Sample(
        sizes => Assert.Equal(Defined(0, sizes.Size), Tree.Of(sizes.Size).Frontier.Root));

    [Fact]
    public void Frontier_TakenUpAgain_GoesOnAsIfItNeverStopped() => Sizes.Sample(sizes =>
    {
        var tree = Tree.Of(sizes.Old);
        var resumed = new TreeFrontier(
            sizes.Old, TreeNode.Covering(0, sizes.Old).Select(node => tree.Nodes[node]));
        for (var i = sizes.Old; i < sizes.Size; i++) resumed.Append(Leaf(i));

        Assert.Equal(Defined(0, sizes.Size), resumed.Root);
    });

    [Fact]
    public void Inclusion_OfAnyLeaf_IsProvedAtItsPlaceOnly() => Sizes.Sample(sizes =>
    {
        var tree = Tree.Of(sizes.Size);
        var proof = tree.Hashes(ProofRange.Inclusion(sizes.Leaf, sizes.Size));
        var root = tree.Frontier.Root;

        Assert.True(ProofCheck.Includes(root, sizes.Size, Leaf(sizes.Leaf), sizes.Leaf, proof));
        Assert.False(ProofCheck.Includes(root, sizes.Size, Leaf(sizes.Size), sizes.Leaf, proof));
        if (sizes.Leaf > 0) Assert.False(ProofCheck.Includes(root, sizes.Size, Leaf(sizes.Leaf), sizes.Leaf - 1, proof));
    });

    [Fact]
    public void Consistency_OfATreeThatGrew_IsProvedAndOfARewrittenOneNot() => Sizes.Sample(sizes =>
    {
        var tree = Tree.Of(sizes.Size);
        var proof = tree.Hashes(ProofRange.Consistency(sizes.Old, sizes.Size));
        var old = Tree.Of(sizes.Old).Frontier.Root;
        var rewritten = Tree.Of(sizes.Old, changed: sizes.Old / 2).Frontier.Root;

        Assert.True(ProofCheck.IsConsistent(old, sizes.Old, tree.Frontier.Root, sizes.Size, proof));
        Assert.False(ProofCheck.IsConsistent(rewritten, sizes.Old, tree.Frontier.Root, sizes.Size, proof));
    });

    [Fact]
    public void Consistency_FromNothing_IsRefused() =>
        Assert.False(ProofCheck.IsConsistent(TreeHash.Empty, 0, Tree.Of(5).Frontier.Root, 5, []));

    private static TreeHash Leaf(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return TreeHash.OfLeaf(bytes);
    }

    // RFC 9162, section 2.1.1, word for word.
    private static TreeHash Defined(int start, int end)
    {
        if (end - start == 1) return Leaf(start);
        var k = 1;
        while (k * 2 < end - start) k *= 2;
        return TreeHash.OfNode(Defined(start, start + k), Defined(start + k, end));
    }

    private sealed record Tree(TreeFrontier Frontier, Dictionary<TreeNode, TreeHash> Nodes)
    {
        public static Tree Of(int size, int? changed = null)
        {
            var tree = new Tree(new TreeFrontier(), []);
            for (var i = 0; i < size; i++) tree.Frontier.Append(Leaf(i == changed ? -1 - i : i), tree.Nodes.Add);
            return tree;
        }

        public List<TreeHash> Hashes(IEnumerable<ProofRange> ranges) =>
            [.. ranges.Select(range => TreeFrontier.Fold(
                [.. TreeNode.Covering(range.Start, range.End).Select(node => Nodes[node])]))];
    }
}
