namespace Zorgzaam.Pages.Disclosure;

/// <summary>Finds hidden cells whose value follows from shown ones, whatever that value is.</summary>
/// <remarks>
/// Each sum is an equation over its hidden cells. In reduced row echelon form, a cell is determined exactly when it
/// stands alone in a row. Coefficients are counted modulo a prime: that needs no fractions, and can call a cell
/// undetermined only if a minor of this matrix of ones and minus ones is a multiple of the prime.
/// </remarks>
public static class LinearLeaks
{
    private const long Prime = 2_147_483_647;

    /// <summary>The cells that follow, in order.</summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<CountSum> sums, bool[] hidden)
    {
        var reduced = new SortedDictionary<int, Dictionary<int, long>>();
        var usedBy = new Dictionary<int, HashSet<int>>();
        foreach (var sum in sums)
        {
            var row = Row(sum, hidden);
            foreach (var pivot in row.Keys.Where(reduced.ContainsKey).ToList())
                Add(row, reduced[pivot], Prime - row.GetValueOrDefault(pivot));
            if (row.Count == 0) continue;
            var first = row.Keys.Min();
            Scale(row, Inverse(row[first]));
            foreach (var pivot in usedBy.GetValueOrDefault(first, []).ToList())
            {
                Add(reduced[pivot], row, Prime - reduced[pivot][first]);
                foreach (var column in row.Keys) Note(usedBy, column, pivot, reduced[pivot].ContainsKey(column));
            }

            reduced[first] = row;
            foreach (var column in row.Keys.Where(c => c != first)) Note(usedBy, column, first, uses: true);
        }

        return [.. reduced.Where(r => r.Value.Count == 1).Select(r => r.Key)];
    }

    private static Dictionary<int, long> Row(CountSum sum, bool[] hidden)
    {
        var row = new Dictionary<int, long>();
        if (hidden[sum.Total]) row[sum.Total] = 1;
        foreach (var part in sum.Parts.Where(part => hidden[part])) row[part] = Prime - 1;
        return row;
    }

    private static void Add(Dictionary<int, long> row, Dictionary<int, long> other, long times)
    {
        if (times % Prime == 0) return;
        foreach (var (column, value) in other)
        {
            var sum = (row.GetValueOrDefault(column) + (times * value % Prime)) % Prime;
            if (sum == 0) row.Remove(column);
            else row[column] = sum;
        }
    }

    private static void Scale(Dictionary<int, long> row, long times)
    {
        foreach (var column in row.Keys.ToList()) row[column] = row[column] * times % Prime;
    }

    private static void Note(Dictionary<int, HashSet<int>> usedBy, int column, int pivot, bool uses)
    {
        if (!usedBy.TryGetValue(column, out var pivots)) usedBy[column] = pivots = [];
        if (uses) pivots.Add(pivot);
        else pivots.Remove(pivot);
    }

    // Fermat: a^(p-2) is the inverse of a modulo p.
    private static long Inverse(long value)
    {
        var (result, factor) = (1L, value);
        for (var power = Prime - 2; power > 0; power >>= 1)
        {
            if ((power & 1) == 1) result = result * factor % Prime;
            factor = factor * factor % Prime;
        }

        return result;
    }
}
