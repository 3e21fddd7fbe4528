using System.Security.Cryptography;

namespace Zorgzaam.Store.Parts;

/// <summary>The name of an immutable part: the SHA-256 of its bytes, as 64 lower-case hexadecimal digits.</summary>
public readonly record struct PartHash
{
    private PartHash(string hex) => Hex = hex;

    public string Hex { get; }

    public static PartHash Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    public static PartHash Parse(string hex) =>
        hex.Length == 64 && hex.All(char.IsAsciiHexDigitLower)
            ? new PartHash(hex)
            : throw new FormatException($"'{hex}' is no part: 64 lower-case hexadecimal digits were expected.");

    public override string ToString() => Hex;
}
