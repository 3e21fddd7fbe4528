using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>Income and assets as their sources deliver them, in eurocents.</summary>
internal static class FinanceGroups
{
    /// <summary>Attributes of <c>inkomen</c>.</summary>
    public static JsonObject Income(SyntheticFinances finances) => new()
    {
        ["loon_uit_dienstbetrekking"] = finances.Wages,
        ["uitkeringen_en_pensioenen"] = finances.Benefits,
    };

    /// <summary>Attributes of <c>inkomen_aanslag</c>; a profit that is not known yet is left out.</summary>
    public static JsonObject Assessed(SyntheticFinances finances)
    {
        var attributes = new JsonObject
        {
            ["resultaat_overige_werkzaamheden"] = 0L,
            ["eigen_woning"] = 0L,
            ["reguliere_voordelen"] = 0L,
            ["vervreemdingsvoordelen"] = 0L,
            ["buitenlands_inkomen"] = 0L,
        };
        if (finances.Profit is { } profit) attributes["winst_uit_onderneming"] = profit;
        return attributes;
    }

    /// <summary>Attributes of <c>vermogen</c>.</summary>
    public static JsonObject Assets(SyntheticAssets assets) => new()
    {
        ["spaargeld"] = assets.Savings,
        ["beleggingen"] = assets.Investments,
        ["onroerend_goed"] = assets.RealEstate,
        ["schulden"] = assets.Debts,
    };
}
