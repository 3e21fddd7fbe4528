namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>One row of one category on a person list: the current data or an earlier state of it.</summary>
internal sealed class Lo3Occurrence(Lo3Header header, string category, string[] cells, int line)
{
    /// <summary>Line in the file, counted from 1.</summary>
    public int Line => line;

    /// <summary>Marked by the municipality as incorrect (element 84.10): it was never so.</summary>
    public bool IsIncorrect => this["84.10"] is not null;

    /// <summary>Value of an element by its number in the category (such as <c>03.10</c>), or null.</summary>
    public string? this[string element]
    {
        get
        {
            // Sources leave blanks around a value, the published test set too; no element means them.
            var cell = cells[header.IndexOf(Full(element))].Trim();
            return cell.Length == 0 ? null : cell;
        }
    }

    /// <summary>Element number including the category.</summary>
    public string Full(string element) => $"{category}.{element}";

    /// <summary>Column of an element, counted from 1, for messages.</summary>
    public int ColumnOf(string element) => header.IndexOf(Full(element)) + 1;

    /// <summary>The date in an element; null when empty or no date.</summary>
    public Lo3Date? Date(string element) => Lo3Date.TryParse(this[element], out var date) ? date : null;

    /// <summary>
    /// The day a row took effect, for ordering: the first of these elements that holds a date, then the start of
    /// validity (85.10), then the day it was entered (86.10).
    /// </summary>
    public DateOnly? EffectiveFrom(params ReadOnlySpan<string> elements)
    {
        foreach (var element in elements)
            if (Date(element)?.Earliest is { } start) return start;
        return Date("85.10")?.Earliest ?? Date("86.10")?.Earliest;
    }
}
