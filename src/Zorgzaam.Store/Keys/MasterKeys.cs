using System.Security.Cryptography;

namespace Zorgzaam.Store.Keys;

/// <summary>
/// The keys that wrap all other keys: the one in use first, after it those that some key may still be wrapped by while
/// a rotation goes on. They come from outside the store, and are never stored in it.
/// </summary>
public sealed class MasterKeys : IDisposable
{
    private const string WrapLabel = "zorgzaam key wrapping";

    private readonly Dictionary<string, AesGcm> byName;

    /// <summary>Takes the keys as read.</summary>
    /// <param name="keys">Name and 32 bytes each, the one in use first.</param>
    /// <exception cref="ArgumentException">There is none, or one is not 32 bytes.</exception>
    public MasterKeys(IReadOnlyList<(string Name, byte[] Key)> keys)
    {
        if (keys.Count == 0 || keys.Any(each => each.Key.Length != Sealing.KeyLength))
            throw new ArgumentException($"A master key has {Sealing.KeyLength} bytes, and there must be one.", nameof(keys));
        Current = keys[0].Name;
        byName = keys.ToDictionary(
            each => each.Name,
            each => Sealing.With(HKDF.DeriveKey(
                HashAlgorithmName.SHA256, each.Key, Sealing.KeyLength, info: System.Text.Encoding.UTF8.GetBytes(WrapLabel))),
            StringComparer.Ordinal);
    }

    /// <summary>The name of the key that wraps what is new.</summary>
    public string Current { get; }

    /// <summary>Whether a master key is here.</summary>
    public bool Has(string name) => byName.ContainsKey(name);

    /// <summary>Wraps a secret under the key in use.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="belongsTo">What it is; must be told again to unwrap it.</param>
    public byte[] Wrap(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> belongsTo)
    {
        var aes = byName[Current];
        lock (aes) return Sealing.Seal(aes, secret, belongsTo);
    }

    /// <summary>Unwraps a secret.</summary>
    /// <exception cref="InvalidDataException">The master key that wrapped it is not here, or it was changed.</exception>
    public byte[] Unwrap(string master, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> belongsTo)
    {
        if (!byName.TryGetValue(master, out var aes))
        {
            throw new InvalidDataException(
                $"A key is wrapped by master key '{master}', which is not in the key folder. Put it back.");
        }

        lock (aes) return Sealing.Open(aes, wrapped, belongsTo);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var aes in byName.Values) aes.Dispose();
    }
}
