using System.Text.Json.Nodes;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>
/// Figures that belong to one calendar year, for the year before the legal date and for its own. Each ends with its
/// year: what nobody has said about a later year is unknown, never the figure of the year before.
/// </summary>
internal sealed class YearlyGroups(PopulationMargins margins, int year)
{
    public IEnumerable<DeliveredGroup> Of(string bsn, SyntheticFinances finances)
    {
        var before = Before(finances);
        var (last, now) = (margins.Incomes.LastYear, margins.Incomes.ThisYear);
        yield return Delivered(bsn, "inkomen", FinanceGroups.Income(before), year - 1, last);
        yield return Delivered(bsn, "inkomen", FinanceGroups.Income(finances), year, now);
        yield return Delivered(bsn, "inkomen_aanslag", FinanceGroups.Assessed(before), year - 1, last);
        yield return Delivered(
            bsn, "inkomen_aanslag", FinanceGroups.Assessed(finances), year, margins.Incomes.ThisYearAssessed);
        if (finances.Assets is not { } assets) yield break;
        yield return Delivered(bsn, "vermogen", FinanceGroups.Assets(before.Assets!), year - 1, margins.Assets.LastYear);
        yield return Delivered(bsn, "vermogen", FinanceGroups.Assets(assets), year, margins.Assets.ThisYear);
    }

    private SyntheticFinances Before(SyntheticFinances now)
    {
        var (income, assets) = (margins.Incomes.Growth.Value, margins.Assets.Growth.Value);
        return new SyntheticFinances
        {
            Wages = Shrunk(now.Wages, income),
            Benefits = Shrunk(now.Benefits, income),
            Profit = now.Profit is { } profit ? Shrunk(profit, income) : null,
            Assets = now.Assets is not { } owned ? null : new SyntheticAssets(
                Shrunk(owned.Savings, assets), Shrunk(owned.Investments, assets), Shrunk(owned.RealEstate, assets),
                owned.Debts),
        };
    }

    private static long Shrunk(long cents, double growth) => FinancePlanner.Cents(cents / (100 * growth));

    private static DeliveredGroup Delivered(
        string bsn, string group, JsonObject attributes, int year, YearlySource source) =>
        new("persoon", bsn, group, attributes, new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1), source.Name,
            source.Ground);
}
