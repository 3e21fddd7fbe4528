using System.Text.Json.Nodes;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Incoming;

/// <summary>By what an event is known again: who reported it under which id, and what it says.</summary>
/// <param name="Event">Keyed hash of source and id.</param>
/// <param name="Content">Keyed hash of type and data, whatever the order and white space of its JSON.</param>
internal readonly record struct EventIdentity(string Event, string Content)
{
    public static EventIdentity Of(OfferedEvent offered, string client, LookupHash lookup)
    {
        var isNamed = offered is { Source: not null, Id: not null };
        var content = offered.Data is null ? offered.Raw : Canonical(offered.Data);
        return new EventIdentity(
            lookup.Of("event", isNamed ? $"{offered.Source}\0{offered.Id}" : $"{client}\0\0{offered.Raw}"),
            lookup.Of("event/content", $"{offered.Type}\0{content}"));
    }

    /// <summary>The name of the delivery that an event becomes; it tells nothing of the event.</summary>
    public string DeliveryId => "event/" + Event;

    private static string Canonical(JsonNode? node) => node switch
    {
        JsonObject value => "{" + string.Join(',', value.OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => JsonValue.Create(each.Key).ToJsonString() + ":" + Canonical(each.Value))) + "}",
        JsonArray value => "[" + string.Join(',', value.Select(Canonical)) + "]",
        null => "null",
        _ => node.ToJsonString(),
    };
}
