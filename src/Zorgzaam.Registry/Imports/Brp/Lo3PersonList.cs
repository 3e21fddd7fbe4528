namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>
/// One person list (persoonslijst): a line with a label and the lines below it that have none. In each category the
/// first row is current and the rows under it are history, or further occurrences (a second child, a second marriage).
/// </summary>
internal sealed class Lo3PersonList(Lo3Header header, int line)
{
    private readonly List<(string[] Cells, int Line)> _rows = [];

    /// <summary>Line of the person in the file, counted from 1: the name of the person in messages.</summary>
    public int Line => line;

    /// <summary>Number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds the next row.</summary>
    public void Add(string[] cells, int rowLine) => _rows.Add((cells, rowLine));

    /// <summary>The first row of a category, empty or not.</summary>
    public Lo3Occurrence Current(string category) => new(header, category, _rows[0].Cells, _rows[0].Line);

    /// <summary>All filled rows of a category in file order: current first, then older.</summary>
    public IEnumerable<Lo3Occurrence> Rows(string category) => _rows
        .Where(row => IsFilled(category, row.Cells))
        .Select(row => new Lo3Occurrence(header, category, row.Cells, row.Line));

    /// <summary>
    /// The rows of a category that can occur more than once, one list per occurrence: current first, then older.
    /// The <c>H</c> column of a row tells what the row below it is: <c>5x</c> its history, else a new occurrence.
    /// </summary>
    public IEnumerable<IReadOnlyList<Lo3Occurrence>> Stacks(string category)
    {
        var marker = header.IndexOf($"{category}.H");
        List<Lo3Occurrence>? stack = null;
        var belowIsHistory = false;
        foreach (var (cells, rowLine) in _rows)
        {
            if (!IsFilled(category, cells)) continue;
            if (stack is not null && !belowIsHistory)
            {
                yield return stack;
                stack = null;
            }

            (stack ??= []).Add(new Lo3Occurrence(header, category, cells, rowLine));
            belowIsHistory = cells[marker].StartsWith('5');
        }

        if (stack is not null) yield return stack;
    }

    private bool IsFilled(string category, string[] cells) =>
        header.ColumnsOf(category).Any(column => cells[column].Length > 0);
}
