using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>Reads person lists one at a time from an LO3 delivery (UTF-8, semicolons). Every size is bounded.</summary>
internal static class Lo3Reader
{
    /// <summary>At most this many person lists in one file.</summary>
    public const int MaximumPersons = 200_000;

    /// <summary>At most this many rows on one person list.</summary>
    public const int MaximumRowsPerPerson = 1_000;

    /// <summary>At most this many characters in one field.</summary>
    public const int MaximumFieldLength = 2_000;

    /// <summary>At most this many characters in one row, all its fields together.</summary>
    public const int MaximumRowLength = 1_000_000;

    private const string SplitAdvice = "Cut the file into smaller parts.";

    /// <summary>Reads the file from start to end; the stream is closed afterwards.</summary>
    /// <exception cref="BrpFileException">The file is broken, or exceeds a limit.</exception>
    public static IEnumerable<Lo3PersonList> Read(Stream stream)
    {
        using var text = new BoundedText(stream, MaximumRowLength);
        using var parser = new CsvParser(text, Configuration());
        var heading = ReadLine(parser, text)
            ?? throw new BrpFileException("the file is empty.", 1, null, "Deliver a BRP file with a heading.");
        var header = Lo3Header.Parse(heading, parser.RawRow);
        Lo3PersonList? person = null;
        var persons = 0;
        while (ReadLine(parser, text) is { } record)
        {
            var cells = Checked(record, parser.RawRow, header);
            if (cells[0].Length > 0)
            {
                if (person is not null) yield return person;
                if (++persons > MaximumPersons)
                    throw new BrpFileException(
                        $"more than {MaximumPersons} persons.", parser.RawRow, null, SplitAdvice);
                person = new Lo3PersonList(header, parser.RawRow);
            }

            Add(person, cells, parser.RawRow);
        }

        if (person is null)
            throw new BrpFileException(
                "it holds no persons.", 2, null, "Check that the file is complete.");
        yield return person;
    }

    private static CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        MaxFieldSize = MaximumFieldLength,
        IgnoreBlankLines = false,
        BadDataFound = field => throw new BadDataException("", "", field.Context, "misplaced quote"),
    };

    // Null at the end. The parser cuts a line into fields, and finds bad quotes, only when the record is asked for.
    private static string[]? ReadLine(CsvParser parser, BoundedText text)
    {
        text.Restart();
        try
        {
            return parser.Read() ? parser.Record : null;
        }
        catch (DecoderFallbackException cause)
        {
            throw new BrpFileException(
                "the file is no UTF-8.", parser.RawRow + 1, null, "Save it as UTF-8.", cause);
        }
        catch (TextTooLongException cause)
        {
            throw new BrpFileException(
                $"a row is longer than {MaximumRowLength} characters.", parser.RawRow + 1, null,
                "Check that it is a BRP file, and that each quote is closed.", cause);
        }
        catch (MaxFieldSizeException cause)
        {
            throw new BrpFileException(
                $"a field is longer than {MaximumFieldLength} characters.", parser.RawRow, null,
                "Check that each quote is closed.", cause);
        }
        catch (BadDataException)
        {
            // The cause quotes the line, and a line holds personal data: it is not passed on.
            throw Misquoted(parser);
        }
    }

    private static BrpFileException Misquoted(CsvParser parser) => new(
        "a quote stands in the middle of a field.", parser.RawRow, null,
        "Put the field between quotes and double the quote in it.");

    private static string[] Checked(string[] cells, int line, Lo3Header header)
    {
        if (cells.Length == header.Width) return cells;
        throw new BrpFileException(
            $"{cells.Length} columns, while the heading has {header.Width}.", line,
            Math.Min(cells.Length, header.Width), "Mend the line, or deliver the file again.");
    }

    private static void Add(Lo3PersonList? person, string[] cells, int line)
    {
        if (person is null)
            throw new BrpFileException(
                "the first line below the heading does not mark a person list.", line, 1,
                "Check that the file is complete.");
        if (person.Count == MaximumRowsPerPerson)
            throw new BrpFileException(
                $"more than {MaximumRowsPerPerson} lines for one person.", line, null,
                "Check that the marks in the first column are still there.");
        person.Add(cells, line);
    }
}
