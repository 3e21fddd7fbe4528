using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace Zorgzaam.Accountability.Checkpoints;

/// <summary>
/// A public key that signs notes, with the name it signs under (C2SP signed-note, Ed25519). Its text form is the
/// verifier key line of that specification: <c>name+keyid+base64</c>.
/// </summary>
public sealed record NoteKey
{
    internal const byte Ed25519Type = 1;
    private const int Ed25519Bytes = 32;

    private readonly PublicKey key;

    internal NoteKey(string name, PublicKey key)
    {
        if (name.Length == 0 || name.Any(letter => char.IsWhiteSpace(letter) || letter == '+'))
            throw new FormatException($"'{name}' cannot name a key: it is empty, or has a space or a plus sign.");
        Name = name;
        this.key = key;
        Id = IdOf(name, key.Export(KeyBlobFormat.RawPublicKey));
    }

    /// <summary>The name under which the key signs; for a log, its origin.</summary>
    public string Name { get; }

    /// <summary>First four bytes of SHA-256(name, newline, type, key): tells keys of one name apart.</summary>
    public uint Id { get; }

    /// <summary>Reads a verifier key line.</summary>
    /// <exception cref="FormatException">It is none, or its id does not belong to its key.</exception>
    public static NoteKey Parse(string line)
    {
        // Base 64 itself may hold a plus sign, so only the first two of them part the line.
        var parts = line.Trim().Split('+', 3);
        if (parts.Length != 3) throw new FormatException("A verifier key reads name+id+key.");
        var bytes = Convert.FromBase64String(parts[2]);
        if (bytes.Length != 1 + Ed25519Bytes || bytes[0] != Ed25519Type)
            throw new FormatException("Only Ed25519 keys (type 1, 32 bytes) are read here.");
        var read = new NoteKey(
            parts[0], PublicKey.Import(SignatureAlgorithm.Ed25519, bytes.AsSpan(1), KeyBlobFormat.RawPublicKey));
        return string.Equals(read.IdText, parts[1], StringComparison.OrdinalIgnoreCase)
            ? read
            : throw new FormatException($"Key id {parts[1]} does not belong to this key of '{parts[0]}'.");
    }

    /// <summary>The same public key under another name: that of another origin of the same log.</summary>
    public NoteKey Named(string name) => new(name, key);

    /// <summary>Whether it is the same public key, whatever the names.</summary>
    public bool IsSameKey(NoteKey other) => key.Equals(other.key);

    /// <summary>Whether a signature over a text is of this key.</summary>
    public bool Verifies(ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature) =>
        SignatureAlgorithm.Ed25519.Verify(key, text, signature);

    /// <summary>The verifier key line, without a newline.</summary>
    public override string ToString() =>
        $"{Name}+{IdText}+{Convert.ToBase64String([Ed25519Type, .. key.Export(KeyBlobFormat.RawPublicKey)])}";

    private string IdText => Id.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);

    private static uint IdOf(string name, byte[] key) => BinaryPrimitives.ReadUInt32BigEndian(
        SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', Ed25519Type, .. key]));
}
