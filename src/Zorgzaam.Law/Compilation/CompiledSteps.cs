using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Compilation;

/// <summary>
/// Steps that compiled code calls. Each has a short way for plain decimals; everything else goes to
/// <see cref="Operations"/>, which is the meaning.
/// </summary>
internal static class CompiledSteps
{
    /// <summary>Name of the step with a short way for two operands; null when there is none.</summary>
    internal static string? FastFor(Operator kind) => kind switch
    {
        Operator.Add => nameof(Add),
        Operator.Subtract => nameof(Subtract),
        Operator.Multiply => nameof(Multiply),
        Operator.Min => nameof(Min),
        Operator.Max => nameof(Max),
        Operator.Equals => nameof(AreEqual),
        Operator.GreaterThan => nameof(GreaterThan),
        Operator.LessThan => nameof(LessThan),
        Operator.GreaterThanOrEqual => nameof(GreaterThanOrEqual),
        Operator.LessThanOrEqual => nameof(LessThanOrEqual),
        _ => null,
    };

    public static LawValue Apply(Budget budget, OperationNode node, LawValue[] operands) =>
        Operations.Apply(node, operands, budget);

    public static LawValue Add(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal ? ExactNumber.Add(left, right) : Operations.Apply(node, [left, right], budget);

    public static LawValue Subtract(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal ? ExactNumber.Subtract(left, right) : Operations.Apply(node, [left, right], budget);

    public static LawValue Multiply(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal ? ExactNumber.Multiply(left, right) : Operations.Apply(node, [left, right], budget);

    public static LawValue Min(Budget budget, OperationNode node, LawValue left, LawValue right)
    {
        if (!left.IsDecimal || !right.IsDecimal) return Operations.Apply(node, [left, right], budget);
        return ExactNumber.Compare(left, right) <= 0 ? left : right;
    }

    public static LawValue Max(Budget budget, OperationNode node, LawValue left, LawValue right)
    {
        if (!left.IsDecimal || !right.IsDecimal) return Operations.Apply(node, [left, right], budget);
        return ExactNumber.Compare(left, right) >= 0 ? left : right;
    }

    public static LawValue AreEqual(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsUnknown || right.IsUnknown
            ? Operations.Apply(node, [left, right], budget)
            : LawValue.Of(Operations.AreEqual(node, left, right, budget));

    public static LawValue GreaterThan(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal
            ? LawValue.Of(ExactNumber.Compare(left, right) > 0)
            : Operations.Apply(node, [left, right], budget);

    public static LawValue LessThan(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal
            ? LawValue.Of(ExactNumber.Compare(left, right) < 0)
            : Operations.Apply(node, [left, right], budget);

    public static LawValue GreaterThanOrEqual(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal
            ? LawValue.Of(ExactNumber.Compare(left, right) >= 0)
            : Operations.Apply(node, [left, right], budget);

    public static LawValue LessThanOrEqual(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal
            ? LawValue.Of(ExactNumber.Compare(left, right) <= 0)
            : Operations.Apply(node, [left, right], budget);

    /// <summary>
    /// A division fused with its rounding: the quotient itself is never written down, so nothing is lost.
    /// </summary>
    public static LawValue RoundQuotient(
        Budget budget, RoundNode round, OperationNode division, LawValue left, LawValue right) =>
        Operations.TryRoundQuotient(round, left, right)
        ?? Operations.Round(round, Operations.Apply(division, [left, right], budget));

    public static Gaps Collect(Gaps? gaps, LawValue value) => gaps is null ? value.Gaps : gaps.Either(value.Gaps);

    public static LawValue Settle(Gaps? gaps, bool otherwise) =>
        gaps is null ? LawValue.Of(otherwise) : LawValue.Unknown(gaps);

    public static LawValue Fail(BrokenNode node) => throw new LawException(node.Diagnostic);
}
