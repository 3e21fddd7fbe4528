using System.Text.Json.Nodes;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports.Files;

/// <summary>A line about an object: its key, and attributes of one or more of its groups.</summary>
internal sealed class ObjectForm(ObjectType type, Agreement agreement) : LineForm(agreement)
{
    private readonly HashSet<string> own =
        [.. type.Keys.Select(key => key.Name), .. type.Attributes.Select(attribute => attribute.Name)];

    protected override string Type => type.Name;

    protected override IReadOnlyCollection<string> Own => own;

    protected override IEnumerable<string> Needed => type.Keys.Select(key => key.Name);

    protected override AttributeDefinition? Find(string name) => type.Find(name) ?? type.FindKey(name);

    // What is both the key and an attribute, such as the number of a household, is the key.
    protected override ObjectName? About(IReadOnlyDictionary<string, JsonNode?> values)
    {
        var parts = type.Keys.Select(key => Text(values, key.Name)).ToList();
        return parts.Contains(null) ? null : new ObjectName(type.Name, string.Join('/', parts));
    }

    protected override ImportLine Make(
        int number, ObjectName? about, IReadOnlyDictionary<string, JsonNode?> values, Said said)
    {
        if (about is not { } name)
            return ImportLine.Wrong(number, about, $"The key is missing: {string.Join(", ", Needed)}, each a text.");
        var groups = values.Keys.Select(type.Find).OfType<AttributeDefinition>().Where(each => type.FindKey(each.Name) is null)
            .GroupBy(attribute => attribute.Group, StringComparer.Ordinal)
            .Select(group => new DeliveredGroup(
                type.Name,
                name.Key,
                group.Key,
                new JsonObject(group.Select(each => KeyValuePair.Create(each.Name, values[each.Name]?.DeepClone()))),
                said.From,
                said.Until,
                said.Source,
                said.Ground)
            {
                Quality = said.Quality,
            })
            .ToList();
        return groups.Count == 0
            ? ImportLine.Wrong(number, about, "No attribute is given.")
            : new ImportLine(number, about, groups, null, null);
    }
}
