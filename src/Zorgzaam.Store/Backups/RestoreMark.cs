using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Store.Backups;

/// <summary>
/// Tells a restore that was finished from one that was not, across two databases. The key store names the restore that
/// began, before anything else changes; the store's journal says last of all that it was finished.
/// </summary>
internal static class RestoreMark
{
    /// <summary>The journal entry of a restore; its subject is the id of the restore.</summary>
    internal const string EventType = "nl.zorgzaam.store.restored";

    internal static async Task<bool> IsUnfinishedAsync(
        StoreDatabase store, StoreDatabase keys, CancellationToken cancellation)
    {
        string? begun;
        await using (var db = keys.Open())
            begun = await db.Set<RestoreRow>().Select(row => row.Restore).SingleOrDefaultAsync(cancellation);
        if (begun is null) return false;
        await using var journal = store.Open();
        return !await journal.Set<JournalRecord>().AnyAsync(
            row => row.Type == EventType && row.Subject == begun, cancellation);
    }

    /// <summary>Names the restore that begins; saved with the rest.</summary>
    internal static async Task BeginAsync(ZorgzaamDb keys, string restore, CancellationToken cancellation)
    {
        if (await keys.Set<RestoreRow>().SingleOrDefaultAsync(cancellation) is { } row) row.Restore = restore;
        else keys.Add(new RestoreRow { Id = RestoreRow.Only, Restore = restore });
        await keys.SaveChangesAsync(cancellation);
    }
}
