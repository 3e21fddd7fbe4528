using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Runs;

/// <summary>A result of one law for one person.</summary>
/// <param name="Person">The person.</param>
/// <param name="Right">The result.</param>
/// <param name="PerYear">The person's part of the claim, in eurocents a year.</param>
public sealed record ResultRow(PersonResult Person, PersonRight Right, long PerYear);

/// <summary>Some rows of a longer list.</summary>
public sealed record ResultPage(IReadOnlyList<ResultRow> Rows, int Total);

/// <summary>Chooses results.</summary>
public static class ResultRows
{
    /// <summary>The results of one law in a selection: most euros first, then in order of person.</summary>
    public static IReadOnlyList<ResultRow> Of(
        IReadOnlyList<RightDeclaration> rights, IEnumerable<PersonResult> persons, string law, RightsSelection selection)
    {
        var position = rights.ToList().FindIndex(right => right.Law == law);
        if (position < 0) return [];
        return [.. persons.Where(selection.Has)
            .Where(person => selection.Has(person.Rights[position]))
            .Select(person => new ResultRow(
                person, person.Rights[position], RightCounts.YearShare(rights[position], person, person.Rights[position])))
            .OrderByDescending(row => row.PerYear).ThenBy(row => row.Person.Person)];
    }
}
