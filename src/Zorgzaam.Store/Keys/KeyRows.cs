namespace Zorgzaam.Store.Keys;

/// <summary>
/// The key of one subject for one retention class. Once it is destroyed the row stays, without the key and without the
/// reference: it says when and on which ground, and keeps a new key from being made.
/// </summary>
/// <param name="Subject">The internal number of the subject.</param>
/// <param name="Class">The retention class.</param>
internal sealed record SubjectKeyRow(long Subject, int Class)
{
    /// <summary>The key, wrapped by a master key; null once destroyed.</summary>
    public required byte[]? Wrapped { get; set; }

    /// <summary>The name of the master key.</summary>
    public required string Master { get; set; }

    /// <summary>By which the subject is called where this key is used; null once destroyed.</summary>
    public required string? Reference { get; set; }

    public long? DestroyedMicros { get; set; }

    public string? DestroyedGround { get; set; }
}

/// <summary>A secret of the whole store, such as the key of look-up hashes.</summary>
internal sealed record StoreSecretRow(string Name)
{
    public required byte[] Wrapped { get; set; }

    public required string Master { get; set; }
}

/// <summary>
/// A key that was destroyed, by the hash of the key: so it is known again in an older copy of the key store, and says
/// nothing of whose it was. INVARIANT: rows are only added.
/// </summary>
internal sealed record ErasureRow(string KeyHash, int Class, long DestroyedMicros, string Ground);

/// <summary>The last restore that began. The store says when it was finished; until then nothing is usable.</summary>
internal sealed class RestoreRow
{
    /// <summary>The only row.</summary>
    internal const int Only = 1;

    public required int Id { get; init; }

    public required string Restore { get; set; }
}
