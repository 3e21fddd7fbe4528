using Zorgzaam.Store.Keys;

namespace Zorgzaam.Store.Upgrades;

/// <summary>What a store needs and says of itself as a database; nobody's data is read.</summary>
public sealed class StoreCare(StoreDatabase database, KeyStore keys)
{
    /// <summary>Lets the database look anew at how much is in its tables, which is worth it after much was added.</summary>
    public async Task CountForPlannerAsync(CancellationToken cancellation)
    {
        foreach (var each in (StoreDatabase[])[database, keys.Database])
        {
            using var turn = await each.TakeTurnAsync(cancellation);
            await using var db = each.Open();
            await each.Dialect.CountForPlannerAsync(db, cancellation);
        }
    }

    /// <summary>The bytes on disk of the store and of its keys.</summary>
    public async Task<(long Store, long Keys)> SizesAsync(CancellationToken cancellation) =>
        (await SizeAsync(database, cancellation), await SizeAsync(keys.Database, cancellation));

    private static async Task<long> SizeAsync(StoreDatabase database, CancellationToken cancellation)
    {
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        return await database.Dialect.SizeAsync(db, cancellation);
    }
}
