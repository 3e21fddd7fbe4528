using System.Globalization;

namespace Zorgzaam.Store.Keys;

/// <summary>A key that was destroyed.</summary>
/// <param name="KeyHash">The hash of the key, which says nothing of whose it was.</param>
/// <param name="Class">Of which retention class it was.</param>
/// <param name="Micros">When.</param>
/// <param name="Ground">On which ground.</param>
public sealed record Erasure(string KeyHash, int Class, long Micros, string Ground);

/// <summary>
/// The erasures as a file beside the master key, a line each: what is erased stays erased when the key store itself is lost
/// and an older copy of it is restored. Never part of a backup.
/// </summary>
/// <param name="file">The file; made with the first erasure.</param>
public sealed class ErasureList(string file)
{
    /// <summary>Adds erasures, durable when it returns.</summary>
    internal void Append(IReadOnlyCollection<Erasure> erasures)
    {
        if (erasures.Count == 0) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read);
        using var writer = new StreamWriter(stream) { NewLine = "\n" };
        // A line that a crash cut off stays alone: its key was not destroyed.
        if (stream.Position > 0) writer.WriteLine();
        foreach (var each in erasures)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{each.KeyHash} {each.Class} {each.Micros} {each.Ground.ReplaceLineEndings(" ")}"));
        }

        writer.Flush();
        stream.Flush(flushToDisk: true);
    }

    /// <summary>All of them.</summary>
    internal IReadOnlyList<Erasure> Read() => File.Exists(file)
        ? [.. File.ReadLines(file).Select(line => line.Split(' ', 4)).Where(IsWhole).Select(part => new Erasure(
            part[0], int.Parse(part[1], CultureInfo.InvariantCulture), long.Parse(part[2], CultureInfo.InvariantCulture), part[3]))]
        : [];

    private static bool IsWhole(string[] parts) =>
        parts.Length == 4 && int.TryParse(parts[1], out _) && long.TryParse(parts[2], out _);
}
