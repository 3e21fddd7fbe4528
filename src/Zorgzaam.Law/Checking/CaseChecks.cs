using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Checking;

/// <summary>Cases that never apply, cases that nobody thought of, conditions that depend on nothing.</summary>
internal sealed class CaseChecks
{
    private readonly Article _article;
    private readonly CheckFindings _findings;
    private readonly Constants _constants;
    private readonly Condition _condition;

    internal CaseChecks(Article article, CheckFindings findings)
    {
        _article = article;
        _findings = findings;
        _constants = new Constants(article);
        _condition = new Condition(_constants);
    }

    internal void Check()
    {
        foreach (var expression in ExpressionTree.Roots(_article).SelectMany(ExpressionTree.All))
        {
            if (expression is If choice) Cases(choice);
            foreach (var part in Conditions(expression).Where(p => _condition.Always(p) is not null))
            {
                _findings.Warn(
                    "constant-condition", Place(part, expression), "A condition is always "
                    + (_condition.Always(part)!.Value ? "true" : "false") + ", whatever the facts.",
                    "Remove it, or test what was meant.");
            }
        }
    }

    // The conditions of an IF are judged as cases.
    private static IEnumerable<Expression> Conditions(Expression expression) => expression switch
    {
        Operation { Kind: Operator.And or Operator.Or or Operator.Not } junction => junction.Operands,
        Foreach { Filter: { } filter } => [filter],
        _ => [],
    };

    private void Cases(If choice)
    {
        var earlier = new EarlierCases(_constants, _condition);
        foreach (var one in choice.Cases)
        {
            var why = _condition.Always(one.When) == false ? "its condition is always false" : earlier.Cover(one.When);
            if (why is not null)
            {
                _findings.Error(
                    "unreachable-case", Place(one.When, choice), $"This case never applies: {why}.",
                    "Remove it, correct the condition, or put the narrower case first.");
            }

            earlier.Add(one.When);
        }

        if (choice.Default is null && !earlier.CoverAll)
        {
            _findings.Warn(
                "missing-default", choice.Spot, "IF has no default: when no case applies, the outcome is absent (null).",
                "Add a default.");
        }
        else if (choice.Default is { } otherwise && earlier.CoverAll)
        {
            _findings.Warn(
                "unreachable-default", Place(otherwise, choice), "The default never applies: the cases cover everything.",
                "Let the last case be the default.");
        }
    }

    private static SourceSpot Place(Expression expression, Expression around) =>
        expression.Spot.Line > 0 ? expression.Spot : around.Spot;
}

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
