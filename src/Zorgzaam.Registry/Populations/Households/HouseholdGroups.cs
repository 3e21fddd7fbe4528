using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>Turns a household into the groups that the sources of the registry would deliver.</summary>
internal sealed class HouseholdGroups(PopulationMargins margins, DateOnly legalDate)
{
    private const string Brp = "BRP";
    private const string BrpGround = "Wet basisregistratie personen, artikel 1.7";
    private const string Health = "Polisadministratie Zvw";
    private const string HealthGround = "Zorgverzekeringswet, artikel 89";
    private const string Allowances = "Dienst Toeslagen (opgave van de inwoner)";
    private const string AllowancesGround = "Algemene wet inkomensafhankelijke regelingen, artikel 38";
    private const string Prisons = "DJI";
    private const string PrisonsGround = "Penitentiaire beginselenwet, artikel 34";
    private const string Schools = "Leerplichtadministratie";
    private const string EducationGround = "Algemene Kinderbijslagwet, artikel 7";
    private const string Homes = "LV WOZ en huurregistratie";
    private const string HomesGround = "Wet waardering onroerende zaken, artikel 37h";

    private readonly YearlyGroups _yearly = new(margins, legalDate.Year);
    private readonly DateOnly _lastYear = new(legalDate.Year - 1, 1, 1);
    private readonly DateOnly _thisYear = new(legalDate.Year, 1, 1);
    private readonly DateOnly _nextYear = new(legalDate.Year + 1, 1, 1);

    /// <summary>All groups of all members, member by member.</summary>
    public IEnumerable<DeliveredGroup> Of(SyntheticHousehold household) =>
        household.Members.SelectMany(member => Of(household, member));

    private IEnumerable<DeliveredGroup> Of(SyntheticHousehold household, SyntheticPerson person)
    {
        var registered = Latest(person.Born, person.Periods[0].From);
        var movedIn = Latest(household.Home.Since, person.Born, person.Periods[^1].From);
        yield return FromBrp(person, "personalia", Personalia(person), person.Born);
        yield return FromBrp(person, "verblijfplaats", Residence(household), movedIn);
        yield return FromBrp(person, "verblijfshistorie", History(person), person.Born);
        yield return FromBrp(
            person, "verblijfstitel", new JsonObject { ["verblijfsrecht"] = person.LawfulResidence }, registered);
        foreach (var partnership in PartnershipHistory.Of(household, person))
            yield return FromBrp(person, "partnerschap", partnership.Attributes, partnership.From, partnership.Until);
        yield return FromBrp(person, "kinderen", Children(household, person), person.Born);
        yield return FromBrp(
            person, "huishouden", Household(household, person), household.Members.Max(member =>
                Latest(movedIn, member.Born, member.Periods[^1].From)));
        yield return Delivered(person, "zorgverzekering", Insurance(person), registered, Health, HealthGround);
        if (person.Finances is not { } finances) yield break;
        if (TiesGroup.Of(household, person) is { } ties)
            yield return Delivered(person, "toeslagpartnerschap", ties, movedIn, Allowances, AllowancesGround);
        yield return Delivered(person, "detentie", Detention(), _lastYear, Prisons, PrisonsGround);
        foreach (var group in _yearly.Of(person.Bsn, finances)) yield return group;
        yield return Delivered(person, "wonen", Home(household.Home), movedIn, Homes, HomesGround);
        // Of the year of the legal date only: the margins say nothing of how a rent or value was a year ago.
        if (HomeCosts(household.Home) is { Count: > 0 } costs)
        {
            yield return Delivered(
                person, "woonkosten", costs, Latest(movedIn, _thisYear), Homes, HomesGround, _nextYear);
        }

        yield return Delivered(person, "onderwijs", Education(), _lastYear, Schools, EducationGround);
    }

    private static JsonObject Personalia(SyntheticPerson person) => new()
    {
        ["voornamen"] = person.GivenNames,
        ["voorvoegsel"] = person.Prefix,
        ["geslachtsnaam"] = person.Surname,
        ["geslachtsaanduiding"] = person.Sex,
        ["geboortedatum"] = IsoDate.Write(person.Born),
        ["overlijdensdatum"] = null,
    };

