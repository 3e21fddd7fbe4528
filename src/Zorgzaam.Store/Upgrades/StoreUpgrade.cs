using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Backups;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Store.Upgrades;

/// <summary>Migrates the store, and refuses to open one of another version.</summary>
/// <remarks>Store and key store go together; each has migrations of its own.</remarks>
public sealed class StoreUpgrade(StoreDatabase database, KeyStore keys)
{
    private StoreDatabase[] Both => [database, keys.Database];

    /// <summary>Applies what is missing, under the process lock; returns the names of what was applied.</summary>
    public async Task<IReadOnlyList<string>> UpgradeAsync(CancellationToken cancellation)
    {
        var applied = new List<string>();
        // Keys first: a crash in between leaves a store that is still new, and not one without keys.
        foreach (var each in Both.Reverse()) applied.AddRange(await UpgradeAsync(each, cancellation));
        return applied;
    }

    /// <summary>Whether nothing was ever made there, by any version of this program.</summary>
    public async Task<bool> IsNewAsync(CancellationToken cancellation)
    {
        await using var db = database.Open();
        return !await db.Database.CanConnectAsync(cancellation)
            || !(await db.Database.GetAppliedMigrationsAsync(cancellation)).Any();
    }

    /// <summary>Refuses a store that is not of this version, or whose restore was not finished.</summary>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        await CheckSchemaAsync(cancellation);
        if (await RestoreMark.IsUnfinishedAsync(database, keys.Database, cancellation))
        {
            throw new StoreSchemaException(
                "A restore of this store was not finished, so nothing in it can be used. Run 'zorgzaam restore' again.");
        }
    }

    /// <summary>Refuses a store that is not of this version.</summary>
    public async Task CheckSchemaAsync(CancellationToken cancellation)
    {
        foreach (var each in Both) await CheckAsync(each, cancellation);
    }

    /// <summary>
    /// Keeps a restore out, and a second server where the database cannot serve several; dispose at the end.
    /// </summary>
    public Task<IAsyncDisposable> LockForServingAsync() =>
        database.Dialect.LockForServingAsync(database.Open(), CancellationToken.None);

    /// <summary>Keeps every server out; dispose at the end.</summary>
    public Task<IAsyncDisposable> LockForRestoreAsync(CancellationToken cancellation) =>
        database.Dialect.LockForRestoreAsync(database.Open(), cancellation);

    /// <summary>Applies what one database lacks; returns the names of what was applied.</summary>
    public static async Task<IReadOnlyList<string>> UpgradeAsync(StoreDatabase database, CancellationToken cancellation)
    {
        await using var db = database.Open();
        await using var holder = database.Open();
        await using var held = await database.Dialect.LockForUpgradeAsync(holder, cancellation);
        await database.Dialect.PrepareUpgradeAsync(db, cancellation);
        await RefuseUnknownAsync(db, cancellation);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        await db.Database.MigrateAsync(cancellation);
        return pending;
    }

    private static async Task CheckAsync(StoreDatabase database, CancellationToken cancellation)
    {
        await using var db = database.Open();
        if (!await db.Database.CanConnectAsync(cancellation))
        {
            throw new StoreSchemaException(
                "There is no store yet, or it cannot be reached. Check ZORGZAAM_STORE and ZORGZAAM_KEYSTORE, then run "
                + "'zorgzaam store upgrade'.");
        }

        await RefuseUnknownAsync(db, cancellation);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        if (pending.Count > 0)
        {
            throw new StoreSchemaException(
                $"The store is {pending.Count} migration(s) behind this program (next: {pending[0]}). "
                + "Make a backup, then run 'zorgzaam store upgrade'.");
        }
    }

    private static async Task RefuseUnknownAsync(ZorgzaamDb db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var unknown = (await db.Database.GetAppliedMigrationsAsync(cancellation)).FirstOrDefault(m => !known.Contains(m));
        if (unknown is not null)
        {
            throw new StoreSchemaException(
                $"This program does not know migration '{unknown}' of the store: it is of a newer version, or of one before the "
                + "first release. Use that version, or begin with an empty ZORGZAAM_DATA.");
        }
    }
}
