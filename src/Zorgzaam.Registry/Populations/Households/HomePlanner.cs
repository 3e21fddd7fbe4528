using System.Globalization;
using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>Draws the homes. Every household has its own address.</summary>
internal sealed class HomePlanner(PopulationMargins margins, DateOnly legalDate)
{
    private const int DaysPerYear = 365;
    private const int MonthsPerYear = 12;
    private const long CentsPerEuro = 100;
    private const string Letters = "ABCDEFGHJKLMNPRSTUVWXZ";

    private readonly double _medianIncome = margins.Housing.MedianIncomePerAdult.Value * CentsPerEuro;

    /// <summary>Draws a home for the household with this number and income (eurocents a year and adult).</summary>
    public SyntheticHome Draw(SeededRandom random, int number, double incomePerAdult)
    {
        var housing = margins.Housing;
        var shift = housing.RentersHaveLowerIncome.Value * (incomePerAdult < _medianIncome ? -1 : 1);
        var rented = !random.Chance(housing.OwnedShare * (1 + shift));
        var years = random.Between(housing.YearsAtAddress.Value.Lowest, housing.YearsAtAddress.Value.Highest);
        return Home(
            number,
            legalDate.AddDays(-(int)(years * DaysPerYear)),
            rented,
            rented ? Rent(random) : null,
            rented ? null : housing.PropertyValue.Value.Amounts.Euros(random.Normal()) / 1000 * 1000 * CentsPerEuro);
    }

    /// <summary>A rented home with a rent in euros a month and whole years of living there.</summary>
    public SyntheticHome Rented(int number, int monthlyRent, int years) =>
        Home(number, legalDate.AddYears(-years), true, monthlyRent * CentsPerEuro * MonthsPerYear, null);

    private SyntheticHome Home(int number, DateOnly since, bool rented, long? rent, long? value)
    {
        var streets = margins.Municipality.Streets;
        var house = (number / streets.Count) + 1;
        return new SyntheticHome
        {
            Address = string.Create(CultureInfo.InvariantCulture, $"{streets[number % streets.Count]} {house}"),
            Postcode = Postcode(number % streets.Count, house),
            Since = since,
            Rented = rented,
            AnnualRent = rent,
            Value = value,
        };
    }

    // One postcode for each street and, in it, for each forty houses.
    private string Postcode(int street, int house)
    {
        var block = house / 40 % Letters.Length;
        return $"{margins.Municipality.PostcodeDigits}{Letters[street % Letters.Length]}{Letters[block]}";
    }

    private long? Rent(SeededRandom random)
    {
        var housing = margins.Housing;
        var span = random.Chance(housing.AssociationShare) ? housing.AssociationRent.Value : housing.OtherRent.Value;
        var monthly = (long)random.Between(span.Lowest, span.Highest);
        return random.Chance(margins.Residence.UnknownRent.Value) ? null : monthly * CentsPerEuro * MonthsPerYear;
    }
}
