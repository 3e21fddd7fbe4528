using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>Facts from tables with a key column, as scenarios and <c>--facts</c> files give them.</summary>
public sealed class TableFacts : IFacts
{
    private readonly Dictionary<string, LawValue> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Table>> _tables = new(StringComparer.Ordinal);

    /// <summary>Sets a parameter; a later value replaces an earlier one.</summary>
    public void SetParameter(string name, LawValue value) => _parameters[name] = value;

    /// <summary>Adds a table; a later table with the same name replaces an earlier one.</summary>
    /// <param name="name">Name of the source.</param>
    /// <param name="key">Column that identifies the subject.</param>
    /// <param name="rows">Rows: value by column. A later row with the same key replaces an earlier one.</param>
    public void SetTable(string name, string key, IEnumerable<IReadOnlyDictionary<string, LawValue>> rows)
    {
        var table = new Table(name, key, new(StringComparer.Ordinal));
        foreach (var row in rows) table.Rows[row[key].ToString()] = row;
        foreach (var tables in _tables.Values) tables.RemoveAll(t => t.Name == name);
        foreach (var column in table.Rows.Values.SelectMany(r => r.Keys).Distinct(StringComparer.Ordinal))
        {
            if (!_tables.TryGetValue(column, out var tables)) _tables.Add(column, tables = []);
            tables.Add(table);
        }
    }

    /// <inheritdoc/>
    public LawValue? Parameter(string name) => _parameters.TryGetValue(name, out var value) ? value : null;

    /// <inheritdoc/>
    public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys)
    {
        if (!_tables.TryGetValue(request.Field.Name, out var tables)) return null;
        foreach (var table in tables)
        {
            for (var i = 0; i < keys.Length; i++)
            {
                if (request.Keys[i].Name == table.Key
                    && table.Rows.TryGetValue(keys[i].ToString(), out var row)
                    && row.TryGetValue(request.Field.Name, out var value))
                {
                    return value;
                }
            }
        }

        return null;
    }

    private sealed record Table(
        string Name, string Key, Dictionary<string, IReadOnlyDictionary<string, LawValue>> Rows);
}
