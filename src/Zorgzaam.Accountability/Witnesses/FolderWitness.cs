using System.Globalization;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;

namespace Zorgzaam.Accountability.Witnesses;

/// <summary>
/// A folder that keeps checkpoints, a file each named by its size: on a disk of somebody else, or one that can only be
/// added to.
/// </summary>
/// <param name="folder">The folder; made when it is not there. A later origin of the log has a folder of its own in it.</param>
/// <param name="key">The key of the log whose checkpoints it keeps, under the log's first origin.</param>
/// <param name="newestOnly">Whether it keeps no more than the newest checkpoint of each origin.</param>
public sealed class FolderWitness(string folder, NoteKey key, bool newestOnly = false) : IWitness
{
    // The newest file of each origin, and when its folder had last changed then: as long as it has not, a folder with a file for
    // each of years of hand-outs need not be listed to find it.
    private readonly Dictionary<string, (DateTime Changed, string? File)> known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => folder;

    /// <summary>Everything that it kept of the first origin, by size.</summary>
    /// <exception cref="InvalidDataException">A file is no checkpoint of this log.</exception>
    public IReadOnlyList<Checkpoint> Kept() => Kept(key.Name);

    /// <summary>Everything that it kept of an origin, by size.</summary>
    /// <exception cref="InvalidDataException">A file is no checkpoint of this log.</exception>
    public IReadOnlyList<Checkpoint> Kept(string origin) =>
        [.. Files(origin).Order(StringComparer.Ordinal).Select(file => Read(file, origin))];

    /// <inheritdoc/>
    public Task<IReadOnlyList<KnownCheckpoint>> KnownAsync(
        SignedNote? newest, Func<long, Task<IReadOnlyList<TreeHash>>> prove, CancellationToken cancellation)
    {
        var later = Directory.Exists(folder) ? Directory.GetDirectories(folder) : [];
        var origins = later.Select(each => $"{key.Name}/{Path.GetFileName(each)}").Order(StringComparer.Ordinal).Prepend(key.Name);
        return Task.FromResult<IReadOnlyList<KnownCheckpoint>>(
        [
            .. origins.Select(Newest).OfType<Checkpoint>()
                .Select(last => new KnownCheckpoint(last.Origin, last.Size, last.Root)),
        ]);
    }

    /// <inheritdoc/>
    public async Task<WitnessAnswer> OfferAsync(
        long oldSize, IReadOnlyList<TreeHash> proof, SignedNote checkpoint, CancellationToken cancellation)
    {
        var origin = Checkpoint.Parse(checkpoint.Text).Origin;
        Directory.CreateDirectory(FolderOf(origin));
        var next = Checkpoint.Parse(checkpoint, key.Named(origin));
        var last = Newest(origin);
        if ((last?.Size ?? 0) != oldSize) return new WitnessAnswer.Elsewhere(last!.Size);
        if (last is not null)
        {
            if (next.Size == last.Size)
                return next.Root == last.Root ? new WitnessAnswer.Taken() : Forked(last.Size);
            if (!ProofCheck.IsConsistent(last.Root, last.Size, next.Root, next.Size, proof)) return Forked(last.Size);
        }

        // Written beside it and renamed: whoever reads sees a whole checkpoint or none.
        var file = Path.Combine(FolderOf(origin), next.Size.ToString("D12", CultureInfo.InvariantCulture) + ".txt");
        await File.WriteAllTextAsync(file + ".new", checkpoint.ToString(), cancellation);
        File.Move(file + ".new", file, overwrite: false);
        if (newestOnly)
            Files(origin).Where(each => string.CompareOrdinal(each, file) < 0).ToList().ForEach(File.Delete);
        known[origin] = (Directory.GetLastWriteTimeUtc(FolderOf(origin)), file);
        return new WitnessAnswer.Taken();
    }

    private static WitnessAnswer.Refused Forked(long size) =>
        new($"the log no longer contains the first {size} entries as they were witnessed");

    // The first origin stands in the folder itself; a later one is called after it, with a part more.
    private string FolderOf(string origin) => origin == key.Name ? folder
        : origin.StartsWith(key.Name + "/", StringComparison.Ordinal) ? Path.Combine(folder, Path.GetFileName(origin))
        : throw new InvalidDataException($"{folder} keeps checkpoints of {key.Name}, not of {origin}.");

    private IEnumerable<string> Files(string origin) => Directory.Exists(FolderOf(origin))
        ? Directory.EnumerateFiles(FolderOf(origin), "*.txt")
        : [];

    private Checkpoint? Newest(string origin)
    {
        // Asked before the files are: what comes in between makes it another moment.
        var changed = Directory.GetLastWriteTimeUtc(FolderOf(origin));
        if (!known.TryGetValue(origin, out var newest) || newest.Changed != changed)
            known[origin] = newest = (changed, Files(origin).Max(StringComparer.Ordinal));
        return newest.File is { } file ? Read(file, origin) : null;
    }

    private Checkpoint Read(string file, string origin)
    {
        try
        {
            return Checkpoint.Parse(SignedNote.Parse(File.ReadAllBytes(file)), key.Named(origin));
        }
        catch (FormatException failure)
        {
            throw new InvalidDataException($"{file}: {failure.Message}", failure);
        }
    }
}
