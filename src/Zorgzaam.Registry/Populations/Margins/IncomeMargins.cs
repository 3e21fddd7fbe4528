using Zorgzaam.Registry.Populations.Drawing;

namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>Who has which income (euros a year).</summary>
/// <param name="Index">Factor on all amounts, from the year of the figures to now.</param>
/// <param name="Growth">Factor from the year before to this one.</param>
/// <param name="LastYear">Who tells the incomes of the year before.</param>
/// <param name="ThisYear">Who estimates wages, benefits and pensions of this year.</param>
/// <param name="ThisYearAssessed">Who estimates the other incomes of this year.</param>
/// <param name="Employees">Share of employees and their wages, by age.</param>
/// <param name="SelfEmployed">Share with a business and their profit.</param>
/// <param name="Benefits">Share with a benefit among those who do not work, by age.</param>
/// <param name="Pensions">Pensions from an age on.</param>
public sealed record IncomeMargins(
    Sourced<double> Index,
    Sourced<double> Growth,
    YearlySource LastYear,
    YearlySource ThisYear,
    YearlySource ThisYearAssessed,
    Sourced<IReadOnlyList<IncomeClass>> Employees,
    Sourced<BusinessIncome> SelfEmployed,
    Sourced<IReadOnlyList<IncomeClass>> Benefits,
    Sourced<PensionIncome> Pensions);

/// <summary>Share with this income from an age on, and its median and mean.</summary>
public sealed record IncomeClass(int From, double Share, double Median, double Mean)
{
    /// <summary>Distribution of the amounts.</summary>
    public LogNormal Amounts => new(Median, Mean);
}

/// <summary>Profit of the self-employed between two ages.</summary>
public sealed record BusinessIncome(int From, int Until, double Share, double Median, double Mean)
{
    /// <summary>Distribution of the amounts.</summary>
    public LogNormal Amounts => new(Median, Mean);
}

/// <summary>Pensions from an age on: a base, and what comes on top of it.</summary>
public sealed record PensionIncome(int From, double Base, double Median, double Mean)
{
    /// <summary>Distribution of what comes on top of the base.</summary>
    public LogNormal AboveBase => new(Median - Base, Mean - Base);
}
