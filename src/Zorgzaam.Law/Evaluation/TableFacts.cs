using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>Facts from tables with a key column, as scenarios and <c>--facts</c> files give them.</summary>
public sealed class TableFacts : IFacts
{
    private readonly Dictionary<string, LawValue> _parameters = new(StringComparer.Ordinal);
    private readonly List<Table> _tables = [];
    private readonly Dictionary<FactNode, Place[]> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sets a parameter; a later value replaces an earlier one.</summary>
    public void SetParameter(string name, LawValue value) => _parameters[name] = value;

    /// <summary>Adds a table; a later table with the same name replaces an earlier one.</summary>
    /// <param name="name">Name of the source.</param>
    /// <param name="key">Column that identifies the subject.</param>
    /// <param name="rows">Rows: value by column. A later row with the same key replaces an earlier one.</param>
    public void SetTable(string name, string key, IEnumerable<IReadOnlyDictionary<string, LawValue>> rows)
    {
        _tables.RemoveAll(t => t.Name == name);
        _places.Clear();
        var table = new Table(name, key);
        foreach (var row in rows) table.Add(row);
        _tables.Add(table);
    }

    /// <inheritdoc/>
    public LawValue? Parameter(string name) => _parameters.TryGetValue(name, out var value) ? value : null;

    /// <inheritdoc/>
    public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys)
    {
        if (!_places.TryGetValue(request, out var places)) _places.Add(request, places = PlacesOf(request));
        foreach (var place in places)
        {
            if (place.Table.Find(keys[place.Key].ToString(), place.Column) is { } value) return value;
        }

        return null;
    }

    // Where the attribute of a request may stand: every table that has it and is keyed by one of the request's keys.
    private Place[] PlacesOf(FactNode request) =>
    [
        .. from table in _tables
           from key in Enumerable.Range(0, request.Keys.Length)
           where request.Keys[key].Name == table.Key
           let column = table.Column(request.Field.Name)
           where column >= 0
           select new Place(table, key, column),
    ];

    private sealed record Place(Table Table, int Key, int Column);

    private sealed class Table(string name, string key)
    {
        private readonly List<string> _columns = [];
        private readonly Dictionary<string, LawValue?[]> _rows = new(StringComparer.Ordinal);

        internal string Name => name;

        internal string Key => key;

        internal int Column(string column) => _columns.IndexOf(column);

        internal void Add(IReadOnlyDictionary<string, LawValue> row)
        {
            foreach (var column in row.Keys.Where(c => !_columns.Contains(c))) _columns.Add(column);
            _rows[row[key].ToString()] =
                [.. _columns.Select(c => row.TryGetValue(c, out var value) ? value : (LawValue?)null)];
        }

        internal LawValue? Find(string subject, int column) =>
            _rows.TryGetValue(subject, out var row) && column < row.Length ? row[column] : null;
    }
}
