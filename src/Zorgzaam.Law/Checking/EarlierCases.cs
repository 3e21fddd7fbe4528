using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Checking;

/// <summary>What the earlier cases of an IF have taken.</summary>
internal sealed class EarlierCases(Constants constants, Condition condition)
{
    private readonly HashSet<string> _conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberSet> _numbers = new(StringComparer.Ordinal);
    private bool _isAlways;

    /// <summary>Whether nothing is left.</summary>
    internal bool CoverAll { get; private set; }

    internal void Add(Expression when)
    {
        _isAlways |= condition.Always(when) == true;
        _conditions.Add(Key(when));
        foreach (var range in condition.Ranges(when).Where(r => r.IsExact))
        {
            var taken = _numbers.GetValueOrDefault(range.Subject, NumberSet.Empty).Union(range.Numbers);
            _numbers[range.Subject] = taken;
            CoverAll |= taken.IsAll;
        }

        CoverAll |= _isAlways || _conditions.Contains(Opposite(when));
    }

    /// <summary>Why a case cannot apply any more; null when it can.</summary>
    internal string? Cover(Expression when)
    {
        if (_isAlways) return "an earlier case always applies";
        if (_conditions.Contains(Key(when))) return "an earlier case has the same condition";
        if (CoverAll) return "the earlier cases cover everything";
        var ranges = condition.Ranges(when).ToList();
        if (ranges.Any(r => r.Numbers.IsEmpty)) return "no value meets its condition";
        var isWithin = ranges.Any(
            r => _numbers.TryGetValue(r.Subject, out var taken) && r.Numbers.IsWithin(taken));
        return isWithin ? "the earlier cases cover all its values" : null;
    }

    private string Key(Expression when) => ExpressionTree.Key(when, constants);

    private string Opposite(Expression when) => when is Operation { Kind: Operator.Not } not
        ? Key(not.Operands[0])
        : $"{Operator.Not}({Key(when)})";
}
