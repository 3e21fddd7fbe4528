using Zorgzaam.Registry.Populations.Drawing;

namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>What households own and owe (euros).</summary>
/// <param name="Growth">Factor from the year before to this one.</param>
/// <param name="LastYear">Who tells what was owned on 1 January of the year before.</param>
/// <param name="ThisYear">Who tells what was owned on 1 January of this year.</param>
/// <param name="Savings">Savings of a household by age of its reference person.</param>
/// <param name="SingleFactor">Factor on savings for households of one and of several persons.</param>
/// <param name="Investments">Share with shares, and their value.</param>
/// <param name="OtherRealEstate">Share with real estate other than the own home, and its value.</param>
/// <param name="Debts">Share with consumer debts, and their amount.</param>
public sealed record AssetMargins(
    Sourced<double> Growth,
    YearlySource LastYear,
    YearlySource ThisYear,
    Sourced<IReadOnlyList<AmountFrom>> Savings,
    Sourced<SizeFactor> SingleFactor,
    Sourced<OccasionalAmount> Investments,
    Sourced<OccasionalAmount> OtherRealEstate,
    Sourced<OccasionalAmount> Debts);

/// <summary>Median and mean from an age on.</summary>
public sealed record AmountFrom(int From, double Median, double Mean)
{
    /// <summary>Distribution of the amounts.</summary>
    public LogNormal Amounts => new(Median, Mean);
}

/// <summary>Factor for households of one person and of several.</summary>
public sealed record SizeFactor(double Single, double Several);

/// <summary>An amount that only a share of the households has.</summary>
public sealed record OccasionalAmount(double Share, double Median, double Mean)
{
    /// <summary>Distribution of the amounts.</summary>
    public LogNormal Amounts => new(Median, Mean);
}
