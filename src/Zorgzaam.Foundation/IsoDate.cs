using System.Globalization;

namespace Zorgzaam.Foundation;

/// <summary>A calendar date as <c>yyyy-MM-dd</c>, the one form in which facts, laws and files write it (ISO 8601-1, 5.2.2.1).</summary>
public static class IsoDate
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Writes a date.</summary>
    public static string Write(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Reads a date; false when it is anything else than four, two and two digits that name a day.</summary>
    /// <remarks>
    /// By hand because the runtime's reading by pattern costs twenty times as much, and law reads dates all day; a
    /// property test holds the two to each other.
    /// </remarks>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != Form.Length || text[4] != '-' || text[7] != '-') return false;
        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character)) return -1;
            number = (number * 10) + (character - '0');
        }

        return number;
    }
}
