using System.ComponentModel;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Api;

/// <summary>Where sources report what happened, as CloudEvents.</summary>
internal static class EventEndpoints
{
    private const string WaitSeconds = "30";

    public static void Map(IEndpointRouteBuilder api) => api.MapPost($"/{ApiTags.Events}", ReceiveAsync)
        .Described(
            "meld-gebeurtenis", ApiTags.Events, "Meld een gebeurtenis",
            "Neemt een gebeurtenis over volgens het NL GOV-profiel voor CloudEvents: in zijn geheel of niet. Dezelfde gebeurtenis nog eens "
            + "verandert niets en krijgt hetzelfde antwoord. Structured mode (application/cloudevents+json) of binary mode (koppen die "
            + "met ce- beginnen).", [])
        .WithMetadata(
            new AcceptsMetadata([CloudEventReader.Structured, "application/json"], typeof(CloudEventMessage)),
            new ProducesResponseTypeMetadata(200, typeof(EventShown), ["application/json"]),
            new ApiErrors([StatusCodes.Status409Conflict, StatusCodes.Status503ServiceUnavailable]));

    private static async Task<IResult> ReceiveAsync(HttpContext context, IEventIntake intake)
    {
        var (caller, otherwise) = ApiCaller.Of(context, []);
        if (caller is null) return otherwise!;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var isStructured = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            && type.MediaType.Equals(CloudEventReader.Structured, StringComparison.OrdinalIgnoreCase);
        var headers = context.Request.Headers.ToDictionary(
            header => header.Key.ToLowerInvariant(), header => header.Value.ToString(), StringComparer.Ordinal);
        var sent = CloudEventReader.Read(isStructured, headers, body.ToArray());

        // The request itself says best what it is part of; an event may have been on its way for days.
        caller = caller with { Trace = caller.Trace ?? sent.Trace };
        switch (await intake.Take(caller, sent, context.RequestAborted))
        {
            case Found<EventTaken> taken:
                return Results.Json(
                    new EventShown(sent.Source!, sent.Id!, taken.Value.Received, taken.Value.Delivery), contentType: "application/json");
            case Faulty<EventTaken> faulty:
                return ApiProblem.Invalid(faulty.Faults);
            case Conflicting<EventTaken>:
                return ApiProblem.Of(StatusCodes.Status409Conflict).Answer();
            case Refused<EventTaken> refused:
                return ApiProblem.Refused(refused.Reason);
            default:
                context.Response.Headers.RetryAfter = WaitSeconds;
                return ApiProblem.Of(StatusCodes.Status503ServiceUnavailable).Answer();
        }
    }
}

/// <summary>Errors of an operation beside the usual ones.</summary>
internal sealed record ApiErrors(IReadOnlyList<int> Statuses);

[Description("Een gebeurtenis in structured mode (CloudEvents 1.0, NL GOV-profiel).")]
internal sealed record CloudEventMessage(
    [property: JsonPropertyName("specversion"), Description("1.0.")] string SpecVersion,
    [property: JsonPropertyName("id"), Description("Kenmerk van de gebeurtenis bij de bron.")] string Id,
    [property: JsonPropertyName("source"), Description("De bron, als urn:nld:oin:… of een andere absolute URI.")] string Source,
    [property: JsonPropertyName("type"), Description("Soort gebeurtenis, zoals nl.brp.persoon-verhuisd.")] string Type,
    [property: JsonPropertyName("data"), Description("Wat er gebeurde, volgens het schema van de soort.")] JsonObject Data,
    [property: JsonPropertyName("time"), Description("Wanneer de bron het vastlegde.")] DateTimeOffset? Time = null,
    [property: JsonPropertyName("datacontenttype"), Description("application/json.")] string? DataContentType = null,
    [property: JsonPropertyName("dataschema"), Description("Het schema, als u het wilt vastleggen.")] string? DataSchema = null,
    [property: JsonPropertyName("subject"), Description("Wordt niet gebruikt en niet bewaard.")] string? Subject = null);

[Description("De gebeurtenis is overgenomen, nu of eerder.")]
public sealed record EventShown(
    [property: JsonPropertyName("source"), Description("De bron.")] string Source,
    [property: JsonPropertyName("id"), Description("Het kenmerk bij de bron.")] string Id,
    [property: JsonPropertyName("overgenomenOp"), Description("Wanneer wij haar overnamen.")] DateTimeOffset Received,
    [property: JsonPropertyName("levering"), Description("De levering die bij de gegevens staat.")] string Delivery);
