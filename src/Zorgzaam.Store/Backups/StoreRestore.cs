using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Parts;
using Zorgzaam.Store.Sequences;

namespace Zorgzaam.Store.Backups;

/// <summary>A backup that was verified and may be restored.</summary>
/// <param name="Id">The id of this restore.</param>
/// <param name="Folder">The folder of the store.</param>
/// <param name="Store">Its manifest.</param>
/// <param name="KeyFolder">The folder of the keys; null when those that are there stay.</param>
public sealed record VerifiedBackup(string Id, string Folder, BackupManifest Store, string? KeyFolder);

/// <summary>
/// Puts a backup in the place of a store. Each database changes in one transaction; <see cref="RestoreMark"/> keeps
/// everybody out from before the first until after the last.
/// </summary>
public sealed class StoreRestore(
    StoreDatabase database, KeyStore keys, IParts parts, ErasureList erased, IdSource ids, TimeProvider time)
{
    /// <summary>Verifies a backup: every hash, and whether it fits this program, these databases and these master keys.</summary>
    /// <exception cref="BackupException">It does not; nothing was changed.</exception>
    public async Task<VerifiedBackup> VerifyAsync(string folder, string? keyFolder, CancellationToken cancellation)
    {
        var store = await BackupManifest.ReadAsync(folder, BackupManifest.OfStore, cancellation);
        Check(store, database, "ZORGZAAM_STORE");
        if (keyFolder is not null)
        {
            var kept = await BackupManifest.ReadAsync(keyFolder, BackupManifest.OfKeys, cancellation);
            Check(kept, keys.Database, "ZORGZAAM_KEYSTORE");
            if (kept.Backup != store.Backup)
                throw new BackupException("These keys are of another backup than the store. Name the two of one backup.");
            if (kept.Masters.FirstOrDefault(name => !keys.Masters.Has(name)) is { } missing)
                throw new BackupException($"The keys are wrapped by master key '{missing}', which is not in master.key. Put it back.");
        }

        return new VerifiedBackup(ids.NextEventId().ToString("D"), folder, store, keyFolder);
    }

    /// <summary>Whether nothing was ever done in the store that is there.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellation)
    {
        await using var db = database.Open();
        return !await db.Set<JournalRecord>().AnyAsync(cancellation)
            && !await db.Set<ProcessingLog.ProcessingRecord>().AnyAsync(cancellation);
    }

    /// <summary>Replaces keys and store; nothing can be used until <see cref="FinishAsync"/>. May be run again.</summary>
    /// <returns>How many keys of the backup were destroyed again, since they were erased after it was made.</returns>
    public async Task<int> ReplaceAsync(VerifiedBackup backup, CancellationToken cancellation)
    {
        var highest = await HighestSubjectAsync(cancellation);
        var gone = await BeginAsync(backup, cancellation);
        if (parts is FolderParts) await BringPartsAsync(backup.Folder, cancellation);
        await using var db = database.Open();
        await database.Dialect.RestoreAsync(
            db, BackupTable.Of(db), backup.Folder,
            async () =>
            {
                // A number is never given anew while a key, or a proof that one was destroyed, may stand under it.
                if (await db.Set<NumberSequence>().FindAsync([KeyStore.SubjectSequence], cancellation) is { } sequence)
                    sequence.LastTaken = Math.Max(sequence.LastTaken, highest);
                await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        return gone;
    }

    /// <summary>Says in the journal that the store was restored: from here on it can be used.</summary>
    public async Task FinishAsync(VerifiedBackup backup, int erasedAgain, CancellationToken cancellation)
    {
        await using var db = database.Open();
        db.Add(JournalRecord.OfTheStore(ids, time, RestoreMark.EventType, backup.Id, new JsonObject
        {
            ["backup"] = backup.Store.Backup,
            ["made"] = backup.Store.Made,
            ["log_size"] = backup.Store.LogSize,
            ["keys"] = backup.KeyFolder is not null,
            ["erased_again"] = erasedAgain,
        }));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<int> BeginAsync(VerifiedBackup backup, CancellationToken cancellation)
    {
        await using var db = keys.Database.Open();
        // What only the key store knows is told to the list before that key store is gone.
        var known = await Erasures.KnownAsync(db, cancellation);
        var listed = erased.Read().Select(each => each.KeyHash).ToHashSet(StringComparer.Ordinal);
        erased.Append([.. known.Where(each => !listed.Contains(each.KeyHash))]);
        await RestoreMark.BeginAsync(db, backup.Id, cancellation);
        db.ChangeTracker.Clear();
        var gone = 0;
        if (backup.KeyFolder is null)
        {
            gone = await Erasures.ApplyAsync(db, keys.Masters, erased.Read(), cancellation);
        }
        else
        {
            await keys.Database.Dialect.RestoreAsync(
                db, BackupTable.Of(db), backup.KeyFolder,
                async () =>
                {
                    await RestoreMark.BeginAsync(db, backup.Id, cancellation);
                    gone = await Erasures.ApplyAsync(db, keys.Masters, erased.Read(), cancellation);
                },
                cancellation);
        }

        keys.Forget();
        return gone;
    }

    private async Task<long> HighestSubjectAsync(CancellationToken cancellation)
    {
        await using var db = keys.Database.Open();
        return await db.Set<SubjectKeyRow>().MaxAsync(row => (long?)row.Subject, cancellation) ?? 0;
    }

    private async Task BringPartsAsync(string folder, CancellationToken cancellation)
    {
        var from = Path.Combine(folder, StoreBackup.Parts);
        if (!Directory.Exists(from)) return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            await parts.SaveAsync(await File.ReadAllBytesAsync(file, cancellation), cancellation);
    }

    private static void Check(BackupManifest manifest, StoreDatabase database, string setting)
    {
        if (manifest.Kind != database.Dialect.BackupKind)
        {
            throw new BackupException(
                $"The backup of the {manifest.Content} is of {manifest.Kind}, and {setting} is of "
                + $"{database.Dialect.BackupKind}. Set {setting} to a database of {manifest.Kind}.");
        }

        using var db = database.Open();
        var own = db.Database.GetMigrations().Last();
        if (manifest.Schema != own)
        {
            throw new BackupException(
                $"The backup of the {manifest.Content} has schema {manifest.Schema}, and this program {own}. Restore it with "
                + "the version of the program that made it; after that this one can run 'zorgzaam store upgrade'.");
        }
    }
}
