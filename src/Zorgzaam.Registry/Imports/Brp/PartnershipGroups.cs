using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>Marriages and registered partnerships with their history (category 05).</summary>
internal static class PartnershipGroups
{
    private const string Group = "partnerschap";

    /// <summary>Delivers who was whose partner when, and the times without one.</summary>
    public static void Deliver(BrpDelivery delivery, BrpResidents residents)
    {
        var rows = delivery.Person.Stacks("05").SelectMany(stack => Valid(delivery, stack)).ToList();
        if (rows.Count == 0 && ResidenceGroups.IsAbroad(delivery.Person.Current("08")))
        {
            delivery.Unknown(
                delivery.Person.Current("05"), "06.10", $"{Group}: not kept for who does not live in the Netherlands.");
            return;
        }

        // Oldest first. A dissolution sorts before a union of the same day: one can marry on the day the other ended.
        // Of two rows of the same day the one higher in the file, the newer, comes last and wins.
        rows = [.. rows.AsEnumerable().Reverse().OrderBy(StartOf).ThenBy(row => row["06.10"] is not null)];
        Lo3Occurrence? current = null;
        var from = delivery.FromBirth;
        foreach (var row in rows)
        {
            var start = StartOf(row)!.Value;
            Add(delivery, current, from, start);
            (current, from) = (row["06.10"] is null ? null : row, start);
        }

        AddLast(delivery, residents, current, from);
    }

    private static void AddLast(BrpDelivery delivery, BrpResidents residents, Lo3Occurrence? union, DateOnly from)
    {
        if (union is not null && residents.Find(union["01.20"])?.Death is { } death)
            AddUntilDeath(delivery, union, from, death);
        else
            Add(delivery, union, from, null);
    }

    // BW 1:149, onder a, and 1:80c, lid 1, onder a: death ends it, also while the list of the survivor lags behind.
    private static void AddUntilDeath(BrpDelivery delivery, Lo3Occurrence union, DateOnly from, Lo3Date death)
    {
        if (death.Exact is { } day)
        {
            var end = day < from ? from : day;
            Add(delivery, union, from, end);
            Add(delivery, null, end, null);
            return;
        }

        delivery.Unknown(union, "07.10", $"{Group}: the partner died, but the day is not known.");
        if (death.Earliest is { } earliest && earliest > from) Add(delivery, union, from, earliest);
    }

    private static IEnumerable<Lo3Occurrence> Valid(BrpDelivery delivery, IReadOnlyList<Lo3Occurrence> stack)
    {
        foreach (var row in stack)
        {
            if (row.IsIncorrect)
                delivery.Superseded(row, Group);
            else if (row["06.10"] is null && row["07.10"] is null)
                continue;
            else if (StartOf(row) is null)
                delivery.Unknown(row, "06.10", $"{Group}: the date is not known; the line is not taken over.");
            else
                yield return row;
        }
    }

    private static DateOnly? StartOf(Lo3Occurrence row) => row.EffectiveFrom("06.10", "07.10");

    private static void Add(BrpDelivery delivery, Lo3Occurrence? union, DateOnly from, DateOnly? until)
    {
        if (from == until) return;
        var attributes = union is null ? None() : Of(delivery, union);
        delivery.Add(Group, attributes, from, until, union ?? delivery.Person.Current("05"));
    }

    private static JsonObject None() => new()
    {
        ["partnerschap_type"] = "GEEN",
        ["partner_bsn"] = null,
        ["datum_aanvang"] = null,
    };

    private static JsonObject Of(BrpDelivery delivery, Lo3Occurrence union)
    {
        var attributes = new JsonObject();
        if (TypeOf(union["15.10"]) is { } type)
            attributes["partnerschap_type"] = type;
        else
            delivery.Unknown(union, "15.10", "partnerschap_type: the kind of union is not filled in.");

        // The union is registered: without a number the partner has none here (never lived in the Netherlands). That is
        // known to be absent, and a question to the resident would not bring one.
        attributes["partner_bsn"] = union["01.20"];
        delivery.PutDate(attributes, "datum_aanvang", union, "06.10");
        return attributes;
    }

    private static string? TypeOf(string? code) => code switch
    {
        "H" => "HUWELIJK",
        "P" => "GEREGISTREERD_PARTNERSCHAP",
        _ => null,
    };
}
