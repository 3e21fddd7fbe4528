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

    private const string SplitAdvice = "Knip het bestand in kleinere delen.";

    /// <summary>Reads the file from start to end; the stream is closed afterwards.</summary>
    /// <exception cref="BrpFileException">The file is broken, or exceeds a limit.</exception>
    public static IEnumerable<Lo3PersonList> Read(Stream stream)
    {
        using var text = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var parser = new CsvParser(text, Configuration());
        var heading = ReadLine(parser)
            ?? throw new BrpFileException("het bestand is leeg.", 1, null, "Lever een BRP-bestand met een kop.");
        var header = Lo3Header.Parse(heading, parser.RawRow);
        Lo3PersonList? person = null;
        var persons = 0;
        while (ReadLine(parser) is { } record)
        {
            var cells = Checked(record, parser.RawRow, header);
            if (cells[0].Length > 0)
            {
                if (person is not null) yield return person;
                if (++persons > MaximumPersons)
                    throw new BrpFileException(
                        $"meer dan {MaximumPersons} personen.", parser.RawRow, null, SplitAdvice);
                person = new Lo3PersonList(header, parser.RawRow);
            }

            Add(person, cells, parser.RawRow);
        }

        if (person is null)
            throw new BrpFileException(
                "er staan geen personen in.", 2, null, "Controleer of het bestand volledig is.");
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
    private static string[]? ReadLine(CsvParser parser)
    {
        try
        {
            return parser.Read() ? parser.Record : null;
        }
        catch (DecoderFallbackException cause)
        {
            throw new BrpFileException(
                "het bestand is geen UTF-8.", parser.RawRow + 1, null, "Sla het op als UTF-8.", cause);
        }
        catch (MaxFieldSizeException cause)
        {
            throw new BrpFileException(
                $"een veld is langer dan {MaximumFieldLength} tekens.", parser.RawRow, null,
                "Controleer of een aanhalingsteken is gesloten.", cause);
        }
        catch (BadDataException)
        {
            // The cause quotes the line, and a line holds personal data: it is not passed on.
            throw Misquoted(parser);
        }
    }

    private static BrpFileException Misquoted(CsvParser parser) => new(
        "een aanhalingsteken staat midden in een veld.", parser.RawRow, null,
        "Zet het veld tussen aanhalingstekens en verdubbel het teken.");

    private static string[] Checked(string[] cells, int line, Lo3Header header)
    {
        if (cells.Length == header.Width) return cells;
        throw new BrpFileException(
            $"{cells.Length} kolommen, terwijl de kop er {header.Width} heeft.", line,
            Math.Min(cells.Length, header.Width), "Herstel de regel of lever het bestand opnieuw.");
    }

    private static void Add(Lo3PersonList? person, string[] cells, int line)
    {
        if (person is null)
            throw new BrpFileException(
                "de eerste regel onder de kop mist de aanduiding van de persoonslijst.", line, 1,
                "Controleer of het bestand volledig is.");
        if (person.Count == MaximumRowsPerPerson)
            throw new BrpFileException(
                $"meer dan {MaximumRowsPerPerson} regels bij één persoon.", line, null,
                "Controleer of de aanduidingen in de eerste kolom er nog staan.");
        person.Add(cells, line);
    }
}
