using System.Security.Cryptography;

namespace Zorgzaam.Store.Keys;

/// <summary>
/// Authenticated encryption, AES-256 in Galois/Counter Mode (NIST SP 800-38D): nonce, ciphertext and tag in a row. What
/// it belongs to is authenticated with it, so that a ciphertext moved to another row no longer opens.
/// </summary>
internal static class Sealing
{
    internal const int KeyLength = 32;

    private const int NonceLength = 12;
    private const int TagLength = 16;

    internal static AesGcm With(ReadOnlySpan<byte> key) => new(key, TagLength);

    internal static byte[] Seal(AesGcm aes, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> belongsTo)
    {
        var box = new byte[NonceLength + plain.Length + TagLength];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        aes.Encrypt(nonce, plain, box.AsSpan(NonceLength, plain.Length), box.AsSpan(NonceLength + plain.Length), belongsTo);
        return box;
    }

    /// <summary>Decrypts.</summary>
    /// <exception cref="InvalidDataException">It was changed, or belongs elsewhere, or the key is another.</exception>
    internal static byte[] Open(AesGcm aes, ReadOnlySpan<byte> box, ReadOnlySpan<byte> belongsTo)
    {
        if (box.Length < NonceLength + TagLength) throw Changed(null);
        var plain = new byte[box.Length - NonceLength - TagLength];
        try
        {
            aes.Decrypt(box[..NonceLength], box[NonceLength..^TagLength], box[^TagLength..], plain, belongsTo);
            return plain;
        }
        catch (AuthenticationTagMismatchException failure)
        {
            throw Changed(failure);
        }
    }

    private static InvalidDataException Changed(Exception? cause) => new(
        "An encrypted value does not open: it was changed, or it belongs to another key. Restore it from a backup.",
        cause);
}
