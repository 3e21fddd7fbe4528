using System.Buffers.Binary;
using System.Text;
using NSec.Cryptography;

namespace Zorgzaam.Accountability.Checkpoints;

/// <summary>The private half of a <see cref="NoteKey"/>: signs notes with Ed25519 (RFC 8032).</summary>
public sealed class NoteSigner : IDisposable
{
    /// <summary>Length of the seed that the key pair is made from, in bytes.</summary>
    public const int SeedLength = 32;

    private readonly NSec.Cryptography.Key key;

    /// <summary>A signer from its seed; the same seed and name give the same key.</summary>
    /// <param name="name">The name to sign under.</param>
    /// <param name="seed"><see cref="SeedLength"/> secret random bytes.</param>
    public NoteSigner(string name, ReadOnlySpan<byte> seed)
    {
        key = NSec.Cryptography.Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey);
        Key = new NoteKey(name, key.PublicKey);
    }

    /// <summary>The public half.</summary>
    public NoteKey Key { get; }

    /// <summary>Signs a text, which ends in a newline.</summary>
    public SignedNote Sign(string text) => Sign(text, Key.Name);

    /// <summary>Signs a text under another name: that of a later origin of the same log.</summary>
    public SignedNote Sign(string text, string name)
    {
        Span<byte> id = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(id, Key.Named(name).Id);
        var signature = SignatureAlgorithm.Ed25519.Sign(key, Encoding.UTF8.GetBytes(text));
        return new SignedNote(text, [new NoteSignature(name, Key.Named(name).Id, signature)]);
    }

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();
}
