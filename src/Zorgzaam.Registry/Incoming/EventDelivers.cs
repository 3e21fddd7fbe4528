using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Incoming;

/// <summary>Something that an event delivers: once, or for each of a list in it.</summary>
internal abstract class EventDelivers(string file, JsonObject part)
{
    private readonly string? each = (string?)part["each"];

    protected string Since { get; } = SchemaKeywords.Text(file, part, "since", "what is delivered");

    protected string? Until { get; } = (string?)part["until"];

    public IEnumerable<EventPart> Each(JsonObject data)
    {
        if (each is null) return [new EventPart(data, data)];
        return data[each] is JsonArray items ? items.OfType<JsonObject>().Select(item => new EventPart(data, item)) : [];
    }

    protected DateOnly? Date(EventPart from, string? name) =>
        from.Text(name) is { } text && IsoDate.TryRead(text, out var date) ? date : null;

    protected static EventObject Object(string file, JsonObject part, string keyword) =>
        part[keyword] is JsonObject named
            ? new EventObject(
                SchemaKeywords.Text(file, named, "object", keyword),
                [.. (named["key"] as JsonArray ?? []).Select(name => (string)name!)])
            : throw new ObjectSchemaException($"{file}: what is delivered has no '{keyword}'.");
}

/// <summary>Which object is meant: its type, and the names of the values that are its key.</summary>
internal sealed record EventObject(string Type, IReadOnlyList<string> Key)
{
    public ObjectName? Of(EventPart part)
    {
        var values = Key.Select(part.Text).ToList();
        return values.TrueForAll(value => value is not null) ? new ObjectName(Type, string.Join('/', values)) : null;
    }
}

/// <summary>A group of attributes that an event delivers.</summary>
internal sealed class EventGroup(string file, JsonObject part) : EventDelivers(file, part)
{
    private readonly string? estimated = (string?)part["estimated"];

    public EventObject To { get; } = Object(file, part, "to");

    public string Group { get; } = SchemaKeywords.Text(file, part, "group", "what is delivered");

    /// <summary>By the name of an attribute: the name of its value in the event.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; } =
        (part["attributes"] as JsonObject ?? []).ToDictionary(each => each.Key, each => (string)each.Value!, StringComparer.Ordinal);

    /// <summary>The attributes of which the event says that there is none.</summary>
    public IReadOnlyList<string> Absent { get; } = [.. (part["absent"] as JsonArray ?? []).Select(name => (string)name!)];

    public DeliveredGroup? Deliver(EventPart data, EventType type)
    {
        if (To.Of(data) is not { } name || Date(data, Since) is not { } from) return null;
        var attributes = new JsonObject();
        foreach (var absent in Absent) attributes[absent] = null;
        foreach (var (attribute, value) in Attributes)
        {
            if (data.TryFind(value, out var found)) attributes[attribute] = found?.DeepClone();
        }

        return new DeliveredGroup(
            name.Type, name.Key, Group, attributes, from, Date(data, Until), type.Source, type.LegalBasis)
        {
            Quality = data.IsTrue(estimated) ? FactQuality.Estimated : FactQuality.Confirmed,
        };
    }
}

/// <summary>A relation that an event delivers.</summary>
internal sealed class EventRelation(string file, JsonObject part) : EventDelivers(file, part)
{
    public string Relation { get; } = SchemaKeywords.Text(file, part, "relation", "what is delivered");

    public EventObject From { get; } = Object(file, part, "from");

    public EventObject To { get; } = Object(file, part, "to");

    public DeliveredRelation? Deliver(EventPart data, EventType type) =>
        From.Of(data) is { } from && To.Of(data) is { } to && Date(data, Since) is { } since
            ? new DeliveredRelation(Relation, from, to, since, Date(data, Until), type.Source, type.LegalBasis)
            : null;
}
