using System.Text.RegularExpressions;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>
/// The heading of an LO3 delivery: an empty first cell (the label of the person list) and then element numbers such
/// as <c>01.01.20</c> (category, group, element) or <c>09.H</c>: the category of the row below, <c>59</c> for history.
/// </summary>
internal sealed partial class Lo3Header
{
    private static readonly string[] Required =
    [
        "01.01.20", "01.02.10", "01.02.30", "01.02.40", "01.03.10", "01.03.30", "01.04.10",
        "05.01.20", "05.06.10", "05.07.10", "05.15.10", "05.84.10", "05.85.10", "05.86.10", "05.H",
        "06.08.10", "06.84.10", "07.67.20",
        "08.09.10", "08.10.10", "08.10.30", "08.11.10", "08.11.20", "08.11.30", "08.11.40", "08.11.50", "08.11.60",
        "08.11.70", "08.11.90", "08.12.10", "08.13.10", "08.13.20", "08.13.30", "08.13.40", "08.13.50", "08.14.20",
        "08.84.10", "08.85.10", "08.86.10",
        "09.01.20", "09.02.40", "09.03.10", "09.84.10", "09.89.10", "09.H",
        "10.39.10", "10.39.20", "10.39.30", "10.84.10", "10.85.10", "10.86.10",
    ];

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly ILookup<string, int> _categoryColumns;

    private Lo3Header(string[] cells)
    {
        Width = cells.Length;
        for (var index = 1; index < cells.Length; index++)
            if (cells[index].Length > 0) _columns.TryAdd(cells[index], index);
        _categoryColumns = _columns
            .Where(column => !column.Key.EndsWith(".H", StringComparison.Ordinal))
            .ToLookup(column => column.Key[..2], column => column.Value, StringComparer.Ordinal);
    }

    /// <summary>Number of fields on every line.</summary>
    public int Width { get; }

    /// <summary>Index of an element; every required element has one.</summary>
    public int IndexOf(string element) => _columns[element];

    /// <summary>Indexes of all elements of a category, without its <c>H</c> column.</summary>
    public IEnumerable<int> ColumnsOf(string category) => _categoryColumns[category];

    /// <summary>Reads the heading, or says what makes it another kind of file.</summary>
    /// <exception cref="BrpFileException">The line is no LO3 heading, or an element is missing.</exception>
    public static Lo3Header Parse(string[] cells, int line)
    {
        const string advice = "Deliver a BRP file with LO3 element numbers as its heading, separated by semicolons.";
        if (cells.Length < 2)
            throw new BrpFileException("the heading has only one column.", line, 1, advice);
        if (cells[0].Length > 0)
            throw new BrpFileException("the first column of the heading must be empty.", line, 1, advice);
        for (var index = 1; index < cells.Length; index++)
            if (cells[index].Length > 0 && !ElementNumber().IsMatch(cells[index]))
                throw new BrpFileException("the heading is no LO3 element number.", line, index + 1, advice);
        var header = new Lo3Header(cells);
        var missing = Array.Find(Required, element => !header._columns.ContainsKey(element));
        if (missing is not null)
            throw new BrpFileException($"element {missing} is missing from the heading.", line, null, advice);
        return header;
    }

    [GeneratedRegex(
        @"\A[0-9]{2}\.([0-9]{2}\.[0-9]{2}|H)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ElementNumber();
}
