using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using static Zorgzaam.Registry.Objects.SchemaKeywords;

namespace Zorgzaam.Registry.Objects;

/// <summary>Reads the types of relations, with the same keywords of our own as the object types.</summary>
internal static class RelationTypesReader
{
    private static readonly string[] Known =
        ["from", "to", "single", "description", "x-source", "x-legal-basis", "x-sensitivity", "x-retention"];

    public static RelationTypes Read(string folder, IReadOnlyList<ObjectType> objects)
    {
        var file = Path.Combine(folder, RelationTypes.FileName);
        if (!File.Exists(file)) return RelationTypes.None;
        try
        {
            var root = JsonNode.Parse(File.ReadAllText(file)) as JsonObject ?? throw Fault(file, "no object");
            if (root["x-version"] is not JsonValue version || !version.TryGetValue(out int number) || number < 1)
                throw Fault(file, "'x-version' must be a whole number from 1");
            var relations = root["relations"] as JsonObject ?? throw Fault(file, "there is no object 'relations'");
            var names = objects.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
            return new RelationTypes(relations.Select(each => Relation(file, each.Key, each.Value, names)));
        }
        catch (JsonException e)
        {
            throw new ObjectSchemaException($"{file}:{e.LineNumber + 1}: this is no JSON.", e);
        }
    }

    private static RelationType Relation(string file, string name, JsonNode? node, HashSet<string> objects)
    {
        var relation = node as JsonObject ?? throw Fault(file, $"'{name}' is no object");
        if (relation.Select(each => each.Key).FirstOrDefault(key => !Known.Contains(key, StringComparer.Ordinal)) is { } stranger)
            throw Fault(file, $"'{name}' has '{stranger}', which nothing reads; use one of {string.Join(", ", Known)}");
        var meaning = relation["description"] as JsonObject ?? throw Fault(file, $"'{name}' has no object 'description'");
        return new RelationType(
            name,
            Types(file, name, relation, "from", objects),
            Types(file, name, relation, "to", objects),
            new LocalizedText(Text(file, meaning, "nl", $"'{name}'"), Text(file, meaning, "en", $"'{name}'")),
            Text(file, relation, "x-source", $"'{name}'"),
            Text(file, relation, "x-legal-basis", $"'{name}'"),
            SensitivityOf(file, relation, $"'{name}'"),
            RetentionTerm.TryParse(Text(file, relation, "x-retention", $"'{name}'"), out var term)
                ? term
                : throw Fault(file, $"'{name}' has a retention that is no duration such as P5Y"))
        {
            IsSingle = relation["single"] switch
            {
                null => false,
                JsonValue value when value.TryGetValue(out bool single) => single,
                _ => throw Fault(file, $"'{name}' has a 'single' that is neither true nor false"),
            },
        };
    }

    private static HashSet<string> Types(
        string file, string name, JsonObject relation, string side, HashSet<string> objects)
    {
        var types = (relation[side] as JsonArray ?? []).Select(each => (string?)each ?? string.Empty)
            .ToHashSet(StringComparer.Ordinal);
        if (types.Count == 0) throw Fault(file, $"'{name}' says nothing under '{side}'; name the types of object");
        return types.FirstOrDefault(type => !objects.Contains(type)) is { } unknown
            ? throw Fault(file, $"'{name}' has '{unknown}' under '{side}', which no schema declares")
            : types;
    }

    private static ObjectSchemaException Fault(string file, string what) => new($"{file}: {what}.");
}
