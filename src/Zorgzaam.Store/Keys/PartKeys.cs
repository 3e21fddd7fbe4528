using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Zorgzaam.Store.Keys;

/// <summary>
/// Keys of what is kept and destroyed together for many subjects at once, such as the outcomes of a shard. To destroy a
/// key is to destroy what it encrypts, in backups of the store as well.
/// </summary>
/// <param name="database">The key store's own database.</param>
/// <param name="masters">The master keys.</param>
/// <param name="time">When they were destroyed.</param>
/// <param name="erased">Where it is also told which keys were destroyed; null to tell nobody.</param>
public sealed class PartKeys(StoreDatabase database, MasterKeys masters, TimeProvider time, ErasureList? erased)
{
    private const string Prefix = "part/";

    /// <summary>Makes a key.</summary>
    /// <returns>What it is called from now on, and the key.</returns>
    public async Task<PartKey> MakeAsync(CancellationToken cancellation)
    {
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var key = RandomNumberGenerator.GetBytes(Sealing.KeyLength);
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        db.Add(new StoreSecretRow(Prefix + name)
        {
            Wrapped = masters.Wrap(key, KeyStore.BelongsTo(Prefix + name)),
            Master = masters.Current,
        });
        await db.SaveChangesAsync(cancellation);
        return new PartKey(name, key);
    }

    /// <summary>The keys that are still there, by name.</summary>
    public async Task<IReadOnlyDictionary<string, PartKey>> FindAsync(
        IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        var found = new Dictionary<string, PartKey>(StringComparer.Ordinal);
        await using var db = database.Open();
        foreach (var batch in names.Select(name => Prefix + name).Chunk(KeyStore.MaximumBatch))
        {
            var rows = await db.Set<StoreSecretRow>().AsNoTracking()
                .Where(row => batch.Contains(row.Name)).ToListAsync(cancellation);
            foreach (var row in rows)
            {
                var name = row.Name[Prefix.Length..];
                found.Add(name, new PartKey(name, masters.Unwrap(row.Master, row.Wrapped, KeyStore.BelongsTo(row.Name))));
            }
        }

        return found;
    }

    /// <summary>
    /// Destroys a key, so that what it encrypts can never be read again, nor after a restore. Does nothing when it is gone.
    /// </summary>
    /// <param name="name">What it is called.</param>
    /// <param name="kept">The retention class of what it encrypts.</param>
    /// <param name="ground">On which ground; no personal data.</param>
    /// <param name="cancellation">Stops; nothing is then destroyed.</param>
    public async Task DestroyAsync(string name, RetentionClass kept, string ground, CancellationToken cancellation)
    {
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        if (await db.Set<StoreSecretRow>().FindAsync([Prefix + name], cancellation) is not { } row) return;
        var gone = new Erasure(Erasures.HashOf(masters, row), (int)kept, Instants.ToMicros(time.GetUtcNow()), ground);

        // First: a crash in between leaves a key that the next restore destroys, and never one that comes back.
        erased?.Append([gone]);
        db.Remove(row);
        await Erasures.RememberAsync(db, [gone], cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    internal static IQueryable<StoreSecretRow> Rows(ZorgzaamDb db) =>
        db.Set<StoreSecretRow>().Where(row => EF.Functions.Like(row.Name, Prefix + "%"));
}

/// <summary>A key of <see cref="PartKeys"/>.</summary>
public sealed class PartKey
{
    private readonly byte[] key;

    internal PartKey(string name, byte[] key) => (Name, this.key) = (name, key);

    /// <summary>What it is called; says nothing about anybody.</summary>
    public string Name { get; }

    /// <summary>Encrypts.</summary>
    /// <param name="plain">What to encrypt.</param>
    /// <param name="belongsTo">What it is; under another name it does not open.</param>
    public byte[] Seal(ReadOnlySpan<byte> plain, string belongsTo)
    {
        using var aes = Sealing.With(key);
        return Sealing.Seal(aes, plain, Encoding.UTF8.GetBytes(belongsTo));
    }

    /// <summary>Decrypts.</summary>
    /// <exception cref="InvalidDataException">It was changed, or belongs elsewhere.</exception>
    public byte[] Open(ReadOnlySpan<byte> box, string belongsTo)
    {
        using var aes = Sealing.With(key);
        return Sealing.Open(aes, box, Encoding.UTF8.GetBytes(belongsTo));
    }
}
