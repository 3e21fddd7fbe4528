using Microsoft.EntityFrameworkCore;

namespace Zorgzaam.Store.Upgrades;

/// <summary>Migrates the store, and refuses to open one of another version.</summary>
public sealed class StoreUpgrade(StoreDatabase database)
{
    /// <summary>Applies what is missing, under the process lock; returns the names of what was applied.</summary>
    public async Task<IReadOnlyList<string>> UpgradeAsync(CancellationToken cancellation)
    {
        await using var db = database.Open();
        await using var holder = database.Open();
        await using var held = await database.Dialect.LockForUpgradeAsync(holder, cancellation);
        await database.Dialect.PrepareUpgradeAsync(db, cancellation);
        await RefuseNewerAsync(db, cancellation);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        await db.Database.MigrateAsync(cancellation);
        return pending;
    }

    /// <summary>Refuses a store that is not of this version.</summary>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        await using var db = database.Open();
        if (!await db.Database.CanConnectAsync(cancellation))
        {
            throw new StoreSchemaException(
                "There is no store yet, or it cannot be reached. Check ZORGZAAM_STORE, then run "
                + "'zorgzaam store upgrade'.");
        }

        await RefuseNewerAsync(db, cancellation);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        if (pending.Count > 0)
        {
            throw new StoreSchemaException(
                $"The store is {pending.Count} migration(s) behind this program (next: {pending[0]}). "
                + "Make a backup, then run 'zorgzaam store upgrade'.");
        }
    }

    /// <summary>Keeps a second server out; dispose at the end. Null where the database can serve several.</summary>
    public async Task<IAsyncDisposable?> LockForServingAsync()
    {
        await using var db = database.Open();
        return database.Dialect.LockForServing(db);
    }

    private static async Task RefuseNewerAsync(ZorgzaamDb db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var newer = (await db.Database.GetAppliedMigrationsAsync(cancellation)).FirstOrDefault(m => !known.Contains(m));
        if (newer is not null)
        {
            throw new StoreSchemaException(
                $"The store was upgraded by a newer version of this program ({newer}). Use that version.");
        }
    }
}
