using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using static Zorgzaam.Registry.Objects.SchemaKeywords;

namespace Zorgzaam.Registry.Objects;

/// <summary>
/// Reads an object type from JSON Schema 2020-12 with keywords of our own, which begin with <c>x-</c>. They are described
/// in <c>docs/reference/profiles-and-purposes.md</c>.
/// </summary>
internal static class ObjectSchemaReader
{
    private static readonly string[] Keywords =
    [
        "x-disjoint-periods", "x-key", "x-legal-basis", "x-question", "x-retention", "x-sensitivity", "x-source",
        "x-unit", "x-version",
    ];

    public static ObjectType Read(string file, string json)
    {
        try
        {
            var schema = JsonNode.Parse(json) as JsonObject ?? throw new ObjectSchemaException($"{file}: no object.");
            RefuseStrangers(file, schema);
            var name = Text(file, schema, "title", "the schema");
            var version = Version(file, schema, name);
            var keys = Object(file, schema, "x-key", "the schema").Select(each => Attribute(file, "x-key", each.Key, each.Value))
                .ToList();
            if (keys.Count == 0) throw new ObjectSchemaException($"{file}: 'x-key' names nothing. Name what objects are found by.");

            var attributes = new List<AttributeDefinition>();
            var groups = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (group, node) in Object(file, schema, "properties", "the schema"))
            {
                groups.Add(group, Text(file, (JsonObject)node!, "description", group));
                var properties = Object(file, (JsonObject)node!, "properties", group);
                attributes.AddRange(properties.Select(each => Attribute(file, group, each.Key, each.Value)));
            }

            if (attributes.Concat(keys).CountBy(attribute => attribute.Name).FirstOrDefault(pair => pair.Value > 1).Key is { } twice)
                throw new ObjectSchemaException($"{file}: attribute '{twice}' is declared twice. Names are unique.");
            return new ObjectType(name, version, keys, attributes, groups);
        }
        catch (JsonException e)
        {
            throw new ObjectSchemaException($"{file}:{e.LineNumber + 1}: this is no JSON.", e);
        }
    }

    private static AttributeDefinition Attribute(string file, string group, string name, JsonNode? node)
    {
        var schema = node as JsonObject
            ?? throw new ObjectSchemaException($"{file}: {group}.{name} is no schema.");
        return new AttributeDefinition(
            name,
            group,
            Text(file, schema, "description", name),
            (string?)schema["x-unit"],
            Text(file, schema, "x-source", name),
            Text(file, schema, "x-legal-basis", name),
            SensitivityOf(file, schema, name),
            Text(file, schema, "x-retention", name),
            schema)
        {
            Question = schema["x-question"] is JsonObject question
                ? new LocalizedText(Text(file, question, "nl", name), Text(file, question, "en", name))
                : null,
        };
    }

    // The version stands in the name of the schema too, so that neither changes without the other.
    private static int Version(string file, JsonObject schema, string name)
    {
        var version = schema["x-version"] is JsonValue number && number.TryGetValue(out int whole) && whole > 0
            ? whole
            : throw new ObjectSchemaException($"{file}: 'x-version' must be a whole number from 1.");
        var id = string.Create(CultureInfo.InvariantCulture, $"urn:zorgzaam:object:{name}:{version}");
        if (Text(file, schema, "$id", "the schema") != id)
            throw new ObjectSchemaException($"{file}: '$id' must be '{id}', as title and x-version say.");
        return Path.GetFileName(file) == $"{name}.schema.json"
            ? version
            : throw new ObjectSchemaException($"{file}: the file of '{name}' must be called {name}.schema.json.");
    }

    // A keyword with a typing error would be left out in silence: the question that it holds would never be asked.
    private static void RefuseStrangers(string file, JsonNode? node)
    {
        if (node is JsonObject schema)
        {
            var stranger = schema.Select(each => each.Key).FirstOrDefault(key =>
                key.StartsWith("x-", StringComparison.Ordinal) && !Keywords.Contains(key, StringComparer.Ordinal));
            if (stranger is not null)
            {
                throw new ObjectSchemaException(
                    $"{file}: {schema.GetPath()} has keyword '{stranger}', which nothing reads. "
                    + $"Use one of {string.Join(", ", Keywords)}.");
            }
        }

        var parts = node switch
        {
            JsonObject named => named.Select(each => each.Value),
            JsonArray row => row,
            _ => [],
        };
        foreach (var part in parts) RefuseStrangers(file, part);
    }

    private static JsonObject Object(string file, JsonObject schema, string keyword, string where) =>
        schema[keyword] as JsonObject
        ?? throw new ObjectSchemaException($"{file}: {where} has no object '{keyword}'. Add it.");
}
