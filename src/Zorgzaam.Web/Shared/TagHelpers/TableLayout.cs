namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The columns of the table that is being written, so that each cell can repeat its header.</summary>
internal sealed class TableLayout
{
    private readonly List<TableColumn> columns = [];
    private int next;

    public void Add(TableColumn column) => columns.Add(column);

    public void StartRow() => next = 0;

    public TableColumn NextColumn() => next < columns.Count
        ? columns[next++]
        : throw new InvalidOperationException($"A row has more cells than the table's {columns.Count} columns.");
}

internal sealed record TableColumn(string Label, bool Numeric);
