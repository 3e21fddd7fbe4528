using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Accountability.Witnesses;

/// <summary>
/// How a log goes on after its store was restored. When somebody saw it further than it is now, to sign under the same
/// origin would be to tell two histories: it then states what is lost, and goes on under another origin.
/// </summary>
/// <param name="book">The store's side of the log.</param>
/// <param name="proofs">Makes roots and proofs.</param>
/// <param name="sequencer">States the gap.</param>
/// <param name="first">The log's first origin.</param>
public sealed class Continuation(LogBook book, LogProofs proofs, Sequencer sequencer, string first)
{
    /// <summary>Asks every witness, and states what they saw that the log no longer has.</summary>
    /// <returns>What is lost; nothing when the log just goes on.</returns>
    /// <exception cref="IOException">A witness cannot be asked.</exception>
    public async Task<IReadOnlyList<LogGap>> ContinueAsync(
        IReadOnlyList<IWitness> witnesses, IdSource ids, CancellationToken cancellation)
    {
        var size = await book.SizeAsync(cancellation);
        var known = new HashSet<KnownCheckpoint>();
        var kept = await book.NewestCheckpointAsync(cancellation);
        var newest = kept is null ? null : SignedNote.Parse(System.Text.Encoding.UTF8.GetBytes(kept.Note));
        foreach (var witness in witnesses)
        {
            known.UnionWith(await witness.KnownAsync(
                newest, old => proofs.ConsistencyAsync(old, kept!.Size, cancellation), cancellation));
        }

        var stated = await book.GapsAsync(cancellation);
        var origins = stated.Select(gap => gap.Origin).Prepend(first).ToHashSet(StringComparer.Ordinal);
        known.RemoveWhere(each => stated.Any(gap => gap.States(each.Origin, each.Size)));
        var lost = new List<KnownCheckpoint>();
        foreach (var each in known)
            if (!await ContainsAsync(each)) lost.Add(each);
        if (lost.Count == 0) return [];

        // What one witness saw of an origin includes what another saw before.
        var origin = $"{first}/{ids.NextSpanId()}";
        LogGap[] gaps =
        [
            .. lost.GroupBy(each => each.Origin, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.OrderByDescending(each => each.Size).ThenBy(each => each.Root is null)
                    .ThenBy(each => each.Root?.ToString(), StringComparer.Ordinal).First())
                .Select(each => new LogGap(origin, each.Origin, each.Size, each.Root?.ToString(), size)),
        ];
        await sequencer.StateAsync(gaps, ids, cancellation);
        return gaps;

        async Task<bool> ContainsAsync(KnownCheckpoint each) =>
            each.Root is { } root && each.Size <= size && origins.Contains(each.Origin)
            && await proofs.RootAsync(each.Size, cancellation) == root;
    }
}
