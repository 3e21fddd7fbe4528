using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;

namespace Zorgzaam.Registry.Imports.Files;

/// <summary>
/// Reads CSV (RFC 4180): a heading, then a line per object or relation, UTF-8. An empty cell is unknown; <c>\N</c> is known
/// to be absent. Every size is bounded.
/// </summary>
internal static class CsvLines
{
    /// <summary>At most this many columns.</summary>
    public const int MaximumColumns = 500;

    /// <summary>At most this many characters in a cell.</summary>
    public const int MaximumCellLength = 100_000;

    /// <summary>At most this many characters in a line, all its cells together.</summary>
    public const int MaximumLineLength = 1_000_000;

    private const string Absent = @"\N";

    private enum Kind
    {
        End,
        Cells,
        Misquoted,
    }

    /// <summary>Reads a file line by line; the stream is closed afterwards.</summary>
    /// <exception cref="ImportFileException">It cannot be read on, or the heading does not fit.</exception>
    public static IEnumerable<ImportLine> Read(Stream stream, ImportFile file, LineForm form)
    {
        using var text = new BoundedText(stream, MaximumLineLength);
        var quotes = new Quotes();
        using var parser = new CsvParser(text, Configuration(file.Separator, quotes));
        var (kind, heading) = Next(parser, text, quotes);
        if (kind == Kind.End) throw new ImportFileException("The file is empty. It begins with a heading.", 0);
        if (kind == Kind.Misquoted) throw new ImportFileException(Misquoted, parser.RawRow);
        var names = Names(heading, file, form, parser.RawRow);
        while (true)
        {
            (kind, var cells) = Next(parser, text, quotes);
            if (kind == Kind.End) yield break;
            yield return kind == Kind.Misquoted
                ? ImportLine.Wrong(parser.RawRow, null, Misquoted)
                : Line(parser.RawRow, cells, names, form);
        }
    }

    private const string Misquoted =
        "a quote stands in the middle of a cell. Put the cell between quotes and double the quote in it.";

    private static CsvConfiguration Configuration(char separator, Quotes quotes) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = separator.ToString(),
        MaxFieldSize = MaximumCellLength,
        IgnoreBlankLines = true,

        // The parser cannot go on after an exception from here.
        BadDataFound = _ => quotes.AreMisplaced = true,
    };

    private static string[] Names(string[] heading, ImportFile file, LineForm form, int line)
    {
        if (heading.Length > MaximumColumns) throw new ImportFileException($"more than {MaximumColumns} columns.", line);
        var known = form.Names.ToHashSet(StringComparer.Ordinal);
        var names = heading.Select(cell => file.Columns.GetValueOrDefault(cell.Trim(), cell.Trim())).ToArray();

        // A file without a heading begins with data: what stands there is not repeated.
        if (Array.FindIndex(names, name => !known.Contains(name)) is var stranger and >= 0)
        {
            throw new ImportFileException(
                $"column {stranger + 1} of the heading is none of {string.Join(", ", form.Names)}. Say with --map which it is.", line);
        }

        if (names.CountBy(name => name, StringComparer.Ordinal).FirstOrDefault(pair => pair.Value > 1).Key is { } twice)
            throw new ImportFileException($"two columns are '{twice}'.", line);
        return form.Required.FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal)) is { } missing
            ? throw new ImportFileException($"the heading has no column '{missing}'.", line)
            : names;
    }

    private static ImportLine Line(int number, string[] cells, string[] names, LineForm form)
    {
        if (cells.Length != names.Length)
            return ImportLine.Wrong(number, null, $"It has {cells.Length} cells, while the heading has {names.Length}.");
        var values = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > 0) values.Add(names[i], cells[i] == Absent ? null : form.Read(names[i], cells[i]));
        }

        return form.Make(number, values);
    }

    // The parser cuts a line into cells, and finds bad quotes, only when the record is asked for.
    private static (Kind Kind, string[] Cells) Next(CsvParser parser, BoundedText text, Quotes quotes)
    {
        text.Restart();
        quotes.AreMisplaced = false;
        try
        {
            if (!parser.Read()) return (Kind.End, []);
            var cells = parser.Record ?? [];
            return quotes.AreMisplaced ? (Kind.Misquoted, []) : (Kind.Cells, cells);
        }
        catch (DecoderFallbackException cause)
        {
            throw new ImportFileException("the file is no UTF-8. Save it as UTF-8.", parser.RawRow + 1, cause);
        }
        catch (TextTooLongException cause)
        {
            throw new ImportFileException(
                $"the line is longer than {MaximumLineLength} characters. Check that each quote is closed.", parser.RawRow + 1, cause);
        }
        catch (MaxFieldSizeException cause)
        {
            throw new ImportFileException(
                $"a cell is longer than {MaximumCellLength} characters. Check that each quote is closed.", parser.RawRow, cause);
        }
    }

    /// <summary>Whether a quote of the line that is read stands where none may.</summary>
    private sealed class Quotes
    {
        public bool AreMisplaced { get; set; }
    }
}
