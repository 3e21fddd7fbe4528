namespace Zorgzaam.Store.Upgrades;

/// <summary>An exclusive lock on a file, which the operating system gives back when the process dies.</summary>
internal sealed class FileLock : IAsyncDisposable
{
    // EWOULDBLOCK: what Linux answers for a lock that somebody else holds. A folder that cannot be written is another
    // fault, and keeps its own message.
    private const int HeldByAnother = 11;

    private readonly FileStream file;

    private FileLock(FileStream file) => this.file = file;

    public static FileLock Take(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        try
        {
            return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e.HResult == HeldByAnother || OperatingSystem.IsWindows())
        {
            throw new StoreInUseException(
                $"Another process holds the store ({path}). Stop the other 'serve' or 'store upgrade' first.", e);
        }
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();
}
