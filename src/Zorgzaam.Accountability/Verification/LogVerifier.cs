using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Accountability.Witnesses;

namespace Zorgzaam.Accountability.Verification;

/// <summary>
/// Verifies an exported log with nothing but its folder: that every checkpoint is signed by the log and fits the leaf
/// hashes, so that history was only added to, and that the entries are the ones that were hashed.
/// </summary>
public static class LogVerifier
{
    /// <summary>What checkpoints that a witness kept say of the log in a folder.</summary>
    /// <param name="folder">The exported log.</param>
    /// <param name="witness">A folder of checkpoints of the same log.</param>
    /// <param name="trusted">The key as known from elsewhere; null to take the one in the folder.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="InvalidDataException">One of the folders is not what it should be.</exception>
    public static async Task<IReadOnlyList<LogFinding>> CompareAsync(
        LogFolder folder, string witness, NoteKey? trusted, CancellationToken cancellation)
    {
        var origins = await LogOrigins.ReadAsync(folder, trusted, cancellation);
        var gaps = new List<StatedGap>();
        await EntryLines.ReadAsync(
            folder.Entries,
            line =>
            {
                if (StatedGap.Read(line) is { } gap) gaps.Add(gap);
            },
            cancellation);
        return Forks.From(await ReadLeavesAsync(folder, cancellation), origins.Witnessed(witness, gaps));
    }

    /// <summary>Verifies a folder.</summary>
    /// <param name="folder">The exported log.</param>
    /// <param name="trusted">The key as known from elsewhere; null to take the one in the folder.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="InvalidDataException">The folder is no exported log; the message says what is wrong.</exception>
    public static async Task<LogVerification> VerifyAsync(
        LogFolder folder, NoteKey? trusted, CancellationToken cancellation)
    {
        var origins = await LogOrigins.ReadAsync(folder, trusted, cancellation);
        var signed = await ReadLeavesAsync(folder, cancellation);
        var found = new List<TreeHash>(signed.Count);
        var lists = new SubjectLists();
        var gaps = new List<StatedGap>();
        await EntryLines.ReadAsync(folder.Entries, Add, cancellation);

        var (checkpoints, findings) = await ReadCheckpointsAsync(folder, size => origins.Of(size, gaps), cancellation);
        findings.AddRange(Roots(signed, checkpoints));
        findings.AddRange(SequenceDifference.Between(signed, found));
        findings.AddRange(await lists.FindingsAsync(folder.SubjectLists, cancellation));
        return new LogVerification(found.Count, checkpoints.Count, findings, gaps);

        void Add(ReadOnlySpan<byte> line)
        {
            lists.Note(found.Count, line);
            if (StatedGap.Read(line) is { } gap) gaps.Add(gap);
            found.Add(TreeHash.OfLeaf(line));
        }
    }

    private static IEnumerable<LogFinding> Roots(List<TreeHash> signed, List<Checkpoint> checkpoints)
    {
        var tree = new TreeFrontier();
        foreach (var checkpoint in checkpoints)
        {
            while (tree.Size < Math.Min(checkpoint.Size, signed.Count)) tree.Append(signed[(int)tree.Size]);
            if (tree.Size != checkpoint.Size || tree.Root != checkpoint.Root)
                yield return new LogFinding(LogFault.Root, checkpoint.Size);
        }

        if (signed.Count > tree.Size) yield return new LogFinding(LogFault.Uncovered, tree.Size);
    }

    private static async Task<List<TreeHash>> ReadLeavesAsync(LogFolder folder, CancellationToken cancellation)
    {
        var bytes = await File.ReadAllBytesAsync(folder.Leaves, cancellation);
        if (bytes.Length % TreeHash.Length != 0)
            throw new InvalidDataException($"{folder.Leaves}: {bytes.Length} bytes are no whole number of hashes.");
        return [.. bytes.Chunk(TreeHash.Length).Select(hash => TreeHash.Read(hash))];
    }

    private static async Task<(List<Checkpoint> Checkpoints, List<LogFinding> Findings)> ReadCheckpointsAsync(
        LogFolder folder, Func<long, NoteKey?> keyOf, CancellationToken cancellation)
    {
        var (checkpoints, findings) = (new List<Checkpoint>(), new List<LogFinding>());
        var files = Directory.GetFiles(folder.Checkpoints, "*.txt").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new InvalidDataException($"{folder.Checkpoints} holds no checkpoint.");
        foreach (var file in files)
        {
            if (!long.TryParse(Path.GetFileNameWithoutExtension(file), out var size))
                throw new InvalidDataException($"{file}: a checkpoint is named after its number of entries.");
            var checkpoint = keyOf(size) is { } key ? Read(await File.ReadAllBytesAsync(file, cancellation), key) : null;
            if (checkpoint?.Size == size) checkpoints.Add(checkpoint);
            else findings.Add(new LogFinding(LogFault.Signature, size));
        }

        return (checkpoints, findings);
    }

    private static Checkpoint? Read(byte[] note, NoteKey key)
    {
        try
        {
            return Checkpoint.Parse(SignedNote.Parse(note), key);
        }
        catch (FormatException)
        {
            // Why it cannot be read does not matter: it is not what the log signed.
            return null;
        }
    }
}
