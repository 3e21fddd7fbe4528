using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Incoming;

/// <summary>All types of events that a source can report.</summary>
public sealed class EventTypes
{
    private readonly Dictionary<string, EventType> byName;

    private EventTypes(IEnumerable<EventType> types) => byName = types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Every type, in order of name.</summary>
    public IReadOnlyList<EventType> All => [.. byName.Values.OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>Reads all <c>*.schema.json</c> in a folder, and checks that what they deliver is declared.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="objects">The declared object types and relations.</param>
    /// <exception cref="ObjectSchemaException">A schema is wrong.</exception>
    public static EventTypes Read(string folder, ObjectTypes objects)
    {
        if (!Directory.Exists(folder)) throw new ObjectSchemaException($"{folder}: there is no such folder with event schemas.");
        return new EventTypes(Directory.GetFiles(folder, "*.schema.json").Order(StringComparer.Ordinal)
            .Select(file => Read(file, File.ReadAllText(file), objects)));
    }

    /// <summary>The type with this name, or null.</summary>
    public EventType? Find(string name) => byName.GetValueOrDefault(name);

    internal static EventType Read(string file, string json, ObjectTypes objects)
    {
        try
        {
            var type = new EventType(file, JsonNode.Parse(json) as JsonObject ?? throw new ObjectSchemaException($"{file}: no object."));
            if (Path.GetFileName(file) != $"{type.Name}.schema.json")
                throw new ObjectSchemaException($"{file}: the file of '{type.Name}' must be called {type.Name}.schema.json.");
            foreach (var group in type.Groups) Check(file, group, objects);
            if (type.Relations.FirstOrDefault(each => objects.Relations.Find(each.Relation) is null) is { } unknown)
                throw new ObjectSchemaException($"{file}: no relation '{unknown.Relation}' is declared.");
            return type;
        }
        catch (JsonException e)
        {
            throw new ObjectSchemaException($"{file}:{e.LineNumber + 1}: this is no JSON.", e);
        }
    }

    private static void Check(string file, EventGroup group, ObjectTypes objects)
    {
        if (objects.Find(group.To.Type) is not { } type || group.To.Key.Count != type.Keys.Count)
            throw new ObjectSchemaException($"{file}: '{group.To.Type}' is not declared, or has another key.");
        var stranger = group.Attributes.Keys.Concat(group.Absent).FirstOrDefault(name => type.Find(name)?.Group != group.Group);
        if (stranger is not null)
            throw new ObjectSchemaException($"{file}: group '{group.Group}' of '{type.Name}' has no attribute '{stranger}'.");
    }
}
