using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Zorgzaam.Web.Api;

/// <summary>What went wrong (RFC 9457), and everything that is wrong with the request at once.</summary>
[Description("Wat er misging (RFC 9457). Bij een onjuist verzoek staan alle fouten er tegelijk in.")]
public sealed record ApiProblem(
    [property: JsonPropertyName("type"), Description("Soort fout.")] string Type,
    [property: JsonPropertyName("title"), Description("Wat er misging, in het kort.")] string Title,
    [property: JsonPropertyName("status"), Description("De HTTP-status.")] int Status,
    [property: JsonPropertyName("detail"), Description("Wat er misging en wat u kunt doen.")] string Detail)
{
    public const string ContentType = "application/problem+json";

    [JsonPropertyName("errors"), Description("Alles wat er aan het verzoek niet klopt.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ApiFault>? Errors { get; init; }

    /// <summary>The usual words for a status.</summary>
    public static ApiProblem Of(int status)
    {
        var (title, detail) = status switch
        {
            400 => ("Het verzoek klopt niet", "Kijk het verzoek na."),
            401 => ("Geen geldig token", "Stuur een geldig token mee in de kop Authorization: Bearer …"),
            403 => ("Geen toegang", "Dit token geeft hier geen toegang toe."),
            404 => ("Niet gevonden", "Dit adres bestaat niet, of er is niets bekend onder dit nummer."),
            405 => ("Dat kan hier niet", "Dit adres kent deze methode niet. Zie de kop Allow."),
            406 => ("Dit formaat geven wij niet", "Wij antwoorden met application/json. Pas de kop Accept aan."),
            409 => ("Al eerder ontvangen", "Onder dit kenmerk ontvingen wij iets anders."),
            413 => ("Te groot", "Wat u stuurt is groter dan wij aannemen."),
            415 => ("Dit formaat lezen wij niet", "Stuur application/json, of wat de beschrijving bij dit adres noemt."),
            429 => ("Te veel verzoeken", "Wacht zo lang als de kop Retry-After zegt en probeer het dan opnieuw."),
            503 => ("Nu even niet", "Er wordt een andere levering verwerkt. Wacht zo lang als de kop Retry-After zegt."),
            _ => ("Er ging bij ons iets mis", "Probeer het later opnieuw."),
        };
        return new ApiProblem("about:blank", title, status, detail);
    }

    /// <summary>A request with everything that is wrong with it.</summary>
    public static IResult Invalid(IReadOnlyList<ApiFault> faults) => (Of(StatusCodes.Status400BadRequest) with
    {
        Detail = "Kijk het verzoek na. Onder errors staat alles wat er niet aan klopt.",
        Errors = faults,
    }).Answer();

    /// <summary>A refusal with its reason.</summary>
    public static IResult Refused(string reason) =>
        (Of(StatusCodes.Status403Forbidden) with { Detail = reason }).Answer();

    public static IResult NotFound() => Of(StatusCodes.Status404NotFound).Answer();

    public IResult Answer() => Results.Json(this, contentType: ContentType, statusCode: Status);
}

/// <summary>One thing that is wrong with a request. What was sent is never repeated: it may be personal.</summary>
/// <param name="In">Where it stands: <c>query</c>, <c>header</c>, <c>path</c> or <c>body</c>.</param>
/// <param name="Location">Its name, or its JSON Pointer in the body.</param>
/// <param name="Detail">What is wrong with it.</param>
[Description("Eén fout in het verzoek. Wat u stuurde wordt nooit herhaald.")]
public sealed record ApiFault(
    [property: JsonPropertyName("in"), Description("Waar: query, header, path of body.")] string In,
    [property: JsonPropertyName("location"), Description("De naam, of in een body de JSON Pointer.")] string Location,
    [property: JsonPropertyName("detail"), Description("Wat er niet klopt.")] string Detail);
