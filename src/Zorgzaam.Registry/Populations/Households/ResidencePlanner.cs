using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>Draws who lived abroad and when.</summary>
internal sealed class ResidencePlanner(ResidenceMargins margins, DateOnly legalDate)
{
    private const double DaysPerYear = 365.25;

    /// <summary>Titles are granted for some years; who came longer ago has a permanent one.</summary>
    private const int RecentYears = 5;

    /// <summary>Periods of living in the Netherlands of someone born on this day, oldest first.</summary>
    public IReadOnlyList<ResidencePeriod> Periods(SeededRandom random, DateOnly born, int age)
    {
        var share = margins.LivedAbroad.Value.Last(item => item.From <= age).Share;
        if (!random.Chance(share)) return [new ResidencePeriod(born, null)];
        var arrival = margins.ArrivalAge.Value;
        var at = Later(born, random.Triangular(arrival.Lowest, arrival.Mode, arrival.Highest));
        if (at >= legalDate) return [new ResidencePeriod(born, null)];
        if (random.Chance(margins.CameFromAbroad.Value)) return [new ResidencePeriod(at, null)];
        var away = margins.YearsAway.Value;
        var back = Later(at, random.Triangular(away.Lowest, away.Mode, away.Highest));
        return back >= legalDate || at <= born
            ? [new ResidencePeriod(born, null)]
            : [new ResidencePeriod(born, at), new ResidencePeriod(back, null)];
    }

    /// <summary>Whether someone with these periods resides lawfully.</summary>
    public bool IsLawful(SeededRandom random, DateOnly born, IReadOnlyList<ResidencePeriod> periods) =>
        periods[0].From == born
        || periods[0].From < legalDate.AddYears(-RecentYears)
        || !random.Chance(margins.WithoutLawfulResidence.Value);

    private static DateOnly Later(DateOnly date, double years) => date.AddDays((int)(years * DaysPerYear));
}
