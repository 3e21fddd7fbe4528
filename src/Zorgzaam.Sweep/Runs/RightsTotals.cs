using System.Text.Json;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Runs;

/// <summary>
/// Counts of a run per band of age and type of household. They are made while the run sees everybody, and stored beside
/// its results: whoever shows counts reads these, and sees nobody.
/// </summary>
public sealed class RightsTotals(IReadOnlyList<RightDeclaration> rights)
{
    /// <summary>Kind of the part that holds them.</summary>
    public const string Kind = "sweep-totals/1";

    private readonly SortedDictionary<string, TotalsCell> _cells = new(StringComparer.Ordinal);

    /// <summary>Rights in the order of the profile.</summary>
    public IReadOnlyList<RightDeclaration> Rights => rights;

    /// <summary>Types of household that occur.</summary>
    public IReadOnlyList<string> HouseholdTypes =>
        [.. _cells.Values.Select(cell => cell.Type).Where(type => type.Length > 0).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    public int Persons => _cells.Values.Sum(cell => cell.Persons);

    /// <summary>Reads what <see cref="Write"/> wrote for the same rights.</summary>
    public static RightsTotals Read(IReadOnlyList<RightDeclaration> rights, byte[] bytes)
    {
        var totals = new RightsTotals(rights);
        foreach (var cell in JsonSerializer.Deserialize<List<StoredCell>>(bytes)!)
            totals._cells.Add(Key(cell.Ages, cell.Type), TotalsCell.Of(rights, cell));
        return totals;
    }

    /// <summary>The same bytes for the same counts.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(
        _cells.Values.Select(cell => cell.Store()).ToList());

    /// <summary>Counts a person.</summary>
    public void Add(PersonResult person)
    {
        var (ages, type) = (AgeBand.Of(person.Age)?.Id ?? string.Empty, person.HouseholdType ?? string.Empty);
        var key = Key(ages, type);
        if (!_cells.TryGetValue(key, out var cell)) _cells.Add(key, cell = new TotalsCell(ages, type, rights));
        cell.Add(person);
    }

    /// <summary>Counts over a selection.</summary>
    public RightsFigures Count(RightsSelection selection)
    {
        var counts = rights.Select(right => new RightCounts(right)).ToList();
        var (persons, missing) = (0, 0);
        foreach (var cell in _cells.Values)
        {
            if (selection.Ages is { } ages && ages.Id != cell.Ages) continue;
            if (selection.HouseholdType is { } type && type != cell.Type) continue;
            for (var i = 0; i < counts.Count; i++)
            {
                if (selection.Law is null || selection.Law == rights[i].Law)
                    counts[i].Add(cell.Rights[i], selection.Standing);
            }

            persons += cell.PersonsIn(selection);
            missing += cell.PersonsMissingIn(selection);
        }

        return new RightsFigures(
            persons, missing, [.. counts.Where(count => selection.Law is null || count.Right.Law == selection.Law)]);
    }

    private static string Key(string ages, string type) => $"{ages}|{type}";
}
