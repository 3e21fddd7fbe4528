using System.Globalization;
using Zorgzaam.Accountability.MerkleTree;

namespace Zorgzaam.Accountability.Checkpoints;

/// <summary>
/// What a log says of itself at one moment: so many entries, with this root (C2SP tlog-checkpoint). Signed, it cannot
/// be taken back.
/// </summary>
/// <param name="Origin">Which log: its name, never used for another.</param>
/// <param name="Size">Number of entries.</param>
/// <param name="Root">The root over them.</param>
public sealed record Checkpoint(string Origin, long Size, TreeHash Root)
{
    /// <summary>Reads the text of a checkpoint; extension lines are passed over.</summary>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Checkpoint Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 4 || lines[^1].Length > 0 || lines[..^1].Any(line => line.Length == 0))
            throw new FormatException("A checkpoint has at least three lines: origin, size and root, none of them empty.");
        if (!TryCount(lines[1], out var size))
            throw new FormatException($"'{lines[1]}' is no size: a whole number without leading zeroes was expected.");
        return TreeHash.TryParse(lines[2], out var root)
            ? new Checkpoint(lines[0], size, root)
            : throw new FormatException("The third line of a checkpoint is the root: 32 bytes in base 64.");
    }

    /// <summary>Reads a signed checkpoint.</summary>
    /// <exception cref="FormatException">
    /// It is none, the key did not sign it, or it is of another log than the key's.
    /// </exception>
    public static Checkpoint Parse(SignedNote note, NoteKey key)
    {
        if (!note.IsSignedBy(key)) throw new FormatException($"The checkpoint is not signed by {key.Name}.");
        var checkpoint = Parse(note.Text);
        return checkpoint.Origin == key.Name
            ? checkpoint
            : throw new FormatException($"The checkpoint is of log '{checkpoint.Origin}', the key of '{key.Name}'.");
    }

    /// <summary>Signs it, under its origin.</summary>
    public SignedNote Sign(NoteSigner signer) => signer.Sign(ToString(), Origin);

    /// <summary>The text that is signed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Root}\n");

    private static bool TryCount(string text, out long count) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count)
        && (text.Length == 1 || text[0] != '0');
}
