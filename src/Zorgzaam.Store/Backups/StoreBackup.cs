using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Log;
using Zorgzaam.Store.Parts;

namespace Zorgzaam.Store.Backups;

/// <summary>
/// Copies the store, and apart from it its keys, each as it is at one moment, while others use it. The keys come after the
/// store: whoever is in the store has a key in the copy, unless erased in between.
/// </summary>
public sealed class StoreBackup(StoreDatabase database, KeyStore keys, IParts parts, IdSource ids, TimeProvider time)
{
    /// <summary>The folder below a backup that holds result files.</summary>
    internal const string Parts = "parts";

    /// <summary>Writes a backup.</summary>
    /// <param name="folder">An empty or new folder for the store.</param>
    /// <param name="keyFolder">An empty or new folder for its keys; null to leave them out.</param>
    /// <param name="cancellation">Stops; what was written then is no backup.</param>
    /// <returns>The manifest of the store.</returns>
    /// <exception cref="BackupException">A folder holds something, or one is in the other.</exception>
    public async Task<BackupManifest> WriteAsync(string folder, string? keyFolder, CancellationToken cancellation)
    {
        Prepare(folder);
        if (keyFolder is not null)
        {
            if (IsWithin(keyFolder, folder) || IsWithin(folder, keyFolder))
                throw new BackupException("Store and keys are backed up apart: name two folders that are not in one another.");
            Prepare(keyFolder);
        }

        var manifest = New(BackupManifest.OfStore, database);
        manifest = await CopyAsync(database, folder, manifest, AddLogAndPartsAsync, cancellation);
        if (keyFolder is not null)
        {
            await CopyAsync(
                keys.Database, keyFolder, New(BackupManifest.OfKeys, keys.Database) with { Backup = manifest.Backup },
                AddMastersAsync, cancellation);
        }

        return manifest;

        BackupManifest New(string content, StoreDatabase of) => new(
            BackupManifest.CurrentFormat, ids.NextEventId().ToString("D"), content, of.Dialect.BackupKind, string.Empty,
            time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), 0, null, [], []);

        async Task<BackupManifest> AddLogAndPartsAsync(ZorgzaamDb db, BackupManifest made)
        {
            var newest = await db.Set<LogCheckpoint>().AsNoTracking().OrderByDescending(row => row.Size)
                .FirstOrDefaultAsync(cancellation);
            var state = await db.Set<LogState>().AsNoTracking().SingleAsync(cancellation);
            await CopyPartsAsync(db, folder, cancellation);
            return made with { LogSize = state.Size, Checkpoint = newest?.Note };
        }

        async Task<BackupManifest> AddMastersAsync(ZorgzaamDb db, BackupManifest made)
        {
            var ofSubjects = db.Set<SubjectKeyRow>().Where(row => row.Wrapped != null).Select(row => row.Master);
            var masters = await ofSubjects.Union(db.Set<StoreSecretRow>().Select(row => row.Master))
                .ToListAsync(cancellation);
            return made with { Masters = [.. masters.Order(StringComparer.Ordinal)] };
        }
    }

    private static async Task<BackupManifest> CopyAsync(
        StoreDatabase from, string folder, BackupManifest manifest,
        Func<ZorgzaamDb, BackupManifest, Task<BackupManifest>> complete, CancellationToken cancellation)
    {
        await using var db = from.Open();
        await using var snapshot = await from.Dialect.BeginSnapshotAsync(db, cancellation);
        var schema = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Last();
        manifest = await complete(db, manifest with { Schema = schema });
        await from.Dialect.BackUpAsync(db, BackupTable.Of(db), folder, cancellation);
        return await manifest.WriteAsync(folder, cancellation);
    }

    // Parts in a table come with the other tables. Parts in files are immutable, and were durable before they were named.
    private async Task CopyPartsAsync(ZorgzaamDb db, string folder, CancellationToken cancellation)
    {
        if (parts is not FolderParts) return;
        var target = new FolderParts(Path.Combine(folder, Parts));
        await foreach (var hash in db.Set<CommittedPart>().Select(part => part.Hash).AsAsyncEnumerable())
        {
            var bytes = await parts.FindAsync(PartHash.Parse(hash), cancellation);
            if (bytes is null || PartHash.Of(bytes).Hex != hash)
                throw new BackupException($"Result file {hash} is missing or was changed. Restore an earlier backup.");
            await target.SaveAsync(bytes, cancellation);
        }
    }

    private static void Prepare(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new BackupException($"The folder {folder} is not empty. Name a new one.");
        Directory.CreateDirectory(folder);
    }

    private static bool IsWithin(string inner, string outer) =>
        (Path.GetFullPath(inner) + Path.DirectorySeparatorChar).StartsWith(
            Path.GetFullPath(outer) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
