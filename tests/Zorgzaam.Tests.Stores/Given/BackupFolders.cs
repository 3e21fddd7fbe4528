using Zorgzaam.Store.Backups;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>Where a test keeps a backup: the store, and its keys apart.</summary>
internal sealed class BackupFolders : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("zorgzaam-backup-").FullName;

    public string Store => Path.Combine(root, "store");

    public string Keys => Path.Combine(root, "keys");

    public Task<BackupManifest> WriteAsync(TestStore store) => store.Backup.WriteAsync(Store, Keys, TestStore.Cancel);

    /// <summary>Restores as the command does, but for the log.</summary>
    /// <returns>How many keys were destroyed again.</returns>
    public async Task<int> RestoreAsync(TestStore store, bool keys = true)
    {
        var backup = await store.Restore.VerifyAsync(Store, keys ? Keys : null, TestStore.Cancel);
        var erased = await store.Restore.ReplaceAsync(backup, TestStore.Cancel);
        await store.Restore.FinishAsync(backup, erased, TestStore.Cancel);
        return erased;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
