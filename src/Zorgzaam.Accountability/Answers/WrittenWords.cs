using System.Text;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Accountability.Answers;

/// <summary>
/// What residents ask and are answered, in ordinary words: kept under the log key of the resident, so that who wrote it and who
/// answers can read it, and nobody else.
/// </summary>
internal static class WrittenWords
{
    /// <summary>Whether a text says something, within a length, in ordinary characters; it may have several lines.</summary>
    public static bool IsText(string text, int longest) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= longest
        && !text.Any(character => char.IsControl(character) && character is not ('\r' or '\n'));

    /// <summary>Refuses what is no text.</summary>
    /// <exception cref="ArgumentException">It is not; the text is not repeated.</exception>
    public static void Check(string text, int longest)
    {
        if (!IsText(text, longest))
            throw new ArgumentException($"A text says something in at most {longest} ordinary characters.", nameof(text));
    }

    /// <summary>The words; null once the key was destroyed.</summary>
    public static string? Open(KeyRing keys, long person, byte[] box, string place) =>
        keys.TryOpen(person, box, place, out var text) ? Encoding.UTF8.GetString(text) : null;
}
