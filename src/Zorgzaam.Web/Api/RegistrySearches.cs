using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Zorgzaam.Web.Api;

// What a search takes, as the description of the API shows it; the endpoints read the fields by the same names.

[Description("Zoek één persoon op burgerservicenummer, of een lijst op kenmerken. Wat u weglaat telt niet mee.")]
internal sealed record PersonSearch(
    [property: JsonPropertyName("bsn"), Description("Burgerservicenummer; niet samen met andere velden.")] string? Bsn,
    [property: JsonPropertyName("geborenVanaf"), Description("Geboren op deze dag of later.")] DateOnly? BornFrom,
    [property: JsonPropertyName("geborenVoor"), Description("Geboren vóór deze dag.")] DateOnly? BornBefore,
    [property: JsonPropertyName("postcode"), Description("Postcode, als 1234AB.")] string? Postcode,
    [property: JsonPropertyName("gemeenteCode"), Description("Code van de gemeente.")] string? Municipality,
    [property: JsonPropertyName("huishoudtype"), Description("Soort huishouden.")] string? HouseholdType,
    [property: JsonPropertyName("cursor"), Description("Cursor uit een eerder antwoord.")] string? Cursor,
    [property: JsonPropertyName("limit"), Description("Hoeveel personen hoogstens: 1 tot en met 100.")] int? Limit);

[Description("Zoek een huishouden.")]
internal sealed record HouseholdSearch(
    [property: JsonPropertyName("huishoudenId"), Description("Kenmerk van het huishouden.")] string Id);

[Description("Zoek een adres.")]
internal sealed record AddressSearch(
    [property: JsonPropertyName("nummeraanduiding"), Description("Nummeraanduiding in de BAG: zestien cijfers.")] string Number);

[Description("Zoek een onderneming.")]
internal sealed record BusinessSearch(
    [property: JsonPropertyName("kvkNummer"), Description("KVK-nummer: acht cijfers.")] string Kvk);

[Description("Zoek een vestiging. Een vestigingsnummer alleen is niet uniek.")]
internal sealed record BranchSearch(
    [property: JsonPropertyName("kvkNummer"), Description("KVK-nummer: acht cijfers.")] string Kvk,
    [property: JsonPropertyName("vestigingsnummer"), Description("Vestigingsnummer: twaalf cijfers.")] string Branch);

[Description("Zoek een organisatie.")]
internal sealed record OrganisationSearch(
    [property: JsonPropertyName("rsin"), Description("RSIN: negen cijfers.")] string Rsin);
