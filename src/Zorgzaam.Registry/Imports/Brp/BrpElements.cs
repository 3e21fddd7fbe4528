namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>Which element of a row an attribute comes from, so that a wrong value can be pointed at.</summary>
internal static class BrpElements
{
    private static readonly Dictionary<string, string> ByAttribute = new(StringComparer.Ordinal)
    {
        ["voornamen"] = "02.10",
        ["voorvoegsel"] = "02.30",
        ["geslachtsnaam"] = "02.40",
        ["geslachtsaanduiding"] = "04.10",
        ["geboortedatum"] = "03.10",
        ["verblijfsadres"] = "11.10",
        ["postcode"] = "11.60",
        ["woonplaats"] = "11.70",
        ["gemeente_code"] = "09.10",
        ["land_verblijf"] = "13.10",
        ["adres_id"] = "11.90",
        ["partnerschap_type"] = "15.10",
        ["partner_bsn"] = "01.20",
        ["datum_aanvang"] = "06.10",
        ["verblijfsrecht"] = "39.10",
    };

    /// <summary>The element, such as <c>11.60</c>; null when the attribute is made of several rows.</summary>
    public static string? Of(string attribute) => ByAttribute.GetValueOrDefault(attribute);
}
