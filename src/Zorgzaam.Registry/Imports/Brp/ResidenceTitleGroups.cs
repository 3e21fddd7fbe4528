using System.Globalization;
using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>
/// Lawful residence (category 10), without nationality: the register keeps a title exactly for those who need one, so
/// a resident without category 10 resides lawfully.
/// </summary>
internal static class ResidenceTitleGroups
{
    private const string Group = "verblijfstitel";

    /// <summary>LO3 table 56 (residence titles): no title (any more).</summary>
    private const int NoTitle = 98;

    /// <summary>LO3 table 56: titles under Vreemdelingenwet 2000, article 8, and its predecessor.</summary>
    private const int FirstTitle = 9, LastTitle = 49;

    /// <summary>Delivers each title until the next one, or until it expires.</summary>
    public static void Deliver(BrpDelivery delivery)
    {
        var titles = delivery.Person.Rows("10").ToList();
        if (titles.Count == 0)
        {
            DeliverWithoutTitle(delivery);
            return;
        }

        DateOnly? next = null;
        foreach (var title in titles)
        {
            if (title.IsIncorrect)
            {
                delivery.Superseded(title, Group);
                continue;
            }

            var from = title.EffectiveFrom("39.30");
            Deliver(delivery, title, from, next);
            if (next is null || from < next) next = from;
        }
    }

    private static void Deliver(BrpDelivery delivery, Lo3Occurrence title, DateOnly? from, DateOnly? next)
    {
        if (IsLawful(title["39.10"]) is not { } lawful || from is not { } start)
        {
            delivery.Unknown(title, "39.10", "verblijfsrecht: the title or its first day is unknown.");
            return;
        }

        var expiry = title.Date("39.20")?.Exact;
        var until = next is null || expiry < next ? expiry : next;
        delivery.Add(Group, new JsonObject { ["verblijfsrecht"] = lawful }, start, until, title);
    }

    private static void DeliverWithoutTitle(BrpDelivery delivery)
    {
        var address = delivery.Person.Current("08");
        if (ResidenceGroups.IsAbroad(address) || ResidenceGroups.StartOf(address) is not { } from)
            delivery.Unknown(
                delivery.Person.Current("10"), "39.10",
                "verblijfsrecht: not kept for who does not live in the Netherlands.");
        else
            delivery.Add(Group, new JsonObject { ["verblijfsrecht"] = true }, from, null, address);
    }

    private static bool? IsLawful(string? code) =>
        int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var title)
            ? title switch
            {
                NoTitle => false,
                >= FirstTitle and <= LastTitle => true,
                _ => null,
            }
            : null;
}
