using System.Text.Json.Nodes;
using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>
/// Periods of living in the Netherlands, derived from the addresses (category 08). If one boundary is not known to the
/// day, the whole list stays unknown: a list with a gap would deny someone rights.
/// </summary>
internal static class ResidenceHistoryGroup
{
    private const string Group = "verblijfshistorie";

    /// <summary>LO3 table 34 (countries): the Netherlands.</summary>
    private const string Netherlands = "6030";

    /// <summary>Delivers the periods, or notes which boundary is unknown.</summary>
    public static void Deliver(BrpDelivery delivery)
    {
        var periods = new JsonArray();
        DateOnly? open = null;
        DateOnly? left = null;
        var isFirst = true;
        foreach (var row in delivery.Person.Rows("08").Where(row => !row.IsIncorrect).Reverse())
        {
            var (ok, boundary) = ResidenceGroups.IsAbroad(row)
                ? Departure(delivery, row, open)
                : Arrival(delivery, row, open, left, isFirst);
            if (!ok) return;
            if (ResidenceGroups.IsAbroad(row) && open is { } start)
            {
                periods.Add(Period(start, boundary));
                left = boundary;
            }

            open = ResidenceGroups.IsAbroad(row) ? null : boundary;
            isFirst = false;
        }

        if (isFirst) return;
        if (open is { } current) periods.Add(Period(current, null));
        delivery.Add(
            Group, new JsonObject { ["verblijfsperioden"] = periods }, delivery.FromBirth, null,
            delivery.Person.Current("08"));
    }

    private static (bool Ok, DateOnly? Boundary) Departure(BrpDelivery delivery, Lo3Occurrence row, DateOnly? open)
    {
        if (open is null) return (true, null);
        if (row.Date("13.20")?.Exact is { } left && left >= open) return (true, left);
        delivery.Unknown(row, "13.20", $"{Group}: departure from the Netherlands, {BrpDelivery.Why(row, "13.20")}");
        return (false, null);
    }

    private static (bool Ok, DateOnly? Boundary) Arrival(
        BrpDelivery delivery, Lo3Occurrence row, DateOnly? open, DateOnly? left, bool isFirst)
    {
        var settled = row.Date("14.20")?.Exact;
        // Not every register renews 08.14.20 when somebody comes back: a settlement from before the departure is that
        // of an earlier stay. Who settles again, does so on the first day at the address (08.10.30).
        var isStale = settled < left;
        if (open is not null && (row["14.20"] is null || settled == open || isStale)) return (true, open);
        if (open is null && isStale)
        {
            if (row.Date("10.30")?.Exact is { } returned && returned >= left) return (true, returned);
            delivery.Unknown(row, "10.30", $"{Group}: return to the Netherlands, {BrpDelivery.Why(row, "10.30")}");
            return (false, null);
        }

        if (open is null && settled is not null) return (true, settled);
        if (open is null && row["14.20"] is null && BornHere(delivery, isFirst) is { } born) return (true, born);
        delivery.Unknown(row, "14.20", $"{Group}: settlement in the Netherlands, {BrpDelivery.Why(row, "14.20")}");
        return (false, null);
    }

    // Wet BRP 2.4: who is born here to a resident is registered from birth; no settlement is recorded in that case.
    private static DateOnly? BornHere(BrpDelivery delivery, bool isFirst)
    {
        var person = delivery.Person.Current("01");
        return isFirst && string.Equals(person["03.30"], Netherlands, StringComparison.Ordinal)
            ? person.Date("03.10")?.Exact
            : null;
    }

    private static JsonObject Period(DateOnly from, DateOnly? until) => new()
    {
        ["van"] = IsoDate.Write(from),
        ["tot"] = until is { } end ? IsoDate.Write(end) : null,
    };
}
