using System.Globalization;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;

namespace Zorgzaam.Accountability.Witnesses;

/// <summary>
/// A folder that keeps checkpoints, a file each named by its size: on a disk of somebody else, or one that can only be
/// added to.
/// </summary>
/// <param name="folder">The folder; made when it is not there.</param>
/// <param name="key">The key of the log whose checkpoints it keeps.</param>
public sealed class FolderWitness(string folder, NoteKey key) : IWitness
{
    /// <inheritdoc/>
    public string Name => folder;

    /// <summary>Everything that it kept, by size.</summary>
    /// <exception cref="InvalidDataException">A file is no checkpoint of this log.</exception>
    public IReadOnlyList<Checkpoint> Kept() =>
        Directory.Exists(folder) ? [.. Files().Select(Read)] : [];

    /// <inheritdoc/>
    public async Task<WitnessAnswer> OfferAsync(
        long oldSize, IReadOnlyList<TreeHash> proof, SignedNote checkpoint, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var next = Checkpoint.Parse(checkpoint, key);
        var last = Files().Select(Read).LastOrDefault();
        if ((last?.Size ?? 0) != oldSize) return new WitnessAnswer.Elsewhere(last!.Size);
        if (last is not null)
        {
            if (next.Size == last.Size)
                return next.Root == last.Root ? new WitnessAnswer.Taken() : Forked(last.Size);
            if (!ProofCheck.IsConsistent(last.Root, last.Size, next.Root, next.Size, proof)) return Forked(last.Size);
        }

        // Written beside it and renamed: whoever reads sees a whole checkpoint or none.
        var file = Path.Combine(folder, next.Size.ToString("D12", CultureInfo.InvariantCulture) + ".txt");
        await File.WriteAllTextAsync(file + ".new", checkpoint.ToString(), cancellation);
        File.Move(file + ".new", file, overwrite: false);
        return new WitnessAnswer.Taken();
    }

    private static WitnessAnswer.Refused Forked(long size) =>
        new($"the log no longer contains the first {size} entries as they were witnessed");

    private IEnumerable<string> Files() => Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal);

    private Checkpoint Read(string file)
    {
        try
        {
            return Checkpoint.Parse(SignedNote.Parse(File.ReadAllBytes(file)), key);
        }
        catch (FormatException failure)
        {
            throw new InvalidDataException($"{file}: {failure.Message}", failure);
        }
    }
}
