using System.Numerics;
using Fractions;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <content>Rounding (RegelRecht RFC-024): exact in, exact out, only where the law says so.</content>
public static partial class Operations
{
    // Up to here a decimal always holds the result: rounding moves no further than one unit of the last place.
    private const int MostDecimals = 8;

    /// <summary>Rounds a number to a number of decimals; a negative number of decimals gives tens, hundreds.</summary>
    public static LawValue Round(RoundNode node, LawValue value)
    {
        if (value.IsUnknown) return value;
        var number = Number(node, value);
        if (number.IsSmall && number.Scale <= Math.Min(node.Precision, MostDecimals)) return number;
        if (TryRoundQuotient(node, number, LawValue.Small(1, 0)) is { } rounded) return rounded;
        return number.IsDecimal && node.Precision is >= 0 and <= MostDecimals
            ? LawValue.Of(decimal.Round(number.AsDecimal, node.Precision, WayOf(node.Kind)))
            : Budget.Bounded(node, RoundFraction(node, number.AsFraction));
    }

    /// <summary>
    /// A quotient rounded without being written down: the whole quotient and its exact remainder decide. Null where that
    /// takes more than 128 bits, or where there is no quotient.
    /// </summary>
    internal static LawValue? TryRoundQuotient(RoundNode node, LawValue left, LawValue right)
    {
        if (!left.IsSmall || !right.IsSmall || right.Mantissa == 0) return null;
        return TryRound(node, left.Mantissa, right.Mantissa, right.Scale - left.Scale);
    }

    // Numerator × 10^shift / denominator.
    private static LawValue? TryRound(RoundNode node, long numerator, long denominator, int shift)
    {
        if (node.Precision is < 0 or > MostDecimals) return null;
        if (ExactNumber.Aligned(numerator, denominator, shift + node.Precision) is not var (dividend, divisor)) return null;
        var (whole, rest) = Int128.DivRem(dividend, divisor);
        var sign = Int128.Sign(rest) * Int128.Sign(divisor);
        whole += node.Kind switch
        {
            RoundingKind.Ceil => Math.Max(sign, 0),
            RoundingKind.Floor => Math.Min(sign, 0),
            _ => Int128.Abs(rest) >= Int128.Abs(divisor) - Int128.Abs(rest) ? sign : 0,
        };
        return whole >= long.MinValue && whole <= long.MaxValue ? LawValue.Small((long)whole, node.Precision) : null;
    }

    private static MidpointRounding WayOf(RoundingKind kind) => kind switch
    {
        RoundingKind.Floor => MidpointRounding.ToNegativeInfinity,
        RoundingKind.Ceil => MidpointRounding.ToPositiveInfinity,
        _ => MidpointRounding.AwayFromZero,
    };

    private static LawValue RoundFraction(RoundNode node, Fraction value)
    {
        var (kind, precision) = (node.Kind, node.Precision);
        var (numerator, denominator) = (value.Numerator, value.Denominator);
        if (denominator.Sign < 0) (numerator, denominator) = (-numerator, -denominator);
        if (ExactNumber.FitsLong(numerator) && ExactNumber.FitsLong(denominator)
            && TryRound(node, (long)numerator, (long)denominator, 0) is { } rounded) return rounded;
        if (precision >= 0) numerator *= BigInteger.Pow(10, precision);
        else denominator *= BigInteger.Pow(10, -precision);
        var whole = kind switch
        {
            RoundingKind.Floor => FloorOf(numerator, denominator),
            RoundingKind.Ceil => -FloorOf(-numerator, denominator),
            _ => HalfAwayFromZero(numerator, denominator),
        };
        return LawValue.Of(precision >= 0
            ? new Fraction(whole, BigInteger.Pow(10, precision), normalize: true)
            : new Fraction(whole * BigInteger.Pow(10, -precision), BigInteger.One, normalize: true));
    }

    private static BigInteger FloorOf(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    private static BigInteger HalfAwayFromZero(BigInteger numerator, BigInteger denominator)
    {
        var magnitude = FloorOf((BigInteger.Abs(numerator) * 2) + denominator, denominator * 2);
        return numerator.Sign < 0 ? -magnitude : magnitude;
    }
}
