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
        return number.IsDecimal && node.Precision is >= 0 and <= MostDecimals
            ? LawValue.Of(decimal.Round(number.AsDecimal, node.Precision, WayOf(node.Kind)))
            : Budget.Bounded(node, RoundFraction(number.AsFraction, node.Kind, node.Precision));
    }

    private static MidpointRounding WayOf(RoundingKind kind) => kind switch
    {
        RoundingKind.Floor => MidpointRounding.ToNegativeInfinity,
        RoundingKind.Ceil => MidpointRounding.ToPositiveInfinity,
        _ => MidpointRounding.AwayFromZero,
    };

    private static LawValue RoundFraction(Fraction value, RoundingKind kind, int precision)
    {
        var (numerator, denominator) = (value.Numerator, value.Denominator);
        if (denominator.Sign < 0) (numerator, denominator) = (-numerator, -denominator);
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
