using System.Collections.Immutable;
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
    private static ImmutableArray<Expression> Conditions(Expression expression) => expression switch
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
            _findings.Absence(
                "missing-default", choice.Spot,
                "IF has no default: when no case applies, the outcome is absent (null).",
                "Add a default.");
        }
        else if (choice.Default is { } otherwise && earlier.CoverAll)
        {
            _findings.Warn(
                "unreachable-default", Place(otherwise, choice),
                "The default never applies: the cases cover everything.",
                "Let the last case be the default.");
        }
    }

    private static SourceSpot Place(Expression expression, Expression around) =>
        expression.Spot.Line > 0 ? expression.Spot : around.Spot;
}
