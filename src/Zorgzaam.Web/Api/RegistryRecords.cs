using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zorgzaam.Web.Api;

[Description("Een adres binnen deze API.")]
public sealed record ApiLink([property: JsonPropertyName("href"), Description("Het adres.")] string Href);

[Description("Een object uit het register, zoals het gold op een dag en zoals dat bekend was op een tijdstip.")]
public sealed record ObjectShown(
    [property: JsonPropertyName("nummer"), Description("Intern nummer. Zegt niets over wie of wat het is.")] string Number,
    [property: JsonPropertyName("objecttype"), Description("Soort object.")] string Type,
    [property: JsonPropertyName("geldigOp"), Description("De dag waarvoor het antwoord geldt.")] DateOnly Valid,
    [property: JsonPropertyName("bekendOp"), Description("Het tijdstip tot waar onze kennis meetelt.")] DateTimeOffset Known,
    [property: JsonPropertyName("sleutel"), Description("Waaraan de bron het object herkent, als de verwerkingsactiviteit dat noemt.")]
    IReadOnlyDictionary<string, JsonElement> Key,
    [property: JsonPropertyName("groepen"), Description("De gegevens, per groep waarin een bron ze leverde.")]
    IReadOnlyList<GroupShown> Groups,
    [property: JsonPropertyName("onbekend"), Description("Wat gevraagd is en wij niet kennen. Onbekend is niet hetzelfde als afwezig.")]
    IReadOnlyList<string> Unknown,
    [property: JsonPropertyName("relaties"), Description("Waarmee het object te maken heeft.")]
    IReadOnlyList<RelationShown> Relations,
    [property: JsonPropertyName("_links"), Description("Verwijzingen.")] SelfLinks Links);

[Description("Verwijzing naar zichzelf.")]
public sealed record SelfLinks([property: JsonPropertyName("self"), Description("Dit object.")] ApiLink Self);

[Description("Een groep gegevens met haar herkomst.")]
public sealed record GroupShown(
    [property: JsonPropertyName("naam"), Description("Naam van de groep.")] string Name,
    [property: JsonPropertyName("gegevens"), Description("De gegevens. null betekent: bekend als afwezig. Geld in hele eurocenten.")]
    IReadOnlyDictionary<string, JsonElement> Values,
    [property: JsonPropertyName("kwaliteit"), Description("bevestigd, geschat of betwist.")] string Quality,
    [property: JsonPropertyName("herkomst"), Description("Waar het vandaan komt.")] SourceShown Source);

[Description("Waar een gegeven of relatie vandaan komt en wanneer die geldt.")]
public sealed record SourceShown(
    [property: JsonPropertyName("bron"), Description("Wie het leverde.")] string Source,
    [property: JsonPropertyName("grondslag"), Description("Het wetsartikel waarop het geleverd is.")] string Ground,
    [property: JsonPropertyName("geldigVanaf"), Description("De eerste dag.")] DateOnly From,
    [property: JsonPropertyName("geldigTot"), Description("De eerste dag waarop het niet meer geldt; null zolang het doorloopt.")]
    DateOnly? Until,
    [property: JsonPropertyName("bekendSinds"), Description("Sinds wanneer wij het weten.")] DateTimeOffset Recorded,
    [property: JsonPropertyName("levering"), Description("De levering waarmee het kwam.")] string Delivery);

[Description("Een relatie met een ander object.")]
public sealed record RelationShown(
    [property: JsonPropertyName("soort"), Description("Soort relatie.")] string Relation,
    [property: JsonPropertyName("richting"), Description("uit: van dit object naar het andere; in: andersom.")] string Direction,
    [property: JsonPropertyName("nummer"), Description("Intern nummer van het andere object.")] string Number,
    [property: JsonPropertyName("objecttype"), Description("Soort van het andere object.")] string Type,
    [property: JsonPropertyName("herkomst"), Description("Waar het vandaan komt.")] SourceShown Source,
    [property: JsonPropertyName("_links"), Description("Verwijzingen.")] ObjectLinks Links);

[Description("Verwijzing naar een object.")]
public sealed record ObjectLinks([property: JsonPropertyName("object"), Description("Het andere object.")] ApiLink Object);

[Description("Een bladzijde van een lijst.")]
public sealed record ObjectsShown(
    [property: JsonPropertyName("resultaten"), Description("De objecten, op nummer.")] IReadOnlyList<ObjectListed> Results,
    [property: JsonPropertyName("volgendeCursor"), Description("Cursor van de volgende bladzijde; null als dit de laatste is.")]
    string? Next,
    [property: JsonPropertyName("vorigeCursor"), Description("Cursor van de vorige bladzijde; null als dit de eerste is.")]
    string? Previous,
    [property: JsonPropertyName("_links"), Description("Verwijzingen. Na zoeken met POST gaat u verder met de cursors.")] PageLinks Links);

[Description("Een object in een lijst. De gegevens vraagt u op met de verwijzing.")]
public sealed record ObjectListed(
    [property: JsonPropertyName("nummer"), Description("Intern nummer.")] string Number,
    [property: JsonPropertyName("objecttype"), Description("Soort object.")] string Type,
    [property: JsonPropertyName("_links"), Description("Verwijzingen.")] SelfLinks Links);

[Description("Waar men verder bladert.")]
public sealed record PageLinks(
    [property: JsonPropertyName("self"), Description("Deze bladzijde.")] ApiLink Self,
    [property: JsonPropertyName("next"), Description("De volgende bladzijde; null als dit de laatste is.")] ApiLink? Next,
    [property: JsonPropertyName("prev"), Description("De vorige bladzijde; null als dit de eerste is.")] ApiLink? Previous);
