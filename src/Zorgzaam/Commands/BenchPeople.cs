using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Populations.Drawing;

namespace Zorgzaam.Commands;

/// <summary>
/// Made-up persons in households at addresses, some with an employer: five groups and three relations each, beside the
/// groups of address and household. The same every time.
/// </summary>
internal sealed class BenchPeople(int persons)
{
    internal const string Municipality = "0000";

    private const int PersonsPerEmployer = 200;
    private const int PersonsPerPostcode = 40;
    private const string Ground = "measurement";

    private static readonly int[] Sizes = [1, 2, 2, 4, 1, 3];
    private static readonly DateOnly Since = new(2020, 1, 1);

    /// <summary>Every person, with the household that it is in.</summary>
    private IEnumerable<(int Number, string Bsn, int Household, int Size, int Place)> Members
    {
        get
        {
            var (household, place) = (0, 0);
            foreach (var (number, bsn) in TestBsns.All().Take(persons).Index())
            {
                var size = Sizes[household % Sizes.Length];
                yield return (number, bsn, household, size, place);
                if (++place < size) continue;
                (household, place) = (household + 1, 0);
            }
        }
    }

    /// <summary>Who was born when: spread over ninety years.</summary>
    internal static DateOnly BirthDate(int number) => new DateOnly(1930, 1, 1).AddDays((int)(number * 7919L % 32_850));

    internal static string Postcode(int number)
    {
        var place = number / PersonsPerPostcode;
        return string.Create(CultureInfo.InvariantCulture, $"{1000 + (place / 26 % 9000)}A{(char)('A' + (place % 26))}");
    }

    internal static string HouseholdType(int size) => size == 1 ? "ALLEENSTAAND" : "OVERIG";

    /// <summary>Groups of everybody, and of each household and address.</summary>
    internal IEnumerable<DeliveredGroup> Groups() => Members.SelectMany(GroupsOf);

    /// <summary>Relations of everybody.</summary>
    internal IEnumerable<DeliveredRelation> Relations() => Members.SelectMany(RelationsOf);

    /// <summary>Corrected incomes of every tenth person.</summary>
    internal IEnumerable<DeliveredGroup> Corrections() =>
        Members.Where(each => each.Number % 10 == 0).Select(each => Income(each.Number, each.Bsn, 100));

    private static IEnumerable<DeliveredGroup> GroupsOf((int Number, string Bsn, int Household, int Size, int Place) of)
    {
        var (number, bsn, household, size, place) = of;
        yield return Group("persoon", bsn, "personalia", new JsonObject
        {
            ["voornamen"] = "Voornaam",
            ["geslachtsnaam"] = "Achternaam",
            ["geboortedatum"] = BirthDate(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["overlijdensdatum"] = null,
        });
        yield return Group("persoon", bsn, "verblijfplaats", new JsonObject
        {
            ["verblijfsadres"] = "Voorbeeldstraat 1",
            ["postcode"] = Postcode(number),
            ["woonplaats"] = "Voorbeeld",
            ["gemeente_code"] = Municipality,
            ["land_verblijf"] = "NEDERLAND",
        });
        yield return Group("persoon", bsn, "partnerschap", new JsonObject { ["partnerschap_type"] = "GEEN", ["partner_bsn"] = null });
        yield return Group("persoon", bsn, "huishouden", new JsonObject { ["huishoudtype"] = HouseholdType(size) });
        yield return Income(number, bsn, 0);
        if (place > 0) yield break;
        yield return Group("adres", Address(household), "ligging", new JsonObject
        {
            ["openbare_ruimte"] = "Voorbeeldstraat",
            ["huisnummer"] = 1 + (household % 200),
            ["postcode"] = Postcode(number),
        });
        yield return Group("huishouden", Household(household), "samenstelling", new JsonObject { ["aantal_personen"] = size });
    }

    private static IEnumerable<DeliveredRelation> RelationsOf((int Number, string Bsn, int Household, int Size, int Place) of)
    {
        var (number, bsn, household, _, _) = of;
        var person = new ObjectName("persoon", bsn);
        yield return Relation("bewoner_van", person, new ObjectName("adres", Address(household)));
        yield return Relation("huishoudlid", person, new ObjectName("huishouden", Household(household)));
        yield return Relation("werkt_bij", person, new ObjectName("onderneming", Employer(number / PersonsPerEmployer)));
    }

    private static DeliveredGroup Income(int number, string bsn, int more) => Group(
        "persoon", bsn, "inkomen",
        new JsonObject { ["loon_uit_dienstbetrekking"] = (number * 7919L % 6_000_000) + more, ["uitkeringen_en_pensioenen"] = 0 });

    private static DeliveredGroup Group(string type, string key, string group, JsonObject attributes) =>
        new(type, key, group, attributes, Since, null, BenchPolicy.Source, Ground);

    private static DeliveredRelation Relation(string type, ObjectName from, ObjectName to) =>
        new(type, from, to, Since, null, BenchPolicy.Source, Ground);

    private static string Address(int household) => "0000200" + household.ToString("D9", CultureInfo.InvariantCulture);

    private static string Household(int household) => "H" + household.ToString(CultureInfo.InvariantCulture);

    private static string Employer(int employer) => (90_000_000 + employer).ToString(CultureInfo.InvariantCulture);
}
