using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>Draws incomes and assets of the adults of one household.</summary>
internal sealed class FinancePlanner(PopulationMargins margins)
{
    private const long CentsPerEuro = 100;

    /// <summary>Correlation of savings with income: who earns more has more, though far from always.</summary>
    private const double SavingsFollowIncome = 0.4;

    /// <summary>Finances of a person of this age who owns this share of the household's assets.</summary>
    public SyntheticFinances Draw(SeededRandom random, int age, int referenceAge, int owners)
    {
        var level = random.Normal();
        var (wages, benefits) = Income(random, age, level);
        var business = margins.Incomes.SelfEmployed.Value;
        long? profit = 0;
        if (age >= business.From && age < business.Until && random.Chance(business.Share))
            profit = random.Chance(margins.Residence.UnknownProfit.Value)
                ? null
                : Indexed(business.Amounts.Euros(random.Normal()));
        return new SyntheticFinances
        {
            Wages = wages,
            Benefits = benefits,
            Profit = profit,
            Assets = Assets(random, referenceAge, owners, level),
        };
    }

    private (long Wages, long Benefits) Income(SeededRandom random, int age, double level)
    {
        var employees = margins.Incomes.Employees.Value.Last(item => item.From <= age);
        var wages = random.Chance(employees.Share) ? Indexed(employees.Amounts.Euros(level)) : 0;
        var pensions = margins.Incomes.Pensions.Value;
        if (age >= pensions.From)
            return (wages, Indexed((long)pensions.Base + pensions.AboveBase.Euros(level)));
        var benefits = margins.Incomes.Benefits.Value.Last(item => item.From <= age);
        return wages == 0 && random.Chance(benefits.Share)
            ? (0, Indexed(benefits.Amounts.Euros(random.Normal())))
            : (wages, 0);
    }

    private SyntheticAssets? Assets(SeededRandom random, int referenceAge, int owners, double level)
    {
        var factor = margins.Assets.SingleFactor.Value;
        var normal = (SavingsFollowIncome * level)
            + (Math.Sqrt(1 - (SavingsFollowIncome * SavingsFollowIncome)) * random.Normal());
        var household = margins.Assets.Savings.Value.Last(item => item.From <= referenceAge).Amounts.Euros(normal);
        var savings = household * (owners == 1 ? factor.Single : factor.Several) / owners;
        var assets = new SyntheticAssets(
            Cents(savings),
            Occasional(random, margins.Assets.Investments.Value, owners),
            Occasional(random, margins.Assets.OtherRealEstate.Value, owners),
            Occasional(random, margins.Assets.Debts.Value, owners));
        return random.Chance(margins.Residence.UnknownAssets.Value) ? null : assets;
    }

    private static long Occasional(SeededRandom random, OccasionalAmount amount, int owners) =>
        random.Chance(amount.Share) ? Cents(amount.Amounts.Euros(random.Normal()) / (double)owners) : 0;

    private long Indexed(long euros) => Cents(euros * margins.Incomes.Index.Value);

    // Rounded to ten euros: the figures are no more precise, and a last bit of a logarithm cannot show.
    internal static long Cents(double euros) =>
        (long)Math.Round(euros / 10, MidpointRounding.AwayFromZero) * 10 * CentsPerEuro;
}
