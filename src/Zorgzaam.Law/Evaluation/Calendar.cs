namespace Zorgzaam.Law.Evaluation;

/// <summary>
/// Calendar arithmetic of the law: a month later is the day with the same number, or else the last day of the month.
/// </summary>
/// <remarks>Source: RegelRecht RFC-021; the same clamping as DATE_ADD.</remarks>
public static class Calendar
{
    /// <summary>Largest number of days, weeks, months or years that may be added at once.</summary>
    public const int MaxStep = 100_000;

    private const int MonthsInYear = 12;

    /// <summary>Complete years between two dates; negative when <paramref name="to"/> lies before.</summary>
    public static int Years(DateOnly from, DateOnly to)
    {
        if (to < from) return -Years(to, from);
        var years = to.Year - from.Year;
        return from.AddYears(years) <= to ? years : years - 1;
    }

    /// <summary>Complete months between two dates; negative when <paramref name="to"/> lies before.</summary>
    public static int Months(DateOnly from, DateOnly to)
    {
        if (to < from) return -Months(to, from);
        var months = ((to.Year - from.Year) * MonthsInYear) + to.Month - from.Month;
        return from.AddMonths(months) <= to ? months : months - 1;
    }

    /// <summary>Day of the week: 0 is Monday, 6 is Sunday.</summary>
    public static int DayOfWeek(DateOnly date) => ((int)date.DayOfWeek + 6) % 7;

    /// <summary>A date from its parts, when it exists.</summary>
    public static bool TryDate(int year, int month, int day, out DateOnly date)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 1 and <= MonthsInYear
            && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new DateOnly(year, month, day) : default;
        return exists;
    }
}
