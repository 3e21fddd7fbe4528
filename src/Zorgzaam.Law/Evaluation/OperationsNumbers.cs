using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <content>Arithmetic and order: exact, and bounded by the <see cref="Budget"/>.</content>
public static partial class Operations
{
    private static LawValue Sum(PlanNode node, ReadOnlySpan<LawValue> operands, Budget budget)
    {
        if (operands.IsEmpty) return LawValue.Of(0m);
        var total = operands[0];
        if (operands.Length == 1 && total.Kind != LawValueKind.List)
            return Plus(node, LawValue.Of(0m), total, budget);
        foreach (var operand in operands[1..]) total = Plus(node, total, operand, budget);
        return total;
    }

    private static LawValue Plus(PlanNode node, LawValue left, LawValue right, Budget budget)
    {
        switch (left.Kind, right.Kind)
        {
            case (LawValueKind.Number, LawValueKind.Number):
                budget.Arithmetic(node, left, right);
                return Budget.Bounded(node, ExactNumber.Add(left, right));
            case (LawValueKind.Text, LawValueKind.Text):
                return budget.Join(node, left.AsText, right.AsText);
            case (LawValueKind.List, LawValueKind.List):
                return budget.Made(node, [.. left.AsList, .. right.AsList]);
            case (LawValueKind.Number, _):
                throw Wrong(node, "a number", right);
            // Beside a number the text is what is wrong; beside anything else the other one is.
            case (LawValueKind.Text, not LawValueKind.Number):
                throw Wrong(node, "a text", right);
            case (LawValueKind.List, not LawValueKind.Number):
                throw Wrong(node, "a list", right);
            default:
                throw Wrong(node, "a number", left);
        }
    }

    // Lists among the operands count as their elements.
    private static ReadOnlySpan<LawValue> Flatten(PlanNode node, ReadOnlySpan<LawValue> operands, Budget budget)
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
            if (operand.Kind != LawValueKind.List)
            {
                flat.Add(operand);
                continue;
            }

            var elements = Elements(node, operand);
            budget.Spend(node, elements.Count);
            flat.AddRange(elements);
        }

        return flat.ToArray();
    }

    private static LawValue Reduce(OperationNode node, ReadOnlySpan<LawValue> operands, Budget budget)
    {
        if (operands.IsEmpty) return node.Kind == Operator.Multiply ? LawValue.Of(1m) : LawValue.Null;
        var total = operands[0];
        if (node.Kind is not (Operator.Min or Operator.Max)) Number(node, total);
        else if (operands.Length == 1) Compare(node, total, total, budget);
        foreach (var next in operands[1..])
        {
            total = node.Kind switch
            {
                Operator.Min => Compare(node, total, next, budget) <= 0 ? total : next,
                Operator.Max => Compare(node, total, next, budget) >= 0 ? total : next,
                _ => Calculate(node, total, Number(node, next), budget),
            };
        }

        return total;
    }

    private static LawValue Calculate(OperationNode node, LawValue left, LawValue right, Budget budget)
    {
        budget.Arithmetic(node, left, right);
        return Budget.Bounded(node, node.Kind switch
        {
            Operator.Subtract => ExactNumber.Subtract(left, right),
            Operator.Multiply => ExactNumber.Multiply(left, right),
            _ => Divide(node, left, right),
        });
    }

    private static LawValue Divide(PlanNode node, LawValue left, LawValue right) =>
        right.IsDecimal && right.AsDecimal == 0
            ? throw Failure(node, "division-by-zero", "Division by zero.", "Guard the division with a condition.")
            : ExactNumber.Divide(left, right);

    private static LawValue Number(PlanNode node, LawValue value) =>
        value.Kind == LawValueKind.Number ? value : throw Wrong(node, "a number", value);

    private static int Compare(PlanNode node, LawValue left, LawValue right, Budget budget)
    {
        if (left.Kind == LawValueKind.Number)
        {
            Number(node, right);
            budget.Arithmetic(node, left, right);
            return ExactNumber.Compare(left, right);
        }

        if (TryDate(left, out var one) && TryDate(right, out var other)) return one.CompareTo(other);
        var wanted = right.Kind == LawValueKind.Number ? "a number"
            : TryDate(left, out _) || TryDate(right, out _) ? "a date (yyyy-MM-dd)" : "a number or a date";
        throw Wrong(node, wanted, TryDate(left, out _) && right.Kind != LawValueKind.Number ? right : left);
    }
}
