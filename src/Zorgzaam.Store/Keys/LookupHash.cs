using System.Security.Cryptography;
using System.Text;

namespace Zorgzaam.Store.Keys;

/// <summary>
/// Finds an encrypted identifier without decrypting any: a keyed hash (HMAC-SHA-256, RFC 2104, cut to 128 bits). Without
/// the key nobody can try all numbers.
/// </summary>
public sealed class LookupHash
{
    private const int Bytes = 16;

    private readonly byte[] key;

    internal LookupHash(byte[] key) => this.key = key;

    /// <summary>The hash of an identifier of a type, as hexadecimal text.</summary>
    public string Of(string type, string identifier) => Convert.ToHexStringLower(
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{type}\0{identifier}")).AsSpan(0, Bytes));
}
