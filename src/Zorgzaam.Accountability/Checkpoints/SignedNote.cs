using System.Buffers.Binary;
using System.Text;

namespace Zorgzaam.Accountability.Checkpoints;

/// <summary>A signature line of a note.</summary>
/// <param name="Name">Name of the key.</param>
/// <param name="KeyId">Id of the key.</param>
/// <param name="Signature">The bytes of the signature.</param>
public sealed record NoteSignature(string Name, uint KeyId, ReadOnlyMemory<byte> Signature);

/// <summary>A text with signatures, by the C2SP specification signed-note.</summary>
/// <param name="Text">The text, its last newline included.</param>
/// <param name="Signatures">At least one.</param>
public sealed record SignedNote(string Text, IReadOnlyList<NoteSignature> Signatures)
{
    /// <summary>The most bytes that a note may have here.</summary>
    public const int MaximumLength = 64 * 1024;

    private const string Dash = "\u2014 ";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a note.</summary>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static SignedNote Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaximumLength)
            throw new FormatException($"A note has at most {MaximumLength} bytes; this one has {bytes.Length}.");
        var note = Decode(bytes);
        if (note.Any(letter => letter < ' ' && letter != '\n'))
            throw new FormatException("A note holds no control characters but newlines.");
        var end = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || end + 2 >= note.Length || !note.EndsWith('\n'))
            throw new FormatException("A note is a text, an empty line and signature lines, each ended by a newline.");
        var signatures = note[(end + 2)..^1].Split('\n').Select(ParseSignature).ToList();
        return new SignedNote(note[..(end + 1)], signatures);
    }

    /// <summary>
    /// Whether this key signed the note. A line of the key that does not verify spoils the note, whatever else is in it.
    /// </summary>
    public bool IsSignedBy(NoteKey key)
    {
        var text = Encoding.UTF8.GetBytes(Text);
        var own = Signatures.Where(line => line.KeyId == key.Id && line.Name == key.Name).ToList();
        return own.Count > 0 && own.TrueForAll(line => key.Verifies(text, line.Signature.Span));
    }

    /// <summary>The note as it is exchanged.</summary>
    public override string ToString()
    {
        var lines = Signatures.Select(line =>
        {
            var bytes = new byte[4 + line.Signature.Length];
            BinaryPrimitives.WriteUInt32BigEndian(bytes, line.KeyId);
            line.Signature.Span.CopyTo(bytes.AsSpan(4));
            return $"{Dash}{line.Name} {Convert.ToBase64String(bytes)}\n";
        });
        return Text + "\n" + string.Concat(lines);
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            throw new FormatException("A note is valid UTF-8.", fault);
        }
    }

    private static NoteSignature ParseSignature(string line)
    {
        var parts = line.StartsWith(Dash, StringComparison.Ordinal) ? line[Dash.Length..].Split(' ') : [];
        if (parts.Length != 2 || parts[0].Length == 0)
            throw new FormatException("A signature line reads: dash, name, base 64, parted by single spaces.");
        var bytes = Convert.FromBase64String(parts[1]);
        return bytes.Length > 4
            ? new NoteSignature(parts[0], BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes.AsMemory(4))
            : throw new FormatException("A signature holds a key id of four bytes and something after it.");
    }
}