    private JsonObject Residence(SyntheticHousehold household) => new()
    {
        ["verblijfsadres"] = household.Home.Address,
        ["postcode"] = household.Home.Postcode,
        ["woonplaats"] = margins.Municipality.Name,
        ["gemeente_code"] = margins.Municipality.Code,
        ["land_verblijf"] = "NEDERLAND",
        ["adres_id"] = $"{household.Id}-A",
    };

    private static JsonObject History(SyntheticPerson person) => new()
    {
        ["verblijfsperioden"] = new JsonArray([.. person.Periods.Select(period => new JsonObject
        {
            ["van"] = IsoDate.Write(period.From),
            ["tot"] = period.Until is { } until ? IsoDate.Write(until) : null,
        })]),
    };

    private static JsonObject Children(SyntheticHousehold household, SyntheticPerson person) => new()
    {
        ["kinderen"] = person.Role == MemberRole.Child
            ? new JsonArray()
            : new JsonArray([.. household.Children.Select(child => new JsonObject
            {
                ["bsn"] = child.Bsn,
                ["geboortedatum"] = IsoDate.Write(child.Born),
                ["overlijdensdatum"] = null,
                ["woont_bij_aanvrager"] = true,
            })]),
    };

    private static JsonObject Household(SyntheticHousehold household, SyntheticPerson person) => new()
    {
        ["huishouden_id"] = household.Id,
        ["huishoudtype"] = household.Type switch
        {
            HouseholdType.Single => "ALLEENSTAAND",
            HouseholdType.Couple => "PAAR",
            HouseholdType.CoupleWithChildren => "PAAR_MET_KINDEREN",
            HouseholdType.LoneParent => "EENOUDER",
            _ => "OVERIG",
        },
        ["medebewoners"] = new JsonArray([.. household.Members
            .Where(member => member.Bsn != person.Bsn)
            .Select(member => new JsonObject
            {
                ["bsn"] = member.Bsn,
                ["geboortedatum"] = IsoDate.Write(member.Born),
                ["relatie"] = Relation(household, person, member),
            })]),
    };

    /// <summary>What the register knows: law and descent. Whether others form one household it does not know.</summary>
    private static string Relation(SyntheticHousehold household, SyntheticPerson person, SyntheticPerson other) =>
        (person.Role, other.Role) switch
        {
            (MemberRole.Adult, MemberRole.Child) => "KIND",
            (MemberRole.Child, MemberRole.Adult) => "OUDER",
            (MemberRole.Child, MemberRole.Child) => "BROER_OF_ZUS",
            _ => household.Union switch
            {
                null => "ONBEKEND",
                { Registered: true } => "GEREGISTREERD_PARTNER",
                _ => "ECHTGENOOT",
            },
        };

    private static JsonObject Insurance(SyntheticPerson person) => new()
    {
        ["polis_status"] = person.Insured ? "ACTIEF" : "GEEN",
        ["verdragsinschrijving"] = false,
    };

    private static JsonObject Detention() => new()
    {
        ["detentiestatus"] = null,
        ["inrichting_type"] = null,
        ["zorgtype"] = null,
        ["juridische_grondslag"] = null,
    };

    // Nobody in the fictional municipality has a child with a report of truancy.
    private static JsonObject Education() => new()
    {
        ["meldingen_kwalificatieplicht"] = new JsonArray(),
    };

    private static JsonObject Home(SyntheticHome home) => new() { ["woningtype"] = home.Rented ? "HUUR" : "KOOP" };

    private static JsonObject HomeCosts(SyntheticHome home)
    {
        // A rented home has a value that nobody told us, and a rent may be not known: left out is unknown, not absent.
        var attributes = new JsonObject();
        if (home.Value is { } value) attributes["woz_waarde"] = value;
        if (!home.Rented || home.AnnualRent is not null) attributes["huurprijs"] = home.AnnualRent;
        return attributes;
    }

    private static DeliveredGroup FromBrp(
        SyntheticPerson person, string group, JsonObject attributes, DateOnly from, DateOnly? until = null) =>
        new("persoon", person.Bsn, group, attributes, from, until, Brp, BrpGround);

    private static DeliveredGroup Delivered(
        SyntheticPerson person, string group, JsonObject attributes, DateOnly from, string source, string ground,
        DateOnly? until = null) =>
        new("persoon", person.Bsn, group, attributes, from, until, source, ground);

    private static DateOnly Latest(params ReadOnlySpan<DateOnly> dates)
    {
        var latest = dates[0];
        foreach (var date in dates)
            if (date > latest) latest = date;
        return latest;
    }
}
