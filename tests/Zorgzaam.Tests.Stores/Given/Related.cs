using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Imports;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>Delivered relations between made-up objects.</summary>
internal static class Related
{
    public static DeliveredRelation Member(Bsn person, string household, string from, string? until = null) =>
        Of("huishoudlid", Person(person), new ObjectName("huishouden", household), from, until);

    public static DeliveredRelation Joined(Bsn person, string rsin, string from, string? until = null) =>
        Of("lid_van", Person(person), new ObjectName("organisatie", rsin), from, until);

    public static ObjectName Person(Bsn bsn) => new("persoon", bsn.Digits);

    public static DeliveredRelation Of(string type, ObjectName from, ObjectName to, string since, string? until = null) => new(
        type, from, to,
        DateOnly.Parse(since, CultureInfo.InvariantCulture),
        until is null ? null : DateOnly.Parse(until, CultureInfo.InvariantCulture),
        "BRP",
        "Wet basisregistratie personen, artikel 1.7");
}
