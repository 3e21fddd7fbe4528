using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>
/// What each operation does to known values. Both evaluators call these; they differ only in how they walk the plan.
/// </summary>
/// <remarks>Source: RegelRecht schema v0.5.9, RFC-004, RFC-016, RFC-021, RFC-024.</remarks>
public static partial class Operations
{
    /// <summary>Applies an operation; when an operand is unknown, so is the result, with all gaps together.</summary>
    /// <exception cref="LawException">An operand has the wrong kind, or the result does not exist.</exception>
    public static LawValue Apply(OperationNode node, ReadOnlySpan<LawValue> operands, Budget budget)
    {
        var gaps = Gaps.None;
        foreach (ref readonly var operand in operands)
        {
            if (operand.IsUnknown) gaps = gaps.Union(operand.Gaps);
        }

        if (!gaps.IsEmpty) return LawValue.Unknown(gaps);
        return node.Kind switch
        {
            Operator.Add => Sum(node, operands, budget),
            Operator.Subtract or Operator.Multiply or Operator.Divide or Operator.Min or Operator.Max =>
                Reduce(node, Flatten(node, operands, budget), budget),
            Operator.Not => LawValue.Of(!Condition(node.Operands[0], operands[0])),
            Operator.Equals => LawValue.Of(AreEqual(node, operands[0], operands[1], budget)),
            Operator.GreaterThan => LawValue.Of(Compare(node, operands[0], operands[1], budget) > 0),
            Operator.LessThan => LawValue.Of(Compare(node, operands[0], operands[1], budget) < 0),
            Operator.GreaterThanOrEqual => LawValue.Of(Compare(node, operands[0], operands[1], budget) >= 0),
            Operator.LessThanOrEqual => LawValue.Of(Compare(node, operands[0], operands[1], budget) <= 0),
            Operator.List => budget.Made(node, operands.ToArray()),
            Operator.Age => LawValue.Of((decimal)Calendar.Years(Date(node, operands[0]), Date(node, operands[1]))),
            Operator.DateAdd => DateAdd(node, operands),
            Operator.Date => MakeDate(node, operands),
            Operator.DayOfWeek => LawValue.Of((decimal)Calendar.DayOfWeek(Date(node, operands[0]))),
            Operator.DateDiff => DateDiff(node, operands),
            _ => throw new InvalidOperationException($"{node.Kind} is lazy; the evaluator itself carries it out."),
        };
    }

    /// <summary>A condition must be true or false; absence is not false.</summary>
    public static bool Condition(PlanNode node, LawValue value) => value.Kind == LawValueKind.Boolean
        ? value.IsTrue
        : throw Wrong(node, "a condition (true or false)", value);

    /// <summary>Whether a candidate is the subject, or a list that holds it.</summary>
    public static bool Holds(PlanNode node, LawValue candidate, LawValue subject, Budget budget)
    {
        if (candidate.Kind != LawValueKind.List || subject.Kind == LawValueKind.List)
            return AreEqual(node, candidate, subject, budget);
        budget.Spend(node, candidate.AsList.Count);
        foreach (var element in candidate.AsList)
            if (AreEqual(node, element, subject, budget)) return true;
        return false;
    }

    /// <summary>Whether two values are equal, paid for.</summary>
    public static bool AreEqual(PlanNode node, LawValue left, LawValue right, Budget budget)
    {
        budget.Compare(node, left, right);
        return AreEqual(left, right);
    }

    /// <summary>Same kind and same value; a text in date form equals the date.</summary>
    public static bool AreEqual(LawValue left, LawValue right)
    {
        if (left.Kind == right.Kind) return left.Equals(right);
        return (left.Kind == LawValueKind.Date || right.Kind == LawValueKind.Date)
            && TryDate(left, out var one) && TryDate(right, out var other) && one == other;
    }

    /// <summary>Asks for a fact under known keys.</summary>
    public static LawValue Look(IFacts facts, FactNode node, ReadOnlySpan<LawValue> keys)
    {
        foreach (var key in keys)
        {
            if (!key.IsNull) continue;
            throw Failure(
                node, "absent-key", $"'{node.Field.Name}' was asked of somebody who does not exist (the key is null).",
                "Ask it only under a condition that the person exists.");
        }

        if (facts.Fact(node, keys) is { } value) return value.IsUnknown ? value : Declarations.Fact(node, value);
        var whose = new string[keys.Length];
        for (var i = 0; i < whose.Length; i++) whose[i] = $"{node.Keys[i].Name}={keys[i]}";
        return LawValue.Unknown(Gaps.Of(new MissingFact(node.Field.Name, string.Join(';', whose))));
    }

    /// <summary>A property of a record; of a date its year, month, day or iso form.</summary>
    public static LawValue Property(PropertyNode node, LawValue target)
    {
        if (target.IsUnknown) return target;
        if (target.Kind == LawValueKind.Record)
        {
            return target.AsRecord.TryGetValue(node.Property, out var value)
                ? value
                : LawValue.Unknown(Gaps.Of(new MissingFact(node.Property, string.Empty)));
        }

        if (!TryDate(target, out var date)) throw Wrong(node, $"a record with '{node.Property}'", target);
        return node.Property switch
        {
            "iso" => LawValue.Of(date),
            "year" => LawValue.Of((decimal)date.Year),
            "month" => LawValue.Of((decimal)date.Month),
            "day" => LawValue.Of((decimal)date.Day),
            _ => throw Failure(
                node, "unknown-property", $"A date has no '{node.Property}'.", "Use .iso, .year, .month or .day."),
        };
    }

    /// <summary>The elements a FOREACH goes through; null is empty.</summary>
    public static IReadOnlyList<LawValue> Elements(PlanNode node, LawValue collection)
    {
        if (collection.IsNull) return [];
        if (collection.Kind != LawValueKind.List) throw Wrong(node, "a list", collection);
        return collection.AsList.Count <= EvaluationLimits.MaxElements
            ? collection.AsList
            : throw Failure(
                node, "too-many",
                $"A collection of {collection.AsList.Count} elements is over {EvaluationLimits.MaxElements}.",
                "Narrow the collection at its source.");
    }

    /// <summary>Combines two results of a FOREACH.</summary>
    public static LawValue Combine(ForeachNode node, LawValue total, LawValue next, Budget budget) => node.Combine switch
    {
        Documents.Combine.Add => Plus(node, total, next, budget),
        Documents.Combine.Min => Compare(node, total, next, budget) <= 0 ? total : next,
        _ => Compare(node, total, next, budget) >= 0 ? total : next,
    };

    /// <summary>A failure at a node.</summary>
    public static LawException Failure(PlanNode node, string code, string message, string remedy) =>
        new(new LawDiagnostic(code, message, node.Spot, null, remedy));

    private static LawException Wrong(PlanNode node, string wanted, LawValue value) => Failure(
        node, value.IsNull ? "absent-value" : "wrong-kind",
        value.IsNull
            ? $"Absence (null) where {wanted} is needed."
            : $"A value is {Declarations.Words(value.Kind)} where {wanted} is needed.",
        value.IsNull ? "Test for null first." : "Check the type of the fact or of the expression.");

    private static bool TryDate(LawValue value, out DateOnly date)
    {
        date = default;
        if (value.Kind == LawValueKind.Date) date = value.AsDate;
        return value.Kind == LawValueKind.Date
            || (value.Kind == LawValueKind.Text && ValueText.TryDate(value.AsText, out date));
    }
}
