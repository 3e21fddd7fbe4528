using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zorgzaam.Web.Register;

namespace Zorgzaam.Web.Api;

/// <summary>What processing activities said before: a record of the log points to an activity in a version. Open to everybody.</summary>
internal static class ActivityVersionEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapMethods(
            $"/{ApiTags.Register}/{{id}}/versies", ApiMethods.Read, async (string id, IRegisterReading register, CancellationToken stop) =>
            {
                var own = (await register.Versions(stop)).Where(each => each.Id == id).Select(Shown).ToList();
                return own.Count > 0
                    ? Results.Json(new ActivityTextsShown(own), contentType: "application/json")
                    : ApiProblem.NotFound();
            })
            .Described(
                $"lijst-{ApiTags.Register}-versies", ApiTags.Register, "Alle versies van een verwerkingsactiviteit",
                "Elke tekst die zij had sinds er voor haar werd gehandeld, de nieuwste eerst.", [])
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(ActivityTextsShown), ["application/json"])).AllowAnonymous();
        api.MapMethods(
            $"/{ApiTags.Register}/{{id}}/versies/{{versie}}", ApiMethods.Read,
            async (string id, string versie, IRegisterReading register, CancellationToken stop) =>
                (await register.Versions(stop)).FirstOrDefault(each => each.Id == id && each.Version == versie) is { } found
                    ? Results.Json(Shown(found), contentType: "application/json")
                    : ApiProblem.NotFound())
            .Described(
                $"lees-{ApiTags.Register}-versie", ApiTags.Register, "Eén versie van een verwerkingsactiviteit",
                "De tekst waar een regel van het logboek naar wijst, zoals die toen gold.", [])
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(ActivityTextShown), ["application/json"])).AllowAnonymous();
    }

    private static ActivityTextShown Shown(ActivityText text) => new(
        text.Id,
        text.Version,
        text.Declared,
        text.Title.Dutch,
        text.Operation,
        text.Ground,
        text.ReasonPerAccess,
        text.Data,
        text.Roles,
        [.. text.Recipients.Select(recipient => recipient.Dutch)],
        [.. text.Retention.Select(rule => new RetentionShown(rule.What.Dutch, rule.Term))],
        text.Assessment is { } dpia ? new AssessmentShown(dpia.Reference, dpia.Expires) : null,
        new SelfLinks(new ApiLink($"{ApiVersion.Prefix}/{ApiTags.Register}/{text.Id}/versies/{text.Version}")));
}

[Description("Alle versies van een verwerkingsactiviteit.")]
public sealed record ActivityTextsShown(
    [property: JsonPropertyName("resultaten"), Description("De versies, de nieuwste eerst.")] IReadOnlyList<ActivityTextShown> Results);

[Description("Een verwerkingsactiviteit in een versie.")]
public sealed record ActivityTextShown(
    [property: JsonPropertyName("id"), Description("Haar naam in het logboek.")] string Id,
    [property: JsonPropertyName("versie"), Description("Welke tekst: de eerste cijfers van de SHA-256 ervan.")] string Version,
    [property: JsonPropertyName("vastgelegdOp"), Description("Wanneer er voor het eerst voor gehandeld werd; null als dat nog moet komen.")]
    DateTimeOffset? Declared,
    [property: JsonPropertyName("titel"), Description("Waarvoor de gegevens worden gebruikt.")] string Title,
    [property: JsonPropertyName("bewerking"), Description("read (lezen), write (vastleggen) of report (melden).")] string Operation,
    [property: JsonPropertyName("grondslag"), Description("De wettelijke grond.")] string Ground,
    [property: JsonPropertyName("aanleidingNodig"), Description("Of bij elke inzage een aanleiding moet staan.")] bool ReasonPerAccess,
    [property: JsonPropertyName("gegevens"), Description("Soorten objecten, gegevens, relaties en uitkomsten, zoals het logboek ze noemt.")]
    IReadOnlyList<string> Data,
    [property: JsonPropertyName("rollen"), Description("Wie er voor mogen handelen, zoals het logboek ze noemt.")]
    IReadOnlyList<string> Roles,
    [property: JsonPropertyName("ontvangers"), Description("Wie de gegevens krijgen.")] IReadOnlyList<string> Recipients,
    [property: JsonPropertyName("bewaren"), Description("Hoe lang wat bewaard blijft.")] IReadOnlyList<RetentionShown> Retention,
    [property: JsonPropertyName("effectbeoordeling"), Description("De gegevenseffectbeoordeling; null als er geen nodig is.")]
    AssessmentShown? Assessment,
    [property: JsonPropertyName("_links"), Description("Verwijzingen.")] SelfLinks Links);
