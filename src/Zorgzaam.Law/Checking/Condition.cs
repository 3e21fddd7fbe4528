using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Checking;

/// <summary>A condition as far as it can be judged without facts.</summary>
internal sealed class Condition(Constants constants)
{
    /// <summary>Whether it is always true or always false; null when that depends on facts.</summary>
    internal bool? Always(Expression condition) => condition switch
    {
        Operation { Kind: Operator.Not } not => !Always(not.Operands[0]),
        Operation { Kind: Operator.And } and => Junction(and, deciding: false),
        Operation { Kind: Operator.Or } or => Junction(or, deciding: true),
        Operation { Operands: [var left, var right] } operation => Compared(operation.Kind, left, right),
        _ => constants.Of(condition) is { Kind: LawValueKind.Boolean } value ? value.IsTrue : null,
    };

    /// <summary>
    /// The numbers of one subject for which the condition can be true; exact when it says nothing else.
    /// Dates count by their day.
    /// </summary>
    internal IEnumerable<Range> Ranges(Expression condition)
    {
        switch (condition)
        {
            case Operation { Kind: Operator.And } and:
                var all = and.Operands.SelectMany(Ranges).GroupBy(r => r.Subject, StringComparer.Ordinal).ToList();
                foreach (var group in all)
                {
                    var numbers = group.Aggregate(NumberSet.All, (set, r) => set.Intersect(r.Numbers));
                    var isExact = all.Count == 1 && group.Count() == and.Operands.Length && group.All(r => r.IsExact);
                    yield return new Range(group.Key, numbers, isExact);
                }

                break;
            case Operation { Kind: Operator.Or } or:
                var parts = or.Operands.Select(o => Ranges(o).ToList()).ToList();
                if (parts.Count == 0 || parts.Any(p => p.Count != 1)) yield break;
                if (parts.Any(p => p[0].Subject != parts[0][0].Subject)) yield break;
                yield return new Range(
                    parts[0][0].Subject, parts.Aggregate(NumberSet.Empty, (set, p) => set.Union(p[0].Numbers)),
                    parts.All(p => p[0].IsExact));
                break;
            case Operation { Operands: [var left, var right] } operation:
                if (Number(right) is { } bound && constants.Of(left) is null
                    && NumberSet.Of(operation.Kind, bound) is { } below)
                    yield return new Range(ExpressionTree.Key(left, constants), below, true);
                else if (Number(left) is { } first && constants.Of(right) is null
                    && NumberSet.Of(Mirrored(operation.Kind), first) is { } above)
                    yield return new Range(ExpressionTree.Key(right, constants), above, true);
                break;
        }
    }

    private static Operator Mirrored(Operator kind) => kind switch
    {
        Operator.LessThan => Operator.GreaterThan,
        Operator.LessThanOrEqual => Operator.GreaterThanOrEqual,
        Operator.GreaterThan => Operator.LessThan,
        Operator.GreaterThanOrEqual => Operator.LessThanOrEqual,
        _ => kind,
    };

    private bool? Junction(Operation junction, bool deciding)
    {
        var outcomes = junction.Operands.Select(Always).ToList();
        if (outcomes.Contains(deciding)) return deciding;
        return outcomes.Contains(null) ? null : !deciding;
    }

    private bool? Compared(Operator kind, Expression left, Expression right)
    {
        var isOrder = kind is Operator.LessThan or Operator.LessThanOrEqual or Operator.GreaterThan
            or Operator.GreaterThanOrEqual;
        if (!isOrder && kind != Operator.Equals) return null;
        if (constants.Of(left) is not { } one || constants.Of(right) is not { } other)
        {
            // Something compared with itself; when it is absent an order fails at run time, so that is no answer.
            var isSame = ExpressionTree.Key(left, constants) == ExpressionTree.Key(right, constants);
            return isSame ? kind is Operator.Equals or Operator.LessThanOrEqual or Operator.GreaterThanOrEqual : null;
        }

        if (kind == Operator.Equals) return Evaluation.Operations.AreEqual(one, other);
        return Number(left) is { } a && Number(right) is { } b
            ? !NumberSet.Of(kind, b)!.Intersect(NumberSet.Of(Operator.Equals, a)!).IsEmpty
            : null;
    }

    private decimal? Number(Expression expression) => constants.Of(expression) switch
    {
        { IsDecimal: true } number => number.AsDecimal,
        { Kind: LawValueKind.Text } text when ValueText.TryDate(text.AsText, out var date) => date.DayNumber,
        _ => null,
    };
}

/// <summary>For which numbers of a subject a condition can be true.</summary>
/// <param name="Subject">Key of the subject.</param>
/// <param name="Numbers">The numbers.</param>
/// <param name="IsExact">Whether the condition is true for all of them.</param>
internal sealed record Range(string Subject, NumberSet Numbers, bool IsExact);
