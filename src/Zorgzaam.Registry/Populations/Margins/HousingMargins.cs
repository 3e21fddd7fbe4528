using Zorgzaam.Registry.Populations.Drawing;

namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>How households live (counts of homes, euros).</summary>
/// <param name="Owned">Owner-occupied homes.</param>
/// <param name="HousingAssociation">Homes let by housing associations.</param>
/// <param name="OtherLandlord">Homes let by others.</param>
/// <param name="AssociationRent">Rent a month at a housing association.</param>
/// <param name="OtherRent">Rent a month at another landlord.</param>
/// <param name="PropertyValue">Value of an owner-occupied home.</param>
/// <param name="RentersHaveLowerIncome">Shift of the chance to own with income below or above the median.</param>
/// <param name="MedianIncomePerAdult">Median income an adult (euros a year) that separates the two halves.</param>
/// <param name="YearsAtAddress">Years since the last move.</param>
public sealed record HousingMargins(
    Sourced<double> Owned,
    Sourced<double> HousingAssociation,
    Sourced<double> OtherLandlord,
    Sourced<Span> AssociationRent,
    Sourced<Span> OtherRent,
    Sourced<HomeValue> PropertyValue,
    Sourced<double> RentersHaveLowerIncome,
    Sourced<double> MedianIncomePerAdult,
    Sourced<Span> YearsAtAddress)
{
    /// <summary>Share of owner-occupied homes.</summary>
    public double OwnedShare => Owned.Value / (Owned.Value + HousingAssociation.Value + OtherLandlord.Value);

    /// <summary>Share of housing associations among rented homes.</summary>
    public double AssociationShare => HousingAssociation.Value / (HousingAssociation.Value + OtherLandlord.Value);
}

/// <summary>Median and mean value of a home.</summary>
public sealed record HomeValue(double Median, double Mean)
{
    /// <summary>Distribution of the values.</summary>
    public LogNormal Amounts => new(Median, Mean);
}
