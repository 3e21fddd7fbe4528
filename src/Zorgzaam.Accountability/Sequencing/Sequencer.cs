using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Accountability.Sequencing;

/// <summary>
/// Gives committed entries their place in the log and signs how far it has come. What it does is decided by the store
/// alone, so any number may run; one crash or ten lose nothing.
/// </summary>
/// <param name="book">The store's side of the log.</param>
/// <param name="signer">Signs checkpoints; its name is the log's first origin.</param>
/// <param name="time">Real time, for how often to sign.</param>
public sealed class Sequencer(LogBook book, NoteSigner signer, TimeProvider time)
{
    /// <summary>While it catches up with many entries, it signs this often.</summary>
    public static TimeSpan SigningInterval { get; } = TimeSpan.FromSeconds(1);

    /// <summary>Places everything that is committed and signs it; returns how many entries it placed.</summary>
    public async Task<long> CatchUpAsync(CancellationToken cancellation)
    {
        var placed = 0L;
        var signed = time.GetTimestamp();
        for (int batch; (batch = await book.AppendAsync(Append, cancellation)) > 0; placed += batch)
        {
            if (time.GetElapsedTime(signed) < SigningInterval) continue;
            await book.CheckpointAsync(Sign, cancellation);
            signed = time.GetTimestamp();
        }

        await book.CheckpointAsync(Sign, cancellation);
        return placed;
    }

    private static LogAppend Append(LogEdge edge, IReadOnlyList<ReadOnlyMemory<byte>> lines)
    {
        var tree = Frontier(edge);
        var nodes = new List<CompletedNode>();
        var leaves = new List<byte[]>(lines.Count);
        foreach (var line in lines)
        {
            var leaf = TreeHash.OfLeaf(line.Span);
            leaves.Add(leaf.ToBytes());
            tree.Append(leaf, (node, hash) =>
            {
                if (node.Level > 0 && node.Level % LogEdge.Step == 0)
                    nodes.Add(new CompletedNode(node.Level, node.Index, hash.ToBytes()));
            });
        }

        return new LogAppend(leaves, nodes);
    }

    /// <summary>States what a restore lost, and goes on under a new origin from there.</summary>
    public Task StateAsync(IReadOnlyList<LogGap> gaps, IdSource ids, CancellationToken cancellation) =>
        book.StateAsync(gaps, ids, Append, cancellation);

    private string Sign(LogEdge edge, IReadOnlyList<LogGap> gaps)
    {
        var origin = gaps.Count == 0 ? signer.Key.Name : gaps[^1].Origin;
        return new Checkpoint(origin, edge.Size, Frontier(edge).Root).Sign(signer).ToString();
    }

    // Within a kept level at most 255 hashes stand after the last complete node of the next: they fold like leaves.
    private static TreeFrontier Frontier(LogEdge edge)
    {
        var hashes = new List<TreeHash>();
        foreach (var level in edge.Levels.Reverse())
        {
            var part = new TreeFrontier();
            foreach (var hash in level) part.Append(TreeHash.Read(hash));
            hashes.AddRange(part.Edge);
        }

        return new TreeFrontier(edge.Size, hashes);
    }
}
