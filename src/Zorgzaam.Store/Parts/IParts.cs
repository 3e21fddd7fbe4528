namespace Zorgzaam.Store.Parts;

/// <summary>
/// Where immutable results lie, by content hash: a folder beside SQLite, a table on PostgreSQL. A part is durable
/// before a transaction commits its hash; reading goes through a gateway, which checks the hash.
/// </summary>
public interface IParts
{
    /// <summary>Makes the bytes durable and names them. Saving the same bytes again changes nothing.</summary>
    Task<PartHash> SaveAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation);

    /// <summary>Deletes the bytes; does nothing when there are none.</summary>
    Task DeleteAsync(PartHash hash, CancellationToken cancellation);

    /// <summary>The bytes, or null if there is no such part.</summary>
    internal Task<byte[]?> FindAsync(PartHash hash, CancellationToken cancellation);
}
