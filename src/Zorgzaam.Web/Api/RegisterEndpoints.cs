using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zorgzaam.Web.Register;

namespace Zorgzaam.Web.Api;

/// <summary>The register of processing activities: what the page shows, for programs. Open to everybody.</summary>
internal static class RegisterEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapMethods($"/{ApiTags.Register}", ApiMethods.Read, async (IRegisterReading register, CancellationToken stop) =>
            {
                var all = await register.Register(stop);
                return Results.Json(
                    new ActivitiesShown([.. all.Activities.Select(each => Shown(each, all.Months))]), contentType: "application/json");
            })
            .Described(
                $"lijst-{ApiTags.Register}", ApiTags.Register, "Lijst van verwerkingsactiviteiten",
                "Waarvoor persoonsgegevens worden gebruikt, op welke grond, en hoe vaak dat echt gebeurde.", [])
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(ActivitiesShown), ["application/json"])).AllowAnonymous();
        api.MapMethods(
            $"/{ApiTags.Register}/{{id}}", ApiMethods.Read, async (string id, IRegisterReading register, CancellationToken stop) =>
            {
                var all = await register.Register(stop);
                return all.Activities.FirstOrDefault(each => each.Id == id) is { } found
                    ? Results.Json(Shown(found, all.Months), contentType: "application/json")
                    : ApiProblem.NotFound();
            })
            .Described(
                $"lees-{ApiTags.Register}", ApiTags.Register, "Eén verwerkingsactiviteit",
                "Het adres van een verwerkingsactiviteit is ook hoe u haar noemt in een verzoek.", [])
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(ActivityShown), ["application/json"])).AllowAnonymous();
        ActivityVersionEndpoints.Map(api);
    }

    private static ActivityShown Shown(RegisteredActivity activity, IReadOnlyList<DateOnly> months) => new(
        activity.Id,
        activity.Title.Dutch,
        activity.Ground,
        [.. activity.Roles.Select(role => role.Dutch)],
        [.. activity.Data.Select(data => new DataShown(data.Kind, data.Names))],
        [.. activity.Recipients.Select(recipient => recipient.Dutch)],
        [.. activity.Retention.Select(rule => new RetentionShown(rule.What.Dutch, rule.Term.ToString()))],
        activity.Assessment is { } dpia ? new AssessmentShown(dpia.Reference, dpia.Expires) : null,
        activity.ReasonPerAccess,
        [.. months.Zip(activity.Uses, (month, uses) => new UsesShown(month.ToString("yyyy-MM", null), uses))],
        activity.Refused,
        activity.Version,
        new SelfLinks(new ApiLink($"{ApiVersion.Prefix}/{ApiTags.Register}/{activity.Id}")));
}

[Description("Het register van verwerkingsactiviteiten.")]
public sealed record ActivitiesShown(
    [property: JsonPropertyName("resultaten"), Description("Alle activiteiten, op titel.")] IReadOnlyList<ActivityShown> Results);

[Description("Een verwerkingsactiviteit.")]
public sealed record ActivityShown(
    [property: JsonPropertyName("id"), Description("Haar naam in het logboek.")] string Id,
    [property: JsonPropertyName("titel"), Description("Waarvoor de gegevens worden gebruikt.")] string Title,
    [property: JsonPropertyName("grondslag"), Description("De wettelijke grond.")] string Ground,
    [property: JsonPropertyName("doorWie"), Description("Wie er voor mogen handelen.")] IReadOnlyList<string> Roles,
    [property: JsonPropertyName("gegevens"), Description("De gegevens, per soort.")] IReadOnlyList<DataShown> Data,
    [property: JsonPropertyName("ontvangers"), Description("Wie de gegevens krijgen.")] IReadOnlyList<string> Recipients,
    [property: JsonPropertyName("bewaren"), Description("Hoe lang wat bewaard blijft.")] IReadOnlyList<RetentionShown> Retention,
    [property: JsonPropertyName("effectbeoordeling"), Description("De gegevenseffectbeoordeling; null als er geen nodig is.")]
    AssessmentShown? Assessment,
    [property: JsonPropertyName("aanleidingNodig"), Description("Of bij elke inzage een aanleiding moet staan.")] bool ReasonPerAccess,
    [property: JsonPropertyName("gebruik"), Description("Hoe vaak iemands gegevens werden gebruikt.")] IReadOnlyList<UsesShown> Uses,
    [property: JsonPropertyName("geweigerd"), Description("Hoe vaak de software weigerde, in al die maanden samen.")] long Refused,
    [property: JsonPropertyName("versie"), Description("Welke tekst nu geldt. Het logboek wijst naar een activiteit in een versie.")]
    string Version,
    [property: JsonPropertyName("_links"), Description("Verwijzingen.")] SelfLinks Links);

[Description("Gegevens van één soort.")]
public sealed record DataShown(
    [property: JsonPropertyName("soort"), Description("De soort.")] string Kind,
    [property: JsonPropertyName("namen"), Description("De gegevens.")] IReadOnlyList<string> Names);

[Description("Hoe lang iets bewaard blijft.")]
public sealed record RetentionShown(
    [property: JsonPropertyName("wat"), Description("Wat er bewaard blijft.")] string What,
    [property: JsonPropertyName("termijn"), Description("Hoe lang, als duur volgens ISO 8601.")] string Term);

[Description("Een gegevenseffectbeoordeling (AVG artikel 35).")]
public sealed record AssessmentShown(
    [property: JsonPropertyName("kenmerk"), Description("Het kenmerk.")] string Reference,
    [property: JsonPropertyName("geldigTotEnMet"), Description("De laatste dag waarop zij geldt.")] DateOnly Expires);

[Description("Gebruik in één maand.")]
public sealed record UsesShown(
    [property: JsonPropertyName("maand"), Description("De maand, als 2026-01.")] string Month,
    [property: JsonPropertyName("aantal"), Description("Hoe vaak.")] long Uses);
