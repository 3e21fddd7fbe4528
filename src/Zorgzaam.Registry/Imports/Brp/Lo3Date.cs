using System.Globalization;
using System.Runtime.InteropServices;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>
/// A date as the BRP keeps it (LO GBA 3, eight digits): whole, or with an unknown day (<c>19800500</c>), an unknown
/// month (<c>19800000</c>) or wholly unknown (<c>00000000</c>). A partial date is never rounded into a fact.
/// </summary>
/// <param name="Year">Year, or 0 when unknown.</param>
/// <param name="Month">Month, or 0 when unknown.</param>
/// <param name="Day">Day, or 0 when unknown.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Lo3Date(int Year, int Month, int Day)
{
    /// <summary>The date if it is known to the day; null when partial.</summary>
    public DateOnly? Exact => Month == 0 || Day == 0 ? null : new DateOnly(Year, Month, Day);

    /// <summary>The first day it can have been; null when unknown. Only for ordering rows, never as a fact.</summary>
    public DateOnly? Earliest => Year == 0 ? null : new DateOnly(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>Reads eight digits; false when the text is no date of the BRP.</summary>
    public static bool TryParse(string? text, out Lo3Date date)
    {
        date = default;
        if (text is not { Length: 8 } || !text.All(char.IsAsciiDigit)) return false;
        var number = int.Parse(text, CultureInfo.InvariantCulture);
        var (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        if (!IsPossible(year, month, day)) return false;
        date = new Lo3Date(year, month, day);
        return true;
    }

    private static bool IsPossible(int year, int month, int day)
    {
        if (year == 0) return month == 0 && day == 0;
        if (month == 0) return day == 0;
        return month <= 12 && day <= DateTime.DaysInMonth(year, month);
    }
}
