using Zorgzaam.Pages.Disclosure;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Unit.Pages.Disclosure;

/// <summary>
/// Somebody who opens every view, knows that a total is the sum of its parts and which remainders are empty, and works
/// out what is hidden. Written apart from the rule that must keep it from them.
/// </summary>
internal sealed class Onlooker
{
    private const string All = "*";
    private const string Nowhere = "?";

    // Another prime than the rule uses.
    private const long Prime = 998_244_353;

    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);
    private readonly List<(string Total, string[] Parts)> _sums = [];
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    internal Onlooker(IReadOnlyList<PersonResult> people, RightsTable table, PublishedCounts published)
    {
        string[] ages = [.. AgeBand.All.Select(b => b.Id)];
        string[] types = [.. table.HouseholdTypes];
        string[] laws = [.. table.Rights.Select(r => r.Law)];
        var exact = new ExactCounts(people);
        foreach (var age in ages.Prepend(All))
        {
            foreach (var type in types.Prepend(All)) Look(published, laws, age, type);
        }

        var outcomes = published.Outcomes();
        See("U", All, All, outcomes.Unknown);
        See("H", All, All, outcomes.NeedsHuman);
        foreach (var kind in (string[])["U", "H"])
            _sums.Add((Name(kind, All, All), [.. laws.Select(law => Name($"{kind} {law}", All, All))]));

        string[] kinds = ["P", "D", .. laws.SelectMany(law => ExactCounts.Kinds.Select(kind => $"{kind} {law}"))];
        foreach (var kind in kinds)
        {
            foreach (var type in types.Prepend(All).Append(Nowhere))
                _sums.Add((Name(kind, All, type), [.. ages.Append(Nowhere).Select(age => Name(kind, age, type))]));
            foreach (var age in ages.Prepend(All).Append(Nowhere))
                _sums.Add((Name(kind, age, All), [.. types.Append(Nowhere).Select(type => Name(kind, age, type))]));
        }

        foreach (var age in ages.Prepend(All).Append(Nowhere))
        {
            foreach (var type in types.Prepend(All).Append(Nowhere))
            {
                foreach (var law in laws) Relate(law, age, type);
                foreach (var kind in kinds.Where(k => exact.Of(k, age, type) == 0)) _seen[Name(kind, age, type)] = 0;
            }
        }
    }

    internal int Hidden => _hidden.Count;

    /// <summary>What was hidden and follows all the same.</summary>
    internal IReadOnlyList<string> WorkOut()
    {
        string[] unknown = [.. _sums.SelectMany(s => s.Parts.Append(s.Total)).Distinct(StringComparer.Ordinal)
            .Where(name => !_seen.ContainsKey(name)).Order(StringComparer.Ordinal)];
        var position = unknown.Select((name, at) => (name, at)).ToDictionary(p => p.name, p => p.at, StringComparer.Ordinal);
        var rows = _sums.Select(sum => Row(sum, position)).ToList();
        var rank = 0;
        for (var column = 0; column < unknown.Length; column++)
        {
            var pivot = rows.FindIndex(rank, row => row[column] != 0);
            if (pivot < 0) continue;
            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            Clear(rows, rank, column);
            rank++;
        }

        return [.. rows.Take(rank).Where(row => row.Count(v => v != 0) == 1)
            .Select(row => unknown[Array.FindIndex(row, v => v != 0)]).Where(_hidden.Contains)];
    }

    private void Look(PublishedCounts published, string[] laws, string age, string type)
    {
        RightsFilter Filter(string? law) => new(law, age == All ? null : age, type == All ? null : type, null);
        var whole = published.Show(Filter(null));
        See("P", age, type, whole.Persons);
        See("D", age, type, whole.PersonsMissing);
        foreach (var law in laws)
        {
            foreach (var right in whole.Rights.Where(r => r.Right.Law == law).Concat(published.Show(Filter(law)).Rights))
            {
                See($"E {law}", age, type, right.Entitled);
                See($"R {law}", age, type, right.Receiving);
                See($"M {law}", age, type, right.Missed);
                See($"U {law}", age, type, right.Unknown);
                See($"H {law}", age, type, right.NeedsHuman);
            }
        }
    }

    private void See(string kind, string age, string type, int? people)
    {
        if (people is { } seen) _seen[Name(kind, age, type)] = seen;
        else _hidden.Add(Name(kind, age, type));
    }

    private void Relate(string law, string age, string type)
    {
        string At(string kind) => Name($"{kind} {law}", age, type);
        _sums.Add((At("E"), [At("R"), At("M"), At("use")]));
        _sums.Add((At("U"), [At("use"), At("rest")]));
        _sums.Add((Name("P", age, type), [At("E"), At("rest"), At("H"), At("no")]));
    }

    private static long[] Row((string Total, string[] Parts) sum, Dictionary<string, int> position)
    {
        var row = new long[position.Count];
        if (position.TryGetValue(sum.Total, out var total)) row[total] = 1;
        foreach (var part in sum.Parts.Where(position.ContainsKey)) row[position[part]] = Prime - 1;
        return row;
    }

    private static void Clear(List<long[]> rows, int rank, int column)
    {
        var pivot = rows[rank];
        var inverse = Power(pivot[column], Prime - 2);
        for (var i = 0; i < pivot.Length; i++) pivot[i] = pivot[i] * inverse % Prime;
        foreach (var row in rows.Where(r => r != pivot && r[column] != 0))
        {
            var times = Prime - row[column];
            for (var i = 0; i < row.Length; i++) row[i] = (row[i] + (times * pivot[i])) % Prime;
        }
    }

    private static long Power(long number, long exponent)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1, number = number * number % Prime)
        {
            if ((exponent & 1) == 1) result = result * number % Prime;
        }

        return result;
    }

    private static string Name(string kind, string age, string type) => $"{kind}|{age}|{type}";
}
