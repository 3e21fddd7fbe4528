using System.Globalization;
using System.Numerics;

namespace Zorgzaam.Law.Reading.Yaml;

/// <summary>Reads a decimal number without ever rounding it.</summary>
internal static class ExactDecimal
{
    /// <summary>False when a <see cref="decimal"/> would not hold the number exactly.</summary>
    public static bool TryRead(string text, out decimal number)
    {
        number = 0;
        if (text.Length > ReadLimits.MaxNumberLength) return false;
        var mark = text.IndexOfAny(['e', 'E']);
        var exponent = 0;
        if (mark >= 0 && !int.TryParse(
            text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        var mantissa = (mark < 0 ? text : text[..mark]).TrimStart('+', '-');
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var scale = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0) return true;

        // value = significant × 10^power
        var power = (long)exponent - scale + (digits.Length - significant.Length);
        if (power < -ReadLimits.MaxDigits) return false;
        if (significant.Length + Math.Max(power, 0) > ReadLimits.MaxDigits) return false;
        var whole = BigInteger.Parse(significant, CultureInfo.InvariantCulture);
        if (power > 0) whole *= BigInteger.Pow(10, (int)power);
        number = WithScale((decimal)whole, (byte)Math.Max(-power, 0), text[0] == '-');
        return true;
    }

    private static decimal WithScale(decimal whole, byte scale, bool negative)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(whole, parts);
        return new decimal(parts[0], parts[1], parts[2], negative, scale);
    }
}
