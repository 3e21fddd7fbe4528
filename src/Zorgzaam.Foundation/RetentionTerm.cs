using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Zorgzaam.Foundation;

/// <summary>How long something is kept: whole years, months and days.</summary>
/// <param name="Years">Years.</param>
/// <param name="Months">Months beside them.</param>
/// <param name="Days">Days beside them.</param>
public sealed partial record RetentionTerm(int Years, int Months, int Days)
{
    /// <summary>Reads a duration as ISO 8601-1 writes one, such as <c>P1Y6M</c> or <c>P28D</c>; false when it is none or nothing.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out RetentionTerm? term)
    {
        var match = Form().Match(text);
        term = match.Success ? new RetentionTerm(Number(match, "years"), Number(match, "months"), Number(match, "days")) : null;
        if (term is { Years: 0, Months: 0, Days: 0 }) term = null;
        return term is not null;
    }

    /// <summary>The day so long before another: what began on that day or earlier has lasted the whole term.</summary>
    public DateOnly Before(DateOnly day) => day.AddYears(-Years).AddMonths(-Months).AddDays(-Days);

    /// <summary>
    /// The day so long after another: the same day of a later month, or the last one of a shorter month, and the days on top
    /// (Verordening 1182/71, artikel 3, tweede lid, onder c).
    /// </summary>
    public DateOnly After(DateOnly day) => day.AddMonths((Years * 12) + Months).AddDays(Days);

    /// <summary>As ISO 8601-1 writes it; what is zero is left out.</summary>
    public override string ToString() => string.Concat("P", Part(Years, 'Y'), Part(Months, 'M'), Part(Days, 'D'));

    private static string Part(int number, char unit) =>
        number == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{number}{unit}");

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^P((?<years>[0-9]{1,3})Y)?((?<months>[0-9]{1,3})M)?((?<days>[0-9]{1,4})D)?\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
