using System.Numerics;
using Fractions;

namespace Zorgzaam.Law.Values;

/// <summary>
/// Exact arithmetic: decimals as long as they hold the result exactly, fractions beyond that.
/// INVARIANT: nothing here ever rounds; only <see cref="Documents.RoundingKind"/> operations do, and they say so.
/// </summary>
public static class ExactNumber
{
    internal const int MaxScale = 28;

    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;
    private static readonly BigInteger[] PowersOfTen =
        [.. Enumerable.Range(0, MaxScale + 1).Select(exponent => BigInteger.Pow(10, exponent))];

    // A number of 64 bits times the highest of these fits 128 bits.
    private static readonly long[] Powers = [.. PowersOfTen.Take(19).Select(power => (long)power)];

    /// <summary>Sum.</summary>
    public static LawValue Add(LawValue left, LawValue right)
    {
        if (left.IsSmall && right.IsSmall && left.Scale == right.Scale)
        {
            var (one, other) = (left.Mantissa, right.Mantissa);
            var sum = unchecked(one + other);
            // Overflown when both have one sign and the sum has the other.
            if (((one ^ sum) & (other ^ sum)) >= 0) return LawValue.Small(sum, left.Scale);
        }

        return left.IsDecimal && right.IsDecimal && FitsSum(left.AsDecimal, right.AsDecimal)
            ? LawValue.Of(left.AsDecimal + right.AsDecimal)
            : LawValue.Of(left.AsFraction + right.AsFraction);
    }

    /// <summary>Difference.</summary>
    public static LawValue Subtract(LawValue left, LawValue right)
    {
        if (left.IsSmall && right.IsSmall && left.Scale == right.Scale)
        {
            var (one, other) = (left.Mantissa, right.Mantissa);
            var difference = unchecked(one - other);
            // Overflown when the two have different signs and the difference has not that of the first.
            if (((one ^ other) & (one ^ difference)) >= 0) return LawValue.Small(difference, left.Scale);
        }

        return left.IsDecimal && right.IsDecimal && FitsSum(left.AsDecimal, right.AsDecimal)
            ? LawValue.Of(left.AsDecimal - right.AsDecimal)
            : LawValue.Of(left.AsFraction - right.AsFraction);
    }

    /// <summary>Product.</summary>
    public static LawValue Multiply(LawValue left, LawValue right)
    {
        if (left.IsSmall && right.IsSmall && left.Scale + right.Scale <= MaxScale)
        {
            var high = Math.BigMul(left.Mantissa, right.Mantissa, out var product);
            // It fits when the upper half only repeats the sign of the lower.
            if (high == product >> 63) return LawValue.Small(product, left.Scale + right.Scale);
        }

        return left.IsDecimal && right.IsDecimal && FitsProduct(left.AsDecimal, right.AsDecimal)
            ? LawValue.Of(left.AsDecimal * right.AsDecimal)
            : LawValue.Of(left.AsFraction * right.AsFraction);
    }

    /// <summary>Quotient; the caller has made sure that <paramref name="right"/> is not zero.</summary>
    public static LawValue Divide(LawValue left, LawValue right)
    {
        if (left.IsSmall && right.IsSmall && TryQuotient(left, right) is { } small) return small;
        return left.IsDecimal && right.IsDecimal && TryQuotient(left.AsDecimal, right.AsDecimal) is { } exact
            ? LawValue.Of(exact)
            : LawValue.Of(left.AsFraction / right.AsFraction);
    }

    /// <summary>-1, 0 or 1.</summary>
    public static int Compare(LawValue left, LawValue right)
    {
        if (left.IsSmall && right.IsSmall && left.Scale == right.Scale) return left.Mantissa.CompareTo(right.Mantissa);
        return left.IsDecimal && right.IsDecimal
            ? decimal.Compare(left.AsDecimal, right.AsDecimal)
            : left.AsFraction.CompareTo(right.AsFraction);
    }

    /// <summary>The decimal as a fraction.</summary>
    public static Fraction ToFraction(decimal value)
    {
        var scale = value.Scale;
        var mantissa = Mantissa(value);
        return new Fraction(value < 0 ? -mantissa : mantissa, PowersOfTen[scale], normalize: true);
    }

    /// <summary>The digits of a decimal as one number with its sign; false when they do not fit 64 bits.</summary>
    internal static bool TrySmall(decimal value, out long mantissa)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        mantissa = unchecked(((long)parts[1] << 32) | (uint)parts[0]);
        // The lowest number of 64 bits has no opposite, and is left out: the sign bit of the digits must be free.
        if (parts[2] != 0 || mantissa < 0) return false;
        if (parts[3] < 0) mantissa = -mantissa;
        return true;
    }

    /// <summary>The decimal <paramref name="mantissa"/> × 10^-<paramref name="scale"/>.</summary>
    internal static decimal ToDecimal(long mantissa, int scale)
    {
        if (scale == 0) return mantissa;
        var digits = unchecked((ulong)(mantissa < 0 ? -mantissa : mantissa));
        return new decimal(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, mantissa < 0, (byte)scale);
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
        var mantissa = reduced.Numerator * (PowersOfTen[scale] / reduced.Denominator);
        if (BigInteger.Abs(mantissa) > MaxMantissa) return false;
        exact = (decimal)mantissa;
        if (scale > 0) exact = new decimal(Low(exact), Mid(exact), High(exact), exact < 0, (byte)scale);
        return true;
    }

    /// <summary>Whether a number fits 64 bits, the lowest left out.</summary>
    internal static bool FitsLong(BigInteger number) => number >= -long.MaxValue && number <= long.MaxValue;

    /// <summary>
    /// <paramref name="numerator"/> × 10^<paramref name="shift"/> / <paramref name="denominator"/> as a quotient of whole
    /// numbers; null where one of them takes more than 128 bits.
    /// </summary>
    internal static (Int128 Numerator, Int128 Denominator)? Aligned(long numerator, long denominator, int shift)
    {
        if (Math.Abs(shift) >= Powers.Length) return null;
        return shift >= 0
            ? ((Int128)numerator * Powers[shift], denominator)
            : (numerator, (Int128)denominator * Powers[-shift]);
    }

    // In lowest terms; null where that takes more than 64 bits.
    private static LawValue? TryQuotient(LawValue left, LawValue right)
    {
        if (Aligned(left.Mantissa, right.Mantissa, right.Scale - left.Scale) is not var (numerator, denominator)) return null;
        if (Int128.Abs(numerator) > long.MaxValue || Int128.Abs(denominator) > long.MaxValue) return null;
        var (top, bottom) = ((long)numerator, (long)denominator);
        if (bottom < 0) (top, bottom) = (-top, -bottom);
        var common = Common(Math.Abs(top), bottom);
        (top, bottom) = (top / common, bottom / common);
        // A finite decimal has a denominator with no other prime factors than 2 and 5.
        var (rest, scale, factor) = (bottom, 0, 1L);
        for (; rest % 10 == 0; rest /= 10) scale++;
        for (; rest % 2 == 0 && factor <= long.MaxValue / 5; rest /= 2, scale++) factor *= 5;
        for (; rest % 5 == 0; rest /= 5, scale++) factor *= 2;
        if (rest % 2 == 0) return null;
        if (rest != 1) return LawValue.Exact(new Fraction(top, bottom, normalize: true));
        var high = Math.BigMul(top, factor, out var mantissa);
        return high == mantissa >> 63 && scale <= MaxScale ? LawValue.Small(mantissa, scale) : null;
    }

    private static long Common(long one, long other)
    {
        while (other != 0) (one, other) = (other, one % other);
        return one;
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
