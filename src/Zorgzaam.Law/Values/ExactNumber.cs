using System.Numerics;
using Fractions;

namespace Zorgzaam.Law.Values;

/// <summary>
/// Exact arithmetic: decimals as long as they hold the result exactly, fractions beyond that.
/// INVARIANT: nothing here ever rounds; only <see cref="Documents.RoundingKind"/> operations do, and they say so.
/// </summary>
public static class ExactNumber
{
    private const int MaxScale = 28;

    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    /// <summary>Sum.</summary>
    public static LawValue Add(LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal && FitsSum(left.AsDecimal, right.AsDecimal)
            ? LawValue.Of(left.AsDecimal + right.AsDecimal)
            : LawValue.Of(left.AsFraction + right.AsFraction);

    /// <summary>Difference.</summary>
    public static LawValue Subtract(LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal && FitsSum(left.AsDecimal, right.AsDecimal)
            ? LawValue.Of(left.AsDecimal - right.AsDecimal)
            : LawValue.Of(left.AsFraction - right.AsFraction);

    /// <summary>Product.</summary>
    public static LawValue Multiply(LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal && FitsProduct(left.AsDecimal, right.AsDecimal)
            ? LawValue.Of(left.AsDecimal * right.AsDecimal)
            : LawValue.Of(left.AsFraction * right.AsFraction);

    /// <summary>Quotient; the caller has made sure that <paramref name="right"/> is not zero.</summary>
    public static LawValue Divide(LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal && TryQuotient(left.AsDecimal, right.AsDecimal) is { } exact
            ? LawValue.Of(exact)
            : LawValue.Of(left.AsFraction / right.AsFraction);

    /// <summary>-1, 0 or 1.</summary>
    public static int Compare(LawValue left, LawValue right) =>
        left.IsDecimal && right.IsDecimal
            ? decimal.Compare(left.AsDecimal, right.AsDecimal)
            : left.AsFraction.CompareTo(right.AsFraction);

    /// <summary>The decimal as a fraction.</summary>
    public static Fraction ToFraction(decimal value)
    {
        var scale = value.Scale;
        var mantissa = Mantissa(value);
        return new Fraction(value < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale), normalize: true);
    }

    /// <summary>The fraction as a decimal, only when a decimal holds it exactly.</summary>
    public static bool TryDecimal(Fraction value, out decimal exact)
    {
        exact = 0;
        var reduced = value.Reduce();
        ArgumentOutOfRangeException.ThrowIfZero(reduced.Denominator, nameof(value));
        // A finite decimal has a denominator with no other prime factors than 2 and 5.
        var (twos, rest) = Without(2, reduced.Denominator);
        (var fives, rest) = Without(5, rest);
        var scale = Math.Max(twos, fives);
        if (!BigInteger.Abs(rest).IsOne || scale > MaxScale) return false;
        var mantissa = reduced.Numerator * (BigInteger.Pow(10, scale) / reduced.Denominator);
        if (BigInteger.Abs(mantissa) > MaxMantissa) return false;
        exact = (decimal)mantissa;
        if (scale > 0) exact = new decimal(Low(exact), Mid(exact), High(exact), exact < 0, (byte)scale);
        return true;
    }

    // How often a factor goes into a number, and what is left of it; stops where no decimal follows any more.
    private static (int Times, BigInteger Left) Without(int factor, BigInteger number)
    {
        var times = 0;
        for (; times <= MaxScale; times++)
        {
            var quotient = BigInteger.DivRem(number, factor, out var remainder);
            if (!remainder.IsZero) break;
            number = quotient;
        }

        return (times, number);
    }

    private static bool FitsSum(decimal left, decimal right)
    {
        // Aligning scales multiplies a mantissa by at most 10^(difference of scales); one bit more for the carry.
        var shift = Math.Abs(left.Scale - right.Scale);
        return Math.Max(Bits(left), Bits(right)) + BitsOfPower(shift) + 1 <= 96;
    }

    // Null when a decimal does not hold the quotient, or cannot show that it does by multiplying back.
    private static decimal? TryQuotient(decimal left, decimal right)
    {
        // A divisor is at least 10^-scale, so no quotient is larger than this.
        if (Bits(left) + BitsOfPower(right.Scale) > 96) return null;
        var quotient = left / right;
        return FitsProduct(quotient, right) && quotient * right == left ? quotient : null;
    }

    // Enough bits for 10^exponent.
    private static int BitsOfPower(int exponent) => ((exponent * 3322) + 999) / 1000;

    private static bool FitsProduct(decimal left, decimal right) =>
        left.Scale + right.Scale <= MaxScale && Bits(left) + Bits(right) <= 96;

    private static int Bits(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        unchecked
        {
            if (parts[2] != 0) return 96 - BitOperations.LeadingZeroCount((uint)parts[2]);
            if (parts[1] != 0) return 64 - BitOperations.LeadingZeroCount((uint)parts[1]);
            return 32 - BitOperations.LeadingZeroCount((uint)parts[0]);
        }
    }

    private static BigInteger Mantissa(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        return unchecked(((BigInteger)(uint)parts[2] << 64) | ((BigInteger)(uint)parts[1] << 32) | (uint)parts[0]);
    }

    private static int Low(decimal value) => decimal.GetBits(value)[0];

    private static int Mid(decimal value) => decimal.GetBits(value)[1];

    private static int High(decimal value) => decimal.GetBits(value)[2];
}
