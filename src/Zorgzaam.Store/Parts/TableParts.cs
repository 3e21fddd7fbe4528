using Microsoft.EntityFrameworkCore;

namespace Zorgzaam.Store.Parts;

/// <summary>
/// Parts as rows, each in a transaction of its own, so that they are durable before they are committed.
/// </summary>
public sealed class TableParts(StoreDatabase database) : IParts
{
    public async Task<PartHash> SaveAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var hash = PartHash.Of(bytes.Span);
        await using var db = database.Open();
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO part_contents (hash, bytes) VALUES ({hash.Hex}, {bytes.ToArray()}) ON CONFLICT DO NOTHING",
            cancellation);
        return hash;
    }

    public async Task DeleteAsync(PartHash hash, CancellationToken cancellation)
    {
        await using var db = database.Open();
        await db.Set<PartContent>().Where(part => part.Hash == hash.Hex).ExecuteDeleteAsync(cancellation);
    }

    async Task<byte[]?> IParts.FindAsync(PartHash hash, CancellationToken cancellation)
    {
        await using var db = database.Open();
        return await db.Set<PartContent>().AsNoTracking()
            .Where(part => part.Hash == hash.Hex).Select(part => part.Bytes).FirstOrDefaultAsync(cancellation);
    }
}
