using System.Collections.Immutable;
using Zorgzaam.Foundation;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Runs;

/// <summary>The results of one finished run, in memory; never changes.</summary>
public sealed class RightsTable
{
    private readonly ImmutableArray<PersonResult> _persons;
    private readonly ImmutableArray<string> _laws;

    public RightsTable(
        long run, AsOf asOf, IEnumerable<RightDeclaration> rights, IEnumerable<PersonResult> persons)
    {
        Run = run;
        AsOf = asOf;
        Rights = [.. rights];
        _laws = [.. Rights.Select(r => r.Law)];
        _persons = [.. persons.OrderBy(p => p.Person)];
        HouseholdTypes = [.. _persons.Select(p => p.HouseholdType).OfType<string>().Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Number of the run.</summary>
    public long Run { get; }

    /// <summary>The legal date, and the instant up to which facts took part.</summary>
    public AsOf AsOf { get; }

    /// <summary>Rights in the order of the profile.</summary>
    public IReadOnlyList<RightDeclaration> Rights { get; }

    /// <summary>Types of household that occur.</summary>
    public IReadOnlyList<string> HouseholdTypes { get; }

    public int Persons => _persons.Length;

    /// <summary>The results of a person; null when the run did not see this person.</summary>
    public PersonResult? Find(PersonId person)
    {
        var (low, high) = (0, _persons.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = _persons[middle];
            if (found.Person == person.Value) return found;
            if (found.Person < person.Value) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>The results of one law in a selection: most euros first, then in order of person.</summary>
    public IReadOnlyList<(PersonResult Person, PersonRight Right, long PerYear)> Rows(
        string law, RightsSelection selection)
    {
        var position = _laws.IndexOf(law, StringComparer.Ordinal);
        if (position < 0) return [];
        return [.. _persons.Where(selection.Has)
            .Select(p => (Person: p, Right: p.Rights[position]))
            .Where(row => selection.Has(row.Right))
            .Select(row => (row.Person, row.Right, PerYear: RightCounts.YearShare(Rights[position], row.Person, row.Right)))
            .OrderByDescending(row => row.PerYear).ThenBy(row => row.Person.Person)];
    }

    /// <summary>Counts over a selection.</summary>
    public RightsFigures Count(RightsSelection selection)
    {
        var counts = Rights.Select(r => new RightCounts(r)).ToList();
        var (persons, missing) = (0, 0);
        foreach (var person in _persons.Where(selection.Has))
        {
            var (seen, misses) = (false, false);
            for (var i = 0; i < counts.Count; i++)
            {
                var right = person.Rights[i];
                if (!selection.Has(right)) continue;
                counts[i].Add(person, right);
                seen = true;
                misses |= right.IsMissed;
            }

            if (seen) persons++;
            if (misses) missing++;
        }

        return new RightsFigures(
            persons, missing, [.. counts.Where(c => selection.Law is null || c.Right.Law == selection.Law)]);
    }
}
