using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Zorgzaam.Accountability.MerkleTree;

/// <summary>
/// A hash in the tree: SHA-256, with a first byte that keeps leaves and nodes apart (RFC 9162, section 2.1.1).
/// </summary>
public readonly record struct TreeHash
{
    /// <summary>Length of a hash, in bytes.</summary>
    public const int Length = 32;

    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;

    private readonly UInt128 high;
    private readonly UInt128 low;

    private TreeHash(ReadOnlySpan<byte> bytes)
    {
        high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>The root of a tree without leaves: the hash of nothing.</summary>
    public static TreeHash Empty { get; } = new(SHA256.HashData([]));

    /// <summary>The hash of a leaf: SHA-256(0x00, entry).</summary>
    public static TreeHash OfLeaf(ReadOnlySpan<byte> entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([LeafPrefix]);
        hash.AppendData(entry);
        Span<byte> bytes = stackalloc byte[Length];
        hash.GetHashAndReset(bytes);
        return new TreeHash(bytes);
    }

    /// <summary>The hash of a node over its two children: SHA-256(0x01, left, right).</summary>
    public static TreeHash OfNode(TreeHash left, TreeHash right)
    {
        Span<byte> input = stackalloc byte[1 + (2 * Length)];
        input[0] = NodePrefix;
        left.CopyTo(input[1..]);
        right.CopyTo(input[(1 + Length)..]);
        Span<byte> bytes = stackalloc byte[Length];
        SHA256.HashData(input, bytes);
        return new TreeHash(bytes);
    }

    /// <summary>A hash from its 32 bytes; false for another length.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out TreeHash hash)
    {
        var fits = bytes.Length == Length;
        hash = fits ? new TreeHash(bytes) : default;
        return fits;
    }

    /// <summary>A hash from its 32 bytes.</summary>
    /// <exception cref="FormatException">Not 32 bytes.</exception>
    public static TreeHash Read(ReadOnlySpan<byte> bytes) => TryRead(bytes, out var hash)
        ? hash
        : throw new FormatException($"A hash of the log has {Length} bytes, not {bytes.Length}.");

    /// <summary>A hash from base 64, as in checkpoints and proofs; false when it is none.</summary>
    public static bool TryParse(string text, out TreeHash hash)
    {
        Span<byte> bytes = stackalloc byte[Length + 2];
        hash = default;
        return Convert.TryFromBase64String(text, bytes, out var written) && TryRead(bytes[..written], out hash);
    }

    /// <summary>Writes the 32 bytes.</summary>
    public void CopyTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt128BigEndian(target, high);
        BinaryPrimitives.WriteUInt128BigEndian(target[16..], low);
    }

    /// <summary>The 32 bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Base 64, as in checkpoints.</summary>
    public override string ToString() => Convert.ToBase64String(ToBytes());
}
