using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Zorgzaam.Store.Dialects;

namespace Zorgzaam.Store.Keys;

/// <summary>
/// The keys under which personal data is stored: one per subject and retention class, wrapped by a master key, in a
/// database apart. To destroy a key is to erase what it encrypts, in backups of the store as well (AVG artikel 17).
/// </summary>
/// <param name="database">The key store's own database.</param>
/// <param name="masters">The master keys.</param>
/// <param name="time">For how long keys are remembered, and when they were destroyed.</param>
/// <param name="erased">Where it is also told which keys were destroyed; null to tell nobody.</param>
public sealed class KeyStore(
    StoreDatabase database, MasterKeys masters, TimeProvider time, ErasureList? erased = null)
{
    /// <summary>The most keys in one transaction.</summary>
    public const int MaximumBatch = 500;

    /// <summary>The sequence from which subjects get their numbers.</summary>
    public const string SubjectSequence = "object";

    private const string LookupSecret = "lookup";

    private readonly KeyCache cache = new(time);
    private LookupHash? lookup;

    internal StoreDatabase Database => database;

    /// <summary>Keys of what is kept and destroyed together for many subjects.</summary>
    public PartKeys Parts { get; } = new(database, masters, time, erased);

    internal MasterKeys Masters => masters;

    /// <summary>Forgets what was remembered of the database.</summary>
    internal void Forget()
    {
        cache.Clear();
        lookup = null;
    }

    /// <summary>The hash by which encrypted identifiers are found. Its key outlives every rotation.</summary>
    public async Task<LookupHash> LookupAsync(CancellationToken cancellation) =>
        lookup ??= new LookupHash(await SecretAsync(LookupSecret, cancellation));

    /// <summary>Keys of subjects as far as they have one.</summary>
    /// <param name="subjects">Internal numbers.</param>
    /// <param name="kept">The retention class.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<KeyRing> FindAsync(
        IReadOnlyCollection<long> subjects, RetentionClass kept, CancellationToken cancellation)
    {
        var ring = new Dictionary<long, SubjectSecret>(subjects.Count);
        await AddKnownAsync(ring, subjects, kept, cancellation);
        return new KeyRing(ring);
    }

    /// <summary>Keys of subjects; who has none yet gets one. Who was erased gets none.</summary>
    /// <inheritdoc cref="FindAsync"/>
    public async Task<KeyRing> MakeAsync(
        IReadOnlyCollection<long> subjects, RetentionClass kept, CancellationToken cancellation)
    {
        var ring = new Dictionary<long, SubjectSecret>(subjects.Count);
        var missing = await AddKnownAsync(ring, subjects, kept, cancellation);
        foreach (var batch in missing.Chunk(MaximumBatch))
        {
            try
            {
                await AddNewAsync(ring, batch, kept, cancellation);
            }
            catch (DbException)
            {
                // Somebody else may have made some of them at the same moment; what is missing after that is a fault.
                if (await CountAsync(batch, kept, cancellation) < batch.Length) throw;
                await AddKnownAsync(ring, batch, kept, cancellation);
            }
        }

        return new KeyRing(ring);
    }

    /// <summary>Who is called so; who was erased, or never was, is left out.</summary>
    public async Task<IReadOnlyDictionary<string, long>> SubjectsAsync(
        IReadOnlyCollection<string> references, CancellationToken cancellation)
    {
        await using var db = database.Open();
        return await db.Set<SubjectKeyRow>().AsNoTracking()
            .Where(row => row.Reference != null && references.Contains(row.Reference))
            .ToDictionaryAsync(row => row.Reference!, row => row.Subject, StringComparer.Ordinal, cancellation);
    }

    /// <summary>Destroys keys, so that what they encrypt can never be read again.</summary>
    /// <param name="subject">Whose.</param>
    /// <param name="classes">Of which retention classes.</param>
    /// <param name="ground">On which ground; no personal data.</param>
    /// <param name="cancellation">Stops; nothing is then destroyed.</param>
    /// <returns>How many keys there were.</returns>
    public async Task<int> DestroyAsync(
        long subject, IReadOnlyCollection<RetentionClass> classes, string ground, CancellationToken cancellation)
    {
        var numbers = classes.Select(each => (int)each).ToArray();
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        var rows = await db.Set<SubjectKeyRow>()
            .Where(row => row.Subject == subject && numbers.Contains(row.Class) && row.Wrapped != null)
            .ToListAsync(cancellation);
        var now = Instants.ToMicros(time.GetUtcNow());
        var gone = rows.Select(row => new Erasure(Erasures.HashOf(masters, row), row.Class, now, ground)).ToList();

        // First: a crash in between leaves a key that the next restore destroys, and never one that comes back.
        erased?.Append(gone);
        foreach (var (row, erasure) in rows.Zip(gone)) Erasures.Destroy(row, erasure);
        await Erasures.RememberAsync(db, gone, cancellation);

        await db.SaveChangesAsync(cancellation);
        cache.Clear();
        return rows.Count;
    }

    /// <summary>
    /// Lets a subject whose key was destroyed have a new one when something is kept again: the subject asked for that. The key
    /// that was destroyed stays so, and what it encrypted with it.
    /// </summary>
    /// <param name="subject">Whose.</param>
    /// <param name="kept">Of which retention class.</param>
    /// <param name="cancellation">Stops; nothing is then changed.</param>
    public async Task ReopenAsync(long subject, RetentionClass kept, CancellationToken cancellation)
    {
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        await db.Set<SubjectKeyRow>()
            .Where(row => row.Subject == subject && row.Class == (int)kept && row.Wrapped == null)
            .ExecuteDeleteAsync(cancellation);
        cache.Clear();
    }

    /// <summary>
    /// Wraps every key anew that another master key than the one in use wraps. May be stopped and run again.
    /// </summary>
    /// <returns>How many keys were wrapped anew.</returns>
    public async Task<int> RewrapAsync(CancellationToken cancellation)
    {
        var done = 0;
        for (var round = -1; round != 0; done += round) round = await RewrapSomeAsync(cancellation);
        return done + await RewrapSecretsAsync(cancellation);
    }

    internal static byte[] BelongsTo(long subject, int kept) => Encoding.UTF8.GetBytes($"subject_keys/{subject}/{kept}");

    internal static byte[] BelongsTo(string secret) => Encoding.UTF8.GetBytes($"store_secrets/{secret}");

    private async Task<IReadOnlyCollection<long>> AddKnownAsync(
        Dictionary<long, SubjectSecret> ring, IReadOnlyCollection<long> subjects, RetentionClass kept,
        CancellationToken cancellation)
    {
        var unknown = subjects.Where(subject => !cache.TryAdd(ring, subject, kept)).ToArray();
        if (unknown.Length == 0) return [];
        var found = new HashSet<long>();

        // Whose data is opened gets a line in the log: that key comes along and is asked for no second time.
        int[] classes = [(int)kept, (int)RetentionClass.Log];
        await using var db = database.Open();
        foreach (var batch in unknown.Chunk(MaximumBatch))
        {
            var rows = await db.Set<SubjectKeyRow>().AsNoTracking()
                .Where(row => classes.Contains(row.Class) && batch.Contains(row.Subject)).ToListAsync(cancellation);
            foreach (var row in rows)
            {
                var isAsked = row.Class == (int)kept;
                if (isAsked) found.Add(row.Subject);
                if (row.Wrapped is null) continue;
                var key = masters.Unwrap(row.Master, row.Wrapped, BelongsTo(row.Subject, row.Class));
                var secret = cache.Remember(row.Subject, (RetentionClass)row.Class, new SubjectSecret(key, row.Reference!));
                if (isAsked) ring[row.Subject] = secret;
            }
        }

        return [.. unknown.Where(subject => !found.Contains(subject))];
    }

    private async Task AddNewAsync(
        Dictionary<long, SubjectSecret> ring, long[] subjects, RetentionClass kept, CancellationToken cancellation)
    {
        var made = subjects.Select(_ => NewSecret()).ToList();
        var rows = subjects.Zip(made, (subject, secret) => Row(subject, (int)kept, secret)).ToList();
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await database.Dialect.BulkInsertAsync(
            db.Database.GetDbConnection(), transaction.GetDbTransaction(), BulkRows.Of(db, rows), cancellation);
        await transaction.CommitAsync(cancellation);
        foreach (var (subject, secret) in subjects.Zip(made)) ring[subject] = cache.Remember(subject, kept, secret);
    }

    private static SubjectSecret NewSecret() => new(
        RandomNumberGenerator.GetBytes(Sealing.KeyLength), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    private SubjectKeyRow Row(long subject, int kept, SubjectSecret secret) => new(subject, kept)
    {
        Wrapped = masters.Wrap(secret.Key, BelongsTo(subject, kept)),
        Master = masters.Current,
        Reference = secret.Reference,
    };

    private async Task<int> CountAsync(long[] subjects, RetentionClass kept, CancellationToken cancellation)
    {
        await using var db = database.Open();
        return await db.Set<SubjectKeyRow>()
            .CountAsync(row => row.Class == (int)kept && subjects.Contains(row.Subject), cancellation);
    }

    private async Task<byte[]> SecretAsync(string name, CancellationToken cancellation)
    {
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        if (await db.Set<StoreSecretRow>().FindAsync([name], cancellation) is not { } row)
        {
            row = new StoreSecretRow(name)
            {
                Wrapped = masters.Wrap(RandomNumberGenerator.GetBytes(Sealing.KeyLength), BelongsTo(name)),
                Master = masters.Current,
            };
            db.Add(row);
            await db.SaveChangesAsync(cancellation);
        }

        return masters.Unwrap(row.Master, row.Wrapped, BelongsTo(name));
    }

    private async Task<int> RewrapSomeAsync(CancellationToken cancellation)
    {
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        var rows = await db.Set<SubjectKeyRow>().Where(row => row.Wrapped != null && row.Master != masters.Current)
            .OrderBy(row => row.Subject).ThenBy(row => row.Class).Take(MaximumBatch).ToListAsync(cancellation);
        foreach (var row in rows)
        {
            var place = BelongsTo(row.Subject, row.Class);
            row.Wrapped = masters.Wrap(masters.Unwrap(row.Master, row.Wrapped, place), place);
            row.Master = masters.Current;
        }

        await db.SaveChangesAsync(cancellation);
        return rows.Count;
    }

    private async Task<int> RewrapSecretsAsync(CancellationToken cancellation)
    {
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        var rows = await db.Set<StoreSecretRow>().Where(row => row.Master != masters.Current).ToListAsync(cancellation);
        foreach (var row in rows)
        {
            row.Wrapped = masters.Wrap(masters.Unwrap(row.Master, row.Wrapped, BelongsTo(row.Name)), BelongsTo(row.Name));
            row.Master = masters.Current;
        }

        await db.SaveChangesAsync(cancellation);
        return rows.Count;
    }
}
