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
    /// <summary>Largest collection that an operation goes through (RegelRecht RFC-016, bounds).</summary>
    public const int MaxElements = 1000;

    /// <summary>Applies an operation; when an operand is unknown, so is the result, with all gaps together.</summary>
    /// <exception cref="LawException">An operand has the wrong kind, or the result does not exist.</exception>
    public static LawValue Apply(OperationNode node, ReadOnlySpan<LawValue> operands)
    {
        var gaps = Gaps.None;
        foreach (ref readonly var operand in operands)
        {
            if (operand.IsUnknown) gaps = gaps.Union(operand.Gaps);
        }

        if (!gaps.IsEmpty) return LawValue.Unknown(gaps);
        return node.Kind switch
        {
            Operator.Add => Sum(node, operands),
            Operator.Subtract or Operator.Multiply or Operator.Divide or Operator.Min or Operator.Max =>
                Reduce(node, Flatten(node, operands)),
            Operator.Not => LawValue.Of(!Condition(node.Operands[0], operands[0])),
            Operator.Equals => LawValue.Of(AreEqual(operands[0], operands[1])),
            Operator.GreaterThan => LawValue.Of(Compare(node, operands[0], operands[1]) > 0),
            Operator.LessThan => LawValue.Of(Compare(node, operands[0], operands[1]) < 0),
            Operator.GreaterThanOrEqual => LawValue.Of(Compare(node, operands[0], operands[1]) >= 0),
            Operator.LessThanOrEqual => LawValue.Of(Compare(node, operands[0], operands[1]) <= 0),
            Operator.List => LawValue.Of([.. operands]),
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
    public static bool Holds(LawValue candidate, LawValue subject) => candidate.Kind == LawValueKind.List
        && subject.Kind != LawValueKind.List
            ? candidate.AsList.Any(e => AreEqual(e, subject))
            : AreEqual(candidate, subject);

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

        if (facts.Fact(node, keys) is { } value) return value;
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

    /// <summary>The elements a FOREACH goes through: null is empty, a single value is one element.</summary>
    public static IReadOnlyList<LawValue> Elements(PlanNode node, LawValue collection)
    {
        if (collection.IsNull) return [];
        if (collection.Kind != LawValueKind.List) return [collection];
        return collection.AsList.Count <= MaxElements
            ? collection.AsList
            : throw Failure(
                node, "too-many", $"A collection of {collection.AsList.Count} elements is over {MaxElements}.",
                "Narrow the collection at its source.");
    }

    /// <summary>Combines two results of a FOREACH.</summary>
    public static LawValue Combine(ForeachNode node, LawValue total, LawValue next) => node.Combine switch
    {
        Documents.Combine.Add => Plus(node, total, next),
        Documents.Combine.Min => Compare(node, total, next) <= 0 ? total : next,
        _ => Compare(node, total, next) >= 0 ? total : next,
    };

    /// <summary>A failure at a node.</summary>
    public static LawException Failure(PlanNode node, string code, string message, string remedy) =>
        new(new LawDiagnostic(code, message, node.Spot, null, remedy));

    private static LawException Wrong(PlanNode node, string wanted, LawValue value) => Failure(
        node, value.IsNull ? "absent-value" : "wrong-kind",
        value.IsNull ? $"Absence (null) where {wanted} is needed." : $"A {value.Kind} where {wanted} is needed.",
        value.IsNull ? "Test for null first." : "Check the type of the fact or of the expression.");

    private static LawValue Sum(PlanNode node, ReadOnlySpan<LawValue> operands)
    {
        if (operands.IsEmpty) return LawValue.Of(0m);
        var total = operands[0];
        if (operands.Length == 1 && total.Kind != LawValueKind.List) return Plus(node, LawValue.Of(0m), total);
        foreach (var operand in operands[1..]) total = Plus(node, total, operand);
        return total;
    }

    private static LawValue Plus(PlanNode node, LawValue left, LawValue right) => (left.Kind, right.Kind) switch
    {
        (LawValueKind.Number, LawValueKind.Number) => ExactNumber.Add(left, right),
        (LawValueKind.Text, LawValueKind.Text) => LawValue.Of(left.AsText + right.AsText),
        (LawValueKind.List, LawValueKind.List) => LawValue.Of([.. left.AsList, .. right.AsList]),
        (LawValueKind.Number, _) => throw Wrong(node, "a number", right),
        (LawValueKind.Text, _) => throw Wrong(node, "a text", right),
        _ => throw Wrong(node, "a number", left),
    };

    // Lists among the operands count as their elements.
    private static ReadOnlySpan<LawValue> Flatten(PlanNode node, ReadOnlySpan<LawValue> operands)
    {
        var lists = 0;
        foreach (ref readonly var operand in operands)
        {
            if (operand.Kind == LawValueKind.List) lists++;
        }

        if (lists == 0) return operands;
        var flat = new List<LawValue>(operands.Length);
        foreach (var operand in operands)
        {
            if (operand.Kind == LawValueKind.List) flat.AddRange(Elements(node, operand));
            else flat.Add(operand);
        }

        return flat.ToArray();
    }

    private static LawValue Reduce(OperationNode node, ReadOnlySpan<LawValue> operands)
    {
        if (operands.IsEmpty) return node.Kind == Operator.Multiply ? LawValue.Of(1m) : LawValue.Null;
        var total = operands[0];
        if (node.Kind is not (Operator.Min or Operator.Max)) Number(node, total);
        else if (operands.Length == 1) Compare(node, total, total);
        foreach (var next in operands[1..])
        {
            total = node.Kind switch
            {
                Operator.Subtract => ExactNumber.Subtract(total, Number(node, next)),
                Operator.Multiply => ExactNumber.Multiply(total, Number(node, next)),
                Operator.Divide => Divide(node, total, Number(node, next)),
                Operator.Min => Compare(node, total, next) <= 0 ? total : next,
                _ => Compare(node, total, next) >= 0 ? total : next,
            };
        }

        return total;
    }

    private static LawValue Divide(PlanNode node, LawValue left, LawValue right) =>
        right.IsDecimal && right.AsDecimal == 0
            ? throw Failure(node, "division-by-zero", "Division by zero.", "Guard the division with a condition.")
            : ExactNumber.Divide(left, right);

    private static LawValue Number(PlanNode node, LawValue value) =>
        value.Kind == LawValueKind.Number ? value : throw Wrong(node, "a number", value);

    private static int Compare(PlanNode node, LawValue left, LawValue right)
    {
        if (left.Kind == LawValueKind.Number) return ExactNumber.Compare(left, Number(node, right));
        if (TryDate(left, out var one) && TryDate(right, out var other)) return one.CompareTo(other);
        throw Wrong(node, "a number or a date", TryDate(left, out _) ? right : left);
    }

    private static bool TryDate(LawValue value, out DateOnly date)
    {
        date = default;
        if (value.Kind == LawValueKind.Date) date = value.AsDate;
        return value.Kind == LawValueKind.Date
            || (value.Kind == LawValueKind.Text && ValueText.TryDate(value.AsText, out date));
    }
}
