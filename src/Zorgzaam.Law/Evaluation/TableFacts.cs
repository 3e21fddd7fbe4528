using Zorgzaam.Law.Documents;
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
    /// <param name="rows">Rows: value by column. Rows with the same key together say what is known.</param>
    /// <exception cref="LawException">Two rows, or two tables, say different things of one subject.</exception>
    public void SetTable(string name, string key, IEnumerable<IReadOnlyDictionary<string, LawValue>> rows)
    {
        _tables.RemoveAll(t => t.Name == name);
        _places.Clear();
        var table = new Table(name, key);
        foreach (var row in rows) table.Add(row);
        foreach (var other in _tables.Where(t => t.Key == key)) table.Compare(other);
        _tables.Add(table);
    }

    /// <summary>Name of the table that has an attribute of a subject; null when none does.</summary>
    public string? SourceOf(string attribute, IReadOnlyList<KeyValuePair<string, LawValue>> keys) => _tables.Find(
        t => t.Column(attribute) >= 0 && keys.Any(
            k => k.Key == t.Key && t.Find(k.Value.ToString(), t.Column(attribute)) is not null))?.Name;

    /// <inheritdoc/>
    public LawValue? Parameter(string name) => _parameters.TryGetValue(name, out var value) ? value : null;

    /// <inheritdoc/>
    public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys)
    {
        if (!_places.TryGetValue(request, out var places)) _places.Add(request, places = PlacesOf(request));
        return places.Length == 1
            ? places[0].Table.Find(keys[places[0].Key].ToString(), places[0].Column)
            : Agreed(request, places, keys);
    }

    // What several tables say of one subject, when they say the same.
    private static LawValue? Agreed(FactNode request, Place[] places, ReadOnlySpan<LawValue> keys)
    {
        var found = new List<(string Table, LawValue Value)>();
        foreach (var (table, key, column) in places)
        {
            if (table.Find(keys[key].ToString(), column) is { } value) found.Add((table.Name, value));
        }

        if (found.Count == 0) return null;
        var other = found.FirstOrDefault(f => f.Value != found[0].Value).Table;
        return other is null
            ? found[0].Value
            : throw Conflict(
                $"Sources '{found[0].Table}' and '{other}' say", request.Keys[0].Name, request.Field.Name, request.Spot);
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

    // Names what differs, never whose it is or what it says.
    private static LawException Conflict(string who, string key, string attribute, SourceSpot spot) => new(
        new LawDiagnostic(
            "conflicting-facts",
            $"{who} different things of '{attribute}' for one and the same '{key}'.", spot, null,
            "Keep the value that is right."));

    private sealed record Place(Table Table, int Key, int Column);

    private sealed class Table(string name, string key)
    {
        private readonly List<string> _columns = [];
        private readonly Dictionary<string, List<LawValue?>> _rows = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

        internal string Name => name;

        internal string Key => key;

        internal int Column(string column) => _positions.GetValueOrDefault(column, -1);

        internal void Add(IReadOnlyDictionary<string, LawValue> row)
        {
            var subject = row[key].ToString();
            if (!_rows.TryGetValue(subject, out var known)) _rows.Add(subject, known = []);
            foreach (var (column, value) in row)
            {
                var position = Position(column);
                while (known.Count <= position) known.Add(null);
                if (known[position] is { } earlier && earlier != value)
                    throw Conflict($"Rows of source '{name}' say", key, column, SourceSpot.None);
                known[position] = value;
            }
        }

        internal void Compare(Table other)
        {
            foreach (var column in _columns.Where(c => c != key && other.Column(c) >= 0))
            {
                var (mine, theirs) = (Column(column), other.Column(column));
                if (_rows.Keys.Any(s => Find(s, mine) is { } one && other.Find(s, theirs) is { } two && one != two))
                    throw Conflict($"Sources '{other.Name}' and '{name}' say", key, column, SourceSpot.None);
            }
        }

        internal LawValue? Find(string subject, int column) =>
            _rows.TryGetValue(subject, out var row) && column < row.Count ? row[column] : null;

        private int Position(string column)
        {
            if (_positions.TryGetValue(column, out var known)) return known;
            _positions.Add(column, _columns.Count);
            _columns.Add(column);
            return _columns.Count - 1;
        }
    }
}
