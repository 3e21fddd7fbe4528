using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Accountability.Verification;

/// <summary>Writes the log to a folder that anybody can verify without us (<c>docs/log-format.md</c>).</summary>
public static class LogExporter
{
    /// <summary>Writes everything up to the newest checkpoint; returns the number of entries that it covers.</summary>
    /// <param name="book">The store's side of the log.</param>
    /// <param name="key">The key that signs its checkpoints, under the log's first origin.</param>
    /// <param name="folder">An empty or new folder.</param>
    /// <param name="cancellation">Stops; what was written then is no log.</param>
    /// <exception cref="InvalidDataException">The folder holds something, or nothing was signed yet.</exception>
    public static async Task<long> ExportAsync(
        LogBook book, NoteKey key, LogFolder folder, CancellationToken cancellation)
    {
        if (Directory.Exists(folder.Path) && Directory.EnumerateFileSystemEntries(folder.Path).Any())
            throw new InvalidDataException($"The folder {folder.Path} is not empty. Name a new one.");
        var checkpoints = await book.CheckpointsAsync(cancellation);
        if (checkpoints.Count == 0) throw new InvalidDataException("Nothing has been signed yet.");
        Directory.CreateDirectory(folder.Checkpoints);
        foreach (var checkpoint in checkpoints)
            await File.WriteAllTextAsync(folder.Checkpoint(checkpoint.Size), checkpoint.Note, cancellation);
        var origins = (await book.GapsAsync(cancellation)).Select(gap => gap.Origin).Distinct(StringComparer.Ordinal);
        await File.WriteAllTextAsync(
            folder.PublicKey, string.Concat(origins.Select(key.Named).Prepend(key).Select(each => each + "\n")), cancellation);

        var size = checkpoints[^1].Size;
        await using var entries = File.Create(folder.Entries);
        await using var leaves = File.Create(folder.Leaves);
        for (var from = 0L; from < size; from += LogBook.MaximumBatch)
        {
            var until = Math.Min(size, from + LogBook.MaximumBatch);
            foreach (var entry in await book.EntriesAsync(from, until, cancellation))
            {
                await entries.WriteAsync(entry.Line, cancellation);
                entries.WriteByte((byte)'\n');
            }

            foreach (var hash in await book.LeavesAsync(from, until, cancellation))
                await leaves.WriteAsync(hash, cancellation);
        }

        await WriteListsAsync(book, folder, cancellation);
        return size;
    }

    private static async Task WriteListsAsync(LogBook book, LogFolder folder, CancellationToken cancellation)
    {
        await using var lists = new StreamWriter(folder.SubjectLists) { NewLine = "\n" };
        for (var names = await book.SubjectListsAsync(string.Empty, cancellation); names.Count > 0;
            names = await book.SubjectListsAsync(names[^1], cancellation))
        {
            foreach (var member in await book.MembersAsync(names, cancellation))
                await lists.WriteLineAsync($"{member.List} {member.Subject}");
        }
    }
}
