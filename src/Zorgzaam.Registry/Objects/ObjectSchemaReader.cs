using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Objects;

/// <summary>
/// Reads an object type from JSON Schema 2020-12 with the keywords <c>x-key</c>, <c>x-unit</c>, <c>x-source</c>,
/// <c>x-legal-basis</c>, <c>x-sensitivity</c>, <c>x-retention</c> and <c>x-question</c>.
/// </summary>
internal static class ObjectSchemaReader
{
    public static ObjectType Read(string file, string json)
    {
        try
        {
            var schema = JsonNode.Parse(json) as JsonObject ?? throw new ObjectSchemaException($"{file}: no object.");
            var name = Text(file, schema, "title", "the schema");
            var (keyName, keySchema) = Object(file, schema, "x-key", "the schema").First();
            var key = Attribute(file, "x-key", keyName, keySchema);

            var attributes = new List<AttributeDefinition>();
            var groups = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (group, node) in Object(file, schema, "properties", "the schema"))
            {
                groups.Add(group, Text(file, (JsonObject)node!, "description", group));
                var properties = Object(file, (JsonObject)node!, "properties", group);
                attributes.AddRange(properties.Select(each => Attribute(file, group, each.Key, each.Value)));
            }

            if (attributes.CountBy(attribute => attribute.Name).FirstOrDefault(pair => pair.Value > 1).Key is { } twice)
                throw new ObjectSchemaException($"{file}: attribute '{twice}' is declared twice. Names are unique.");
            return new ObjectType(name, key, attributes, groups);
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
            Text(file, schema, "x-sensitivity", name) switch
            {
                "ordinary" => Sensitivity.Ordinary,
                "special" => Sensitivity.Special,
                "protected" => Sensitivity.Protected,
                var other => throw new ObjectSchemaException(
                    $"{file}: {name} has sensitivity '{other}'; use ordinary, special or protected."),
            },
            Text(file, schema, "x-retention", name),
            schema)
        {
            Question = schema["x-question"] is JsonObject question
                ? new LocalizedText(Text(file, question, "nl", name), Text(file, question, "en", name))
                : null,
        };
    }

    private static string Text(string file, JsonObject schema, string keyword, string where) =>
        (string?)schema[keyword] ?? throw new ObjectSchemaException($"{file}: {where} has no '{keyword}'. Add it.");

    private static JsonObject Object(string file, JsonObject schema, string keyword, string where) =>
        schema[keyword] as JsonObject
        ?? throw new ObjectSchemaException($"{file}: {where} has no object '{keyword}'. Add it.");
}
