using System.Security.Cryptography;
using System.Text.Json;

namespace Zorgzaam.Store.Backups;

/// <summary>A file of a backup.</summary>
/// <param name="Path">Where, from the folder, with forward slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The hash of its content, hexadecimal.</param>
public sealed record BackupFile(string Path, long Bytes, string Sha256);

/// <summary>What a folder of a backup holds. Written last: a folder without one is no backup.</summary>
/// <param name="Format">Of this file.</param>
/// <param name="Backup">The id of the backup, the same for store and keys.</param>
/// <param name="Content"><c>store</c> or <c>keys</c>.</param>
/// <param name="Kind">The database that it is of and for.</param>
/// <param name="Schema">The last migration of the database.</param>
/// <param name="Made">When, ISO 8601, UTC.</param>
/// <param name="LogSize">How many entries the log had; 0 for keys.</param>
/// <param name="Checkpoint">The newest signed checkpoint, or null.</param>
/// <param name="Masters">Names of the master keys without which it cannot be read; none for the store.</param>
/// <param name="Files">All files, in order.</param>
public sealed record BackupManifest(
    int Format, string Backup, string Content, string Kind, string Schema, string Made, long LogSize, string? Checkpoint,
    IReadOnlyList<string> Masters, IReadOnlyList<BackupFile> Files)
{
    internal const int CurrentFormat = 1;
    internal const string OfStore = "store";
    internal const string OfKeys = "keys";
    private const string FileName = "manifest.json";
    private const int MaximumBytes = 64 * 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    /// <summary>Hashes every file in a folder, makes it durable, and writes the manifest, which it returns.</summary>
    internal async Task<BackupManifest> WriteAsync(string folder, CancellationToken cancellation)
    {
        var files = new List<BackupFile>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
            var path = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/');
            files.Add(new BackupFile(
                path, stream.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation))));
            RandomAccess.FlushToDisk(stream.SafeFileHandle);
        }

        var whole = this with { Files = files };
        await using var manifest = File.Create(System.IO.Path.Combine(folder, FileName));
        await JsonSerializer.SerializeAsync(manifest, whole, Options, cancellation);
        await manifest.FlushAsync(cancellation);
        RandomAccess.FlushToDisk(manifest.SafeFileHandle);
        return whole;
    }

    /// <summary>Reads a manifest and verifies every file that it names.</summary>
    /// <exception cref="BackupException">The folder is no backup, or not the one that was made.</exception>
    internal static async Task<BackupManifest> ReadAsync(string folder, string content, CancellationToken cancellation)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        if (!File.Exists(path))
            throw new BackupException($"{folder} is no backup: {FileName} is not in it. Name a folder that 'backup' finished.");
        var manifest = await ReadAsync(path, cancellation);
        if (manifest.Content != content)
        {
            throw new BackupException(
                $"{folder} is a backup of the {manifest.Content}, and one of the {content} was asked. Name the other folder.");
        }

        foreach (var file in manifest.Files) await VerifyAsync(folder, file, cancellation);
        return manifest;
    }

    private static async Task<BackupManifest> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var stream = File.OpenRead(path);
            if (stream.Length <= MaximumBytes
                && await JsonSerializer.DeserializeAsync<BackupManifest>(stream, Options, cancellation) is
                { Format: CurrentFormat, Files: not null, Masters: not null } manifest)
            {
                return manifest;
            }
        }
        catch (JsonException)
        {
            // Said below.
        }

        throw new BackupException($"{path} is no manifest that this program reads. Use the version that made the backup.");
    }

    private static async Task VerifyAsync(string folder, BackupFile file, CancellationToken cancellation)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, file.Path));
        var inside = System.IO.Path.GetFullPath(folder) + System.IO.Path.DirectorySeparatorChar;
        if (!path.StartsWith(inside, StringComparison.Ordinal) || !File.Exists(path))
            throw new BackupException($"{file.Path} is missing in {folder}. Nothing was restored; use another backup.");
        await using var stream = File.OpenRead(path);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation)) != file.Sha256)
            throw new BackupException($"{file.Path} in {folder} was changed. Nothing was restored; use another backup.");
    }
}

/// <summary>A backup cannot be made or restored; the message says why and what to do.</summary>
public sealed class BackupException(string message) : Exception(message);
