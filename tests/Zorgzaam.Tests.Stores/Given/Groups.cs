using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Imports;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>Delivered groups of made-up persons.</summary>
internal static class Groups
{
    public static readonly Bsn Anna = TestBsn(0);

    public static readonly Bsn Bram = TestBsn(1);

    /// <summary>The n-th number above 900000000 that passes the eleven test.</summary>
    public static Bsn TestBsn(int n) => Numbers.Skip(n).First();

    public static IEnumerable<Bsn> Numbers
    {
        get
        {
            for (var number = 900_000_000; ; number++)
            {
                if (Bsn.TryParse(number.ToString(CultureInfo.InvariantCulture), out var bsn)) yield return bsn;
            }
        }
    }

    public static DeliveredGroup Income(Bsn bsn, long cents, string from = "2026-01-01", string? until = null) =>
        Group(bsn, "inkomen", new JsonObject { ["loon_uit_dienstbetrekking"] = cents }, from, until);

    public static DeliveredGroup Born(Bsn bsn, string date) =>
        Group(bsn, "personalia", new JsonObject { ["geboortedatum"] = date, ["overlijdensdatum"] = null }, date);

    public static DeliveredGroup LivesIn(Bsn bsn, string municipality, string postcode, string from) =>
        Group(
            bsn,
            "verblijfplaats",
            new JsonObject { ["gemeente_code"] = municipality, ["postcode"] = postcode },
            from);

    public static DeliveredGroup Single(Bsn bsn) => Group(
        bsn, "partnerschap", new JsonObject { ["partnerschap_type"] = "GEEN", ["partner_bsn"] = null }, "2000-01-01");

    public static DeliveredGroup Group(
        Bsn bsn, string group, JsonObject attributes, string from, string? until = null) =>
        new(
            "persoon",
            bsn.Digits,
            group,
            attributes,
            DateOnly.Parse(from, CultureInfo.InvariantCulture),
            until is null ? null : DateOnly.Parse(until, CultureInfo.InvariantCulture),
            "BRP",
            "Wet basisregistratie personen, artikel 1.7");
}
