using System.Text;
using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Imports.Files;

/// <summary>Reads NDJSON: a JSON object a line, UTF-8; empty lines count for nothing. Every size is bounded.</summary>
internal static class NdjsonLines
{
    /// <summary>At most this many characters in a line.</summary>
    public const int MaximumLineLength = 1_000_000;

    /// <summary>Reads a file line by line; the stream is closed afterwards.</summary>
    /// <exception cref="ImportFileException">It cannot be read on.</exception>
    public static IEnumerable<ImportLine> Read(Stream stream, LineForm form)
    {
        using var lines = new BoundedLines(stream, MaximumLineLength);
        for (var number = 1; Next(lines, number) is { } text; number++)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            yield return Line(number, text, form);
        }
    }

    private static ImportLine Line(int number, string text, LineForm form)
    {
        if (LineJson.TryParse(text, out var node) is { } fault) return ImportLine.Wrong(number, null, fault);
        return node is JsonObject values
            ? form.Make(number, values.ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal))
            : ImportLine.Wrong(number, null, "A line must be a JSON object.");
    }

    private static string? Next(BoundedLines lines, int number)
    {
        try
        {
            return lines.Read();
        }
        catch (DecoderFallbackException cause)
        {
            throw new ImportFileException("the file is no UTF-8. Save it as UTF-8.", number, cause);
        }
        catch (TextTooLongException cause)
        {
            throw new ImportFileException(
                $"the line is longer than {MaximumLineLength} characters. Check that each object stands on a line of its own.",
                number, cause);
        }
    }
}
