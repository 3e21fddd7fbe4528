using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Accountability.Verification;

namespace Zorgzaam.Accountability.Witnesses;

/// <summary>Finds where checkpoints that witnesses kept do not agree, with one another or with a log.</summary>
public static class Forks
{
    /// <summary>Sizes at which two witnesses were shown another history.</summary>
    public static IReadOnlyList<LogFinding> Between(IEnumerable<Checkpoint> one, IEnumerable<Checkpoint> other)
    {
        var roots = one.ToDictionary(each => each.Size, each => each.Root);
        return
        [
            .. other.Where(each => roots.TryGetValue(each.Size, out var root) && root != each.Root)
                .Select(each => new LogFinding(LogFault.Fork, each.Size)),
        ];
    }

    /// <summary>Witnessed checkpoints that a log does not continue: it was rewritten, or cut off.</summary>
    /// <param name="leaves">The leaf hashes of the log, in order.</param>
    /// <param name="witnessed">What a witness kept, by size.</param>
    public static IReadOnlyList<LogFinding> From(IReadOnlyList<TreeHash> leaves, IEnumerable<Checkpoint> witnessed)
    {
        var tree = new TreeFrontier();
        var findings = new List<LogFinding>();
        foreach (var checkpoint in witnessed)
        {
            while (tree.Size < Math.Min(checkpoint.Size, leaves.Count)) tree.Append(leaves[(int)tree.Size]);
            if (tree.Size < checkpoint.Size) findings.Add(new LogFinding(LogFault.Cut, checkpoint.Size));
            else if (tree.Root != checkpoint.Root) findings.Add(new LogFinding(LogFault.Fork, checkpoint.Size));
        }

        return findings;
    }
}
