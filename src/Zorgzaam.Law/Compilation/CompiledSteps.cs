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
    private static readonly decimal[] Powers =
        [1m, 10m, 100m, 1_000m, 10_000m, 100_000m, 1_000_000m, 10_000_000m, 100_000_000m];

    // Within these bounds a quotient scaled by any of the powers fits a decimal with digits to spare.
    private const decimal Large = 1_000_000_000_000m;
    private const decimal Small = 0.000_000_1m;

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
        return left.AsDecimal <= right.AsDecimal ? left : right;
    }

    public static LawValue Max(Budget budget, OperationNode node, LawValue left, LawValue right)
    {
        if (!left.IsDecimal || !right.IsDecimal) return Operations.Apply(node, [left, right], budget);
        return left.AsDecimal >= right.AsDecimal ? left : right;
    }

    public static LawValue AreEqual(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsUnknown || right.IsUnknown
            ? Operations.Apply(node, [left, right], budget)
            : LawValue.Of(Operations.AreEqual(node, left, right, budget));

    public static LawValue GreaterThan(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal
            ? LawValue.Of(left.AsDecimal > right.AsDecimal)
            : Operations.Apply(node, [left, right], budget);

    public static LawValue LessThan(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal
            ? LawValue.Of(left.AsDecimal < right.AsDecimal)
            : Operations.Apply(node, [left, right], budget);

    public static LawValue GreaterThanOrEqual(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal
            ? LawValue.Of(left.AsDecimal >= right.AsDecimal)
            : Operations.Apply(node, [left, right], budget);

    public static LawValue LessThanOrEqual(Budget budget, OperationNode node, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal
            ? LawValue.Of(left.AsDecimal <= right.AsDecimal)
            : Operations.Apply(node, [left, right], budget);

    /// <summary>
    /// A division fused with its rounding: the quotient itself is never written down, so nothing is lost.
    /// The whole quotient and its exact remainder decide; beyond sums of this world, fractions do.
    /// </summary>
    public static LawValue RoundQuotient(
        Budget budget, RoundNode round, OperationNode division, LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal && round.Precision is >= 0 and <= 8
        && Math.Abs(left.AsDecimal) <= Large && Math.Abs(right.AsDecimal) is >= Small and <= Large
        && TryRoundQuotient(round, left.AsDecimal, right.AsDecimal) is { } quotient
            ? LawValue.Of(quotient)
            : Operations.Round(round, Operations.Apply(division, [left, right], budget));

    public static Gaps Collect(Gaps? gaps, LawValue value) => gaps is null ? value.Gaps : gaps.Either(value.Gaps);

    public static LawValue Settle(Gaps? gaps, bool otherwise) =>
        gaps is null ? LawValue.Of(otherwise) : LawValue.Unknown(gaps);

    public static LawValue Fail(BrokenNode node) => throw new LawException(node.Diagnostic);

    // Null when a product along the way does not fit a decimal exactly.
    private static decimal? TryRoundQuotient(RoundNode round, decimal left, decimal right)
    {
        var divisor = LawValue.Of(right);
        var dividend = ExactNumber.Multiply(LawValue.Of(left), LawValue.Of(Powers[round.Precision]));
        if (!dividend.IsDecimal) return null;
        var whole = decimal.Truncate(dividend.AsDecimal / right);
        var rest = ExactNumber.Subtract(dividend, ExactNumber.Multiply(LawValue.Of(whole), divisor));
        if (!rest.IsDecimal || Math.Abs(rest.AsDecimal) >= Math.Abs(right)) return null;
        var sign = Math.Sign(rest.AsDecimal) * Math.Sign(right);
        var step = round.Kind switch
        {
            RoundingKind.Ceil => Math.Max(sign, 0),
            RoundingKind.Floor => Math.Min(sign, 0),
            _ => Math.Abs(rest.AsDecimal) * 2 >= Math.Abs(right) ? sign : 0,
        };
        return (whole + step) / Powers[round.Precision];
    }
}
