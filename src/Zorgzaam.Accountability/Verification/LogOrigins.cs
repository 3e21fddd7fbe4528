using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Witnesses;

namespace Zorgzaam.Accountability.Verification;

/// <summary>
/// The keys of a log, a name for each origin that it had. Only the first is believed without more; a later one holds from
/// the entry that states why it began.
/// </summary>
/// <param name="keys">In order; all the same public key.</param>
internal sealed class LogOrigins(IReadOnlyList<NoteKey> keys)
{
    /// <summary>Reads the keys of a folder, or takes the trusted one and the names that the folder has for it.</summary>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    internal static async Task<LogOrigins> ReadAsync(LogFolder folder, NoteKey? trusted, CancellationToken cancellation)
    {
        if (trusted is not null && !File.Exists(folder.PublicKey)) return new LogOrigins([trusted]);
        var keys = await ReadAsync(folder, cancellation);
        if (trusted is null) return new LogOrigins([.. keys.Where(keys[0].IsSameKey)]);
        return keys.Any(key => key.ToString() == trusted.ToString())
            ? new LogOrigins([.. keys.Where(trusted.IsSameKey)])
            : new LogOrigins([trusted]);
    }

    /// <summary>The key that signs a checkpoint over so many entries; null when its name is unknown.</summary>
    internal NoteKey? Of(long size, IReadOnlyList<StatedGap> gaps)
    {
        var name = gaps.LastOrDefault(gap => gap.Position < size)?.Gap.Origin ?? keys[0].Name;
        return keys.FirstOrDefault(key => key.Name == name);
    }

    /// <summary>What a witness kept of each origin, but for what the log itself states as lost.</summary>
    internal IEnumerable<Checkpoint> Witnessed(string folder, IReadOnlyList<StatedGap> gaps) => keys
        .SelectMany(key => new FolderWitness(folder, keys[0]).Kept(key.Name))
        .Where(kept => !gaps.Any(gap => gap.Gap.States(kept.Origin, kept.Size)))
        .OrderBy(kept => kept.Size);

    private static async Task<List<NoteKey>> ReadAsync(LogFolder folder, CancellationToken cancellation)
    {
        try
        {
            var lines = (await File.ReadAllTextAsync(folder.PublicKey, cancellation)).Trim().Split('\n');
            return [.. lines.Select(NoteKey.Parse)];
        }
        catch (FormatException failure)
        {
            throw new InvalidDataException($"{folder.PublicKey}: {failure.Message}", failure);
        }
    }
}
