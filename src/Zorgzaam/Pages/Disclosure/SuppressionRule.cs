namespace Zorgzaam.Pages.Disclosure;

/// <summary>
/// Which counts may be shown to those who may not see persons. The one place where this is decided:
/// <list type="number">
/// <item>a count of at least one and fewer than the smallest group is hidden; zero is about nobody and is shown;</item>
/// <item>the parts that are hidden below a shown total are together no smaller than the smallest group;</item>
/// <item>no hidden count follows from the shown ones by adding and subtracting, however many views are combined.</item>
/// </list>
/// Where the last two do not hold, the smallest shown count beside the one that would leak is hidden as well.
/// </summary>
/// <remarks>
/// Source: A. Hundepool e.a., Statistical Disclosure Control, 2012, chapter 4: threshold rule, primary and secondary
/// cell suppression in linked tables. A hidden count follows exactly when its unit vector lies in the row space of the
/// sums, restricted to hidden counts.
/// Zeros count as known, also where no page shows them.
/// INVARIANT: it ends, and with no leak: every round hides a count, and when every count but zeros is hidden, all of
/// them doubled would show the same, so nothing follows.
/// </remarks>
public static class SuppressionRule
{
    /// <summary>Which cells stay hidden, by position.</summary>
    /// <param name="cells">Every count.</param>
    /// <param name="sums">How they hang together.</param>
    /// <param name="smallest">The smallest group that may be shown.</param>
    public static bool[] Hide(IReadOnlyList<CountCell> cells, IReadOnlyList<CountSum> sums, int smallest)
    {
        bool[] hidden = [.. cells.Select(c => c.People > 0 && (!c.Offered || IsSmall(c.People, smallest)))];
        var sumsOf = SumsOf(cells.Count, sums);
        while (true)
        {
            var leaks = Thin(cells, sums, hidden, smallest);
            if (leaks.Count == 0)
            {
                leaks = ToCover(sumsOf, hidden, [.. LinearLeaks.Find(sums, hidden)
                    .Where(cell => cells[cell].Offered || IsSmall(cells[cell].People, smallest))]);
            }

            if (leaks.Count == 0) return hidden;
            foreach (var leak in leaks) Cover(cells, sums, leak, hidden);
        }
    }

    private static bool IsSmall(long people, int smallest) => people > 0 && people < smallest;

    private static List<CountSum>[] SumsOf(int cells, IReadOnlyList<CountSum> sums)
    {
        var sumsOf = Enumerable.Range(0, cells).Select(_ => new List<CountSum>()).ToArray();
        foreach (var sum in sums)
        {
            foreach (var cell in sum.Cells) sumsOf[cell].Add(sum);
        }

        return sumsOf;
    }

    // Sums below whose shown total a small group remains.
    private static List<IReadOnlyList<CountSum>> Thin(
        IReadOnlyList<CountCell> cells, IReadOnlyList<CountSum> sums, bool[] hidden, int smallest) =>
    [
        .. sums.Where(s => !hidden[s.Total]
                && IsSmall(s.Parts.Where(part => hidden[part]).Sum(part => cells[part].People), smallest))
            .Select(s => (IReadOnlyList<CountSum>)[s]),
    ];

    // First the sums with one hidden cell: mending those mends most others. Failing those, the sums of one leak.
    private static List<IReadOnlyList<CountSum>> ToCover(
        List<CountSum>[] sumsOf, bool[] hidden, IReadOnlyList<int> leaks)
    {
        List<IReadOnlyList<CountSum>> lonely =
        [
            .. leaks.SelectMany(cell => sumsOf[cell].Where(s => s.Cells.All(c => c == cell || !hidden[c])))
                .Distinct().Select(s => (IReadOnlyList<CountSum>)[s]),
        ];
        return lonely.Count > 0 ? lonely : [.. leaks.Take(1).Select(cell => sumsOf[cell])];
    }

    // Hides the smallest count that hangs together with the leak; when there is none left, the smallest of all.
    private static void Cover(
        IReadOnlyList<CountCell> cells, IReadOnlyList<CountSum> sums, IReadOnlyList<CountSum> leak, bool[] hidden)
    {
        var near = leak.SelectMany(s => s.Cells).Where(cell => !hidden[cell] && cells[cell].People > 0).ToList();
        var candidates = near.Count > 0
            ? near
            : [.. sums.SelectMany(s => s.Cells).Where(cell => !hidden[cell] && cells[cell].People > 0)];
        if (candidates.Count > 0) hidden[candidates.MinBy(cell => (cells[cell].People, cell))] = true;
    }
}
