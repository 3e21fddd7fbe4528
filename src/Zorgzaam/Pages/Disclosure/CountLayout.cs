using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Pages.Disclosure;

/// <summary>What is counted of one right.</summary>
internal enum Counted
{
    Entitled,
    Receiving,
    Missed,
    Unknown,
    NeedsHuman,

    /// <summary>No page shows it; what the others leave over.</summary>
    NotEntitled,

    /// <summary>Entitled, and nobody knows whether it is received: in Entitled and in Unknown.</summary>
    UseUnknown,

    /// <summary>The rest of Unknown.</summary>
    RightUnknown,
}

/// <summary>
/// Every count that the pages can show of a run under any filter, and how they hang together: by age, by type of
/// household, and as parts of one another.
/// </summary>
internal sealed class CountLayout
{
    private static readonly Counted[] Kinds = Enum.GetValues<Counted>();
    private readonly int _rights;
    private readonly int _ages;
    private readonly int _types;

    /// <summary>For a run of some size.</summary>
    /// <param name="rights">How many rights.</param>
    /// <param name="ages">How many age bands.</param>
    /// <param name="types">How many types of household.</param>
    internal CountLayout(int rights, int ages, int types) => (_rights, _ages, _types) = (rights, ages, types);

    private int Measures => 2 + (_rights * Kinds.Length);

    /// <summary>Unknown outcomes of everybody, all rights together.</summary>
    internal int AllUnknown => Measures * (_ages + 2) * (_types + 2);

    /// <summary>Outcomes of everybody that a person must judge, all rights together.</summary>
    internal int AllNeedsHuman => AllUnknown + 1;

    /// <summary>Position of a count. Age and type 0 are all of them, then each, and last those without one.</summary>
    internal int Persons(int age, int type) => At(0, age, type);

    /// <inheritdoc cref="Persons"/>
    internal int PersonsMissing(int age, int type) => At(1, age, type);

    /// <inheritdoc cref="Persons"/>
    internal int Right(int right, Counted kind, int age, int type) =>
        At(2 + (right * Kinds.Length) + (int)kind, age, type);

    /// <summary>Counts figures for every age and type of household.</summary>
    internal CountCell[] Cells(Func<int, int, RightsFigures> count)
    {
        var cells = new CountCell[AllNeedsHuman + 1];
        for (var age = 0; age <= _ages; age++)
        {
            for (var type = 0; type <= _types; type++) Fill(cells, count(age, type), age, type);
        }

        for (var measure = 0; measure < Measures; measure++)
        {
            for (var type = 0; type <= _types; type++) Rest(cells, Over(measure, type));
            for (var age = 0; age <= _ages + 1; age++) Rest(cells, Across(measure, age));
        }

        foreach (var sum in OverRights())
            cells[sum.Total] = new CountCell(sum.Parts.Sum(part => cells[part].People), true);
        return cells;
    }

    /// <summary>
    /// How counts hang together. That people who miss something are at most the sum of those who miss each right is
    /// taken as if it were a sum: it is one for the euros, which are shown and hidden with the people.
    /// </summary>
    internal IReadOnlyList<CountSum> Sums()
    {
        var sums = new List<CountSum>();
        for (var measure = 0; measure < Measures; measure++)
        {
            for (var type = 0; type <= _types + 1; type++) sums.Add(Over(measure, type));
            for (var age = 0; age <= _ages + 1; age++) sums.Add(Across(measure, age));
        }

        for (var age = 0; age <= _ages + 1; age++)
        {
            for (var type = 0; type <= _types + 1; type++) sums.AddRange(Within(age, type));
        }

        sums.AddRange(OverRights());
        return sums;
    }

    private int At(int measure, int age, int type) => (((measure * (_ages + 2)) + age) * (_types + 2)) + type;

    private CountSum Over(int measure, int type) =>
        new(At(measure, 0, type), [.. Enumerable.Range(1, _ages + 1).Select(age => At(measure, age, type))]);

    private CountSum Across(int measure, int age) =>
        new(At(measure, age, 0), [.. Enumerable.Range(1, _types + 1).Select(type => At(measure, age, type))]);

    private CountSum[] OverRights() =>
    [
        new(AllUnknown, [.. Enumerable.Range(0, _rights).Select(right => Right(right, Counted.Unknown, 0, 0))]),
        new(AllNeedsHuman, [.. Enumerable.Range(0, _rights).Select(right => Right(right, Counted.NeedsHuman, 0, 0))]),
    ];

    private IEnumerable<CountSum> Within(int age, int type)
    {
        yield return new CountSum(
            PersonsMissing(age, type),
            [.. Enumerable.Range(0, _rights).Select(right => Right(right, Counted.Missed, age, type))]);
        for (var right = 0; right < _rights; right++)
        {
            var at = right;
            int Cell(Counted kind) => Right(at, kind, age, type);
            yield return new CountSum(
                Cell(Counted.Entitled), [Cell(Counted.Receiving), Cell(Counted.Missed), Cell(Counted.UseUnknown)]);
            yield return new CountSum(Cell(Counted.Unknown), [Cell(Counted.UseUnknown), Cell(Counted.RightUnknown)]);
            yield return new CountSum(
                Persons(age, type),
                [
                    Cell(Counted.Entitled), Cell(Counted.RightUnknown), Cell(Counted.NeedsHuman), Cell(Counted.NotEntitled),
                ]);
        }
    }

    private void Fill(CountCell[] cells, RightsFigures figures, int age, int type)
    {
        cells[Persons(age, type)] = new CountCell(figures.Persons, true);
        cells[PersonsMissing(age, type)] = new CountCell(figures.PersonsMissing, true);
        for (var right = 0; right < _rights; right++)
        {
            foreach (var kind in Kinds)
            {
                cells[Right(right, kind, age, type)] =
                    new CountCell(CountOf(figures.Rights[right], kind), kind <= Counted.NeedsHuman);
            }
        }
    }

    // The last part is whoever has no age or type; no page asks for them.
    private static void Rest(CountCell[] cells, CountSum sum) =>
        cells[sum.Parts[^1]] = new CountCell(
            cells[sum.Total].People - sum.Parts.SkipLast(1).Sum(part => cells[part].People), false);

    private static int CountOf(RightCounts counts, Counted kind) => kind switch
    {
        Counted.Entitled => counts.Entitled,
        Counted.Receiving => counts.Receiving,
        Counted.Missed => counts.Missed,
        Counted.Unknown => OverviewWriter.Unknown(counts),
        Counted.NeedsHuman => counts.NeedsHuman,
        Counted.NotEntitled => counts.NotEntitled,
        Counted.UseUnknown => OverviewWriter.UseUnknown(counts),
        _ => counts.NeedsFacts + counts.Failed,
    };
}
