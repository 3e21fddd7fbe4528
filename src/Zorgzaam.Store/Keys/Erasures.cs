using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Zorgzaam.Store.Keys;

/// <summary>Knows a destroyed key again wherever a copy of it turns up.</summary>
internal static class Erasures
{
    // The hash of a random key leads nowhere; unlike a reference it stands in no log, and unlike a number it is never given anew.
    internal static string HashOf(MasterKeys masters, SubjectKeyRow row) =>
        HashOf(masters.Unwrap(row.Master, row.Wrapped, KeyStore.BelongsTo(row.Subject, row.Class)));

    internal static string HashOf(MasterKeys masters, StoreSecretRow row) =>
        HashOf(masters.Unwrap(row.Master, row.Wrapped, KeyStore.BelongsTo(row.Name)));

    private static string HashOf(byte[] key) =>
        Convert.ToHexStringLower(SHA256.HashData([.. "zorgzaam erased key\0"u8, .. key]));

    internal static void Destroy(SubjectKeyRow row, Erasure erasure)
    {
        (row.Wrapped, row.Reference) = (null, null);
        (row.DestroyedMicros, row.DestroyedGround) = (erasure.Micros, erasure.Ground);
    }

    internal static async Task<IReadOnlyList<Erasure>> KnownAsync(ZorgzaamDb db, CancellationToken cancellation) =>
        await db.Set<ErasureRow>().AsNoTracking()
            .Select(row => new Erasure(row.KeyHash, row.Class, row.DestroyedMicros, row.Ground)).ToListAsync(cancellation);

    /// <summary>Adds those that the key store does not know yet; saved with the rest.</summary>
    internal static async Task RememberAsync(
        ZorgzaamDb db, IReadOnlyCollection<Erasure> erasures, CancellationToken cancellation)
    {
        foreach (var batch in erasures.DistinctBy(each => each.KeyHash, StringComparer.Ordinal).Chunk(KeyStore.MaximumBatch))
        {
            var hashes = batch.Select(each => each.KeyHash).ToArray();
            var known = await db.Set<ErasureRow>().Where(row => hashes.Contains(row.KeyHash))
                .Select(row => row.KeyHash).ToListAsync(cancellation);
            db.AddRange(batch.Where(each => !known.Contains(each.KeyHash, StringComparer.Ordinal))
                .Select(each => new ErasureRow(each.KeyHash, each.Class, each.Micros, each.Ground)));
        }
    }

    /// <summary>Destroys every key of a copy that was destroyed after it was made; returns how many.</summary>
    internal static async Task<int> ApplyAsync(
        ZorgzaamDb db, MasterKeys masters, IReadOnlyCollection<Erasure> erasures, CancellationToken cancellation)
    {
        await RememberAsync(db, erasures, cancellation);
        await db.SaveChangesAsync(cancellation);
        if (erasures.Count == 0) return 0;
        var gone = erasures.DistinctBy(each => each.KeyHash, StringComparer.Ordinal)
            .ToDictionary(each => each.KeyHash, StringComparer.Ordinal);
        var done = await ApplyToPartsAsync(db, masters, gone, cancellation);
        foreach (var kept in await db.Set<SubjectKeyRow>().Select(row => row.Class).Distinct().ToListAsync(cancellation))
        {
            for (long? after = null; ;)
            {
                var rows = await db.Set<SubjectKeyRow>()
                    .Where(row => row.Class == kept && row.Wrapped != null && (after == null || row.Subject > after))
                    .OrderBy(row => row.Subject).Take(KeyStore.MaximumBatch).ToListAsync(cancellation);
                if (rows.Count == 0) break;
                after = rows[^1].Subject;
                foreach (var row in rows)
                {
                    if (!gone.TryGetValue(HashOf(masters, row), out var erasure)) continue;
                    Destroy(row, erasure);
                    done++;
                }

                await db.SaveChangesAsync(cancellation);
                db.ChangeTracker.Clear();
            }
        }

        return done;
    }

    private static async Task<int> ApplyToPartsAsync(
        ZorgzaamDb db, MasterKeys masters, Dictionary<string, Erasure> gone, CancellationToken cancellation)
    {
        var done = 0;
        for (var after = string.Empty; ;)
        {
            var rows = await PartKeys.Rows(db).Where(row => row.Name.CompareTo(after) > 0)
                .OrderBy(row => row.Name).Take(KeyStore.MaximumBatch).ToListAsync(cancellation);
            if (rows.Count == 0) return done;
            after = rows[^1].Name;
            var back = rows.Where(row => gone.ContainsKey(HashOf(masters, row))).ToList();
            db.RemoveRange(back);
            done += back.Count;
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
