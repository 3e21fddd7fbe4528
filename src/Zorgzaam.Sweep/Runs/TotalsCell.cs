using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Runs;

/// <summary>Counts over the persons of one band of age and one type of household.</summary>
internal sealed class TotalsCell(string ages, string type, IReadOnlyList<RightDeclaration> rights)
{
    // Persons with at least one right in a standing; a person may be in several.
    private readonly int[] _standing = new int[Enum.GetValues<RightStanding>().Length];

    /// <summary>Id of the band; empty when the age is not known.</summary>
    internal string Ages => ages;

    /// <summary>Type of household; empty when it is not known.</summary>
    internal string Type => type;

    internal int Persons { get; private set; }

    internal IReadOnlyList<RightCounts> Rights { get; } = [.. rights.Select(right => new RightCounts(right))];

    internal static TotalsCell Of(IReadOnlyList<RightDeclaration> rights, StoredCell stored)
    {
        var cell = new TotalsCell(stored.Ages, stored.Type, rights) { Persons = stored.Persons };
        stored.Standing.CopyTo(cell._standing, 0);
        for (var i = 0; i < rights.Count; i++) cell.Rights[i].Restore(stored.Rights[i]);
        return cell;
    }

    internal StoredCell Store() =>
        new(ages, type, Persons, _standing, [.. Rights.Select(right => right.Store())]);

    internal void Add(PersonResult person)
    {
        Persons++;
        foreach (var standing in person.Rights.Select(RightStandings.Of).Distinct()) _standing[(int)standing]++;
        for (var i = 0; i < Rights.Count; i++) Rights[i].Add(person, person.Rights[i]);
    }

    internal int PersonsIn(RightsSelection selection)
    {
        if (selection.Law is null) return selection.Standing is { } any ? _standing[(int)any] : Persons;
        if (Rights.FirstOrDefault(right => right.Right.Law == selection.Law) is not { } counts) return 0;
        return selection.Standing is { } standing ? counts.In(standing) : Persons;
    }

    internal int PersonsMissingIn(RightsSelection selection)
    {
        if (selection.Standing is not (null or RightStanding.Missed)) return 0;
        return selection.Law is null
            ? _standing[(int)RightStanding.Missed]
            : Rights.FirstOrDefault(right => right.Right.Law == selection.Law)?.Missed ?? 0;
    }
}

/// <summary>A cell as it is stored; empty text is an age or type that nobody has said.</summary>
internal sealed record StoredCell(string Ages, string Type, int Persons, int[] Standing, IReadOnlyList<long[]> Rights);
