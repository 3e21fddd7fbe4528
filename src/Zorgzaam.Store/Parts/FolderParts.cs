namespace Zorgzaam.Store.Parts;

/// <summary>Parts as files, two levels deep: <c>ab/ab12…</c>. Written aside, flushed to disk, then renamed.</summary>
public sealed class FolderParts(string folder) : IParts
{
    public async Task<PartHash> SaveAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var hash = PartHash.Of(bytes.Span);
        var path = PathOf(hash);
        if (File.Exists(path)) return hash;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var aside = Path.Combine(Path.GetDirectoryName(path)!, Path.GetRandomFileName());
        await using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(bytes, cancellation);
            await file.FlushAsync(cancellation);
            RandomAccess.FlushToDisk(file.SafeFileHandle);
        }

        File.Move(aside, path, overwrite: true);
        return hash;
    }

    public Task DeleteAsync(PartHash hash, CancellationToken cancellation)
    {
        var path = PathOf(hash);
        if (File.Exists(path)) File.Delete(path);
        return Task.CompletedTask;
    }

    async Task<byte[]?> IParts.FindAsync(PartHash hash, CancellationToken cancellation)
    {
        var path = PathOf(hash);
        return File.Exists(path) ? await File.ReadAllBytesAsync(path, cancellation) : null;
    }

    private string PathOf(PartHash hash) => Path.Combine(folder, hash.Hex[..2], hash.Hex);
}
