using System.Text.Json.Nodes;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Incoming;

/// <summary>
/// A type of event that a source can report, from <c>policy/events/&lt;type&gt;.schema.json</c>: a schema, and what it delivers.
/// </summary>
public sealed class EventType
{
    private readonly ValueCheck check;

    internal EventType(string file, JsonObject schema)
    {
        Name = SchemaKeywords.Text(file, schema, "title", "the schema");
        SchemaId = SchemaKeywords.Text(file, schema, "$id", "the schema");
        Description = SchemaKeywords.Text(file, schema, "description", "the schema");
        Source = SchemaKeywords.Text(file, schema, "x-source", "the schema");
        LegalBasis = SchemaKeywords.Text(file, schema, "x-legal-basis", "the schema");
        check = new ValueCheck(schema);
        Groups = [.. Parts(file, schema, "x-groups").Select(part => new EventGroup(file, part))];
        Relations = [.. Parts(file, schema, "x-relations").Select(part => new EventRelation(file, part))];
        if (Groups.Count + Relations.Count == 0) throw new ObjectSchemaException($"{file}: the event delivers nothing.");
    }

    /// <summary>Its name, in reverse-domain notation, such as <c>nl.brp.persoon-verhuisd</c>.</summary>
    public string Name { get; }

    /// <summary>The name of its schema, with the version at the end.</summary>
    public string SchemaId { get; }

    /// <summary>What happened, in Dutch.</summary>
    public string Description { get; }

    /// <summary>The register that reports it.</summary>
    public string Source { get; }

    /// <summary>The article on which it is delivered.</summary>
    public string LegalBasis { get; }

    /// <summary>The groups of attributes that it can deliver.</summary>
    public IEnumerable<(string ObjectType, string Group)> Delivered => Groups.Select(group => (group.To.Type, group.Group));

    /// <summary>The types of relations that it can deliver.</summary>
    public IEnumerable<string> Related => Relations.Select(each => each.Relation);

    internal IReadOnlyList<EventGroup> Groups { get; }

    internal IReadOnlyList<EventRelation> Relations { get; }

    /// <summary>Everything that is wrong with the data of an event.</summary>
    public IReadOnlyList<EventFault> Faults(JsonNode? data) => [.. check.Faults(data, "/data")];

    /// <summary>What an event delivers; its data must have no faults.</summary>
    internal (IReadOnlyList<DeliveredGroup> Groups, IReadOnlyList<DeliveredRelation> Relations) Deliver(JsonObject data) => (
        [.. Groups.SelectMany(group => group.Each(data).Select(part => group.Deliver(part, this)).OfType<DeliveredGroup>())],
        [.. Relations.SelectMany(each => each.Each(data).Select(part => each.Deliver(part, this)).OfType<DeliveredRelation>())]);

    private static IEnumerable<JsonObject> Parts(string file, JsonObject schema, string keyword) =>
        (schema[keyword] as JsonArray ?? throw new ObjectSchemaException($"{file}: there is no list '{keyword}'."))
        .Select(part => part as JsonObject ?? throw new ObjectSchemaException($"{file}: '{keyword}' holds what is no object."));
}

/// <summary>A part of the data of an event: the event itself, or one of a list in it.</summary>
/// <param name="Event">The data of the event.</param>
/// <param name="Item">The part.</param>
internal readonly record struct EventPart(JsonObject Event, JsonObject Item)
{
    /// <summary>A value of the part; of the event itself when the name begins with a slash.</summary>
    public bool TryFind(string name, out JsonNode? value) => name.StartsWith('/')
        ? Event.TryGetPropertyValue(name[1..], out value)
        : Item.TryGetPropertyValue(name, out value);

    public string? Text(string? name) =>
        name is not null && TryFind(name, out var value) && value is JsonValue text && text.TryGetValue(out string? found) ? found : null;

    public bool IsTrue(string? name) =>
        name is not null && TryFind(name, out var value) && value is JsonValue flag && flag.TryGetValue(out bool found) && found;
}
