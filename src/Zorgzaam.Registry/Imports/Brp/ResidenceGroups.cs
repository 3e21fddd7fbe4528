using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>Addresses with their history (category 08).</summary>
internal static class ResidenceGroups
{
    private const string Group = "verblijfplaats";

    /// <summary>Delivers every address that held, each until the next one.</summary>
    public static void Deliver(BrpDelivery delivery)
    {
        foreach (var row in delivery.Person.Rows("08").Where(row => row.IsIncorrect))
            delivery.Superseded(row, Group);
        var rows = delivery.Person.Rows("08").Where(row => !row.IsIncorrect).ToList();
        DateOnly? until = null;
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            if (StartOf(row, older: index + 1 < rows.Count ? rows[index + 1] : null) is not { } from)
            {
                delivery.Unknown(
                    row, "10.30", $"{Group}: the first day is not known; the address is not taken over.");
                continue;
            }

            delivery.Add(Group, Attributes(row), from, until, row);
            if (until is null || from < until) until = from;
        }
    }

    /// <summary>Whether the row is an address abroad (08.13.10: country).</summary>
    public static bool IsAbroad(Lo3Occurrence row) => row["13.10"] is not null;

    /// <summary>
    /// Key of the address: the BAG identification, else postcode and house number; null abroad and without either.
    /// </summary>
    public static string? AddressId(Lo3Occurrence row)
    {
        if (IsAbroad(row)) return null;
        if (row["11.90"] is { } addressable) return addressable;
        if (row["11.60"] is not { } postcode || row["11.20"] is not { } number) return null;
        return string.Join('-', postcode, number, row["11.30"] ?? "", row["11.40"] ?? "").TrimEnd('-');
    }

    /// <summary>The day the address began, for ordering.</summary>
    public static DateOnly? StartOf(Lo3Occurrence row) =>
        IsAbroad(row) ? row.EffectiveFrom("13.20") : row.EffectiveFrom("10.30", "09.20");

    /// <summary>
    /// The day the row took effect. An address whose details changed (a new municipality, a BAG identification) keeps
    /// its first day; then the start of validity (85.10) tells the two rows apart.
    /// </summary>
    private static DateOnly? StartOf(Lo3Occurrence row, Lo3Occurrence? older)
    {
        var start = StartOf(row);
        return older is not null && StartOf(older) == start ? row.EffectiveFrom() ?? start : start;
    }

    private static JsonObject Attributes(Lo3Occurrence row) => IsAbroad(row) ? Abroad(row) : InTheNetherlands(row);

    private static JsonObject InTheNetherlands(Lo3Occurrence row)
    {
        var attributes = new JsonObject
        {
            ["verblijfsadres"] = row["12.10"] ?? Join(
                row["11.10"], row["11.50"], $"{row["11.20"]}{row["11.30"]}", row["11.40"]),
            ["postcode"] = row["11.60"],
            ["land_verblijf"] = "NEDERLAND",
            ["adres_id"] = AddressId(row),
        };
        // Here a municipality that is not filled in is unknown; only abroad there is none.
        if (row["09.10"] is { } code) attributes["gemeente_code"] = $"GM{code}";
        // Only addresses from the BAG carry a place; elsewhere the place is unknown, not absent.
        if (row["11.70"] is { } place) attributes["woonplaats"] = place;
        return attributes;
    }

    private static JsonObject Abroad(Lo3Occurrence row) => new()
    {
        ["verblijfsadres"] = Join(row["13.30"], row["13.40"], row["13.50"]),
        ["postcode"] = null,
        ["woonplaats"] = null,
        ["gemeente_code"] = null,
        ["land_verblijf"] = $"LAND_{row["13.10"]}",
        ["adres_id"] = null,
    };

    private static string? Join(params string?[] parts)
    {
        var text = string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return text.Length == 0 ? null : text;
    }
}
