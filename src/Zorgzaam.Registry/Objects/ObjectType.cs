using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Objects;

/// <summary>A type of object with its attributes, read from <c>policy/objects/&lt;name&gt;.schema.json</c>.</summary>
public sealed class ObjectType
{
    private const char KeySeparator = '/';

    private readonly Dictionary<string, AttributeDefinition> attributes;
    private readonly IReadOnlyDictionary<string, string> groups;

    internal ObjectType(
        string name,
        int version,
        IReadOnlyList<AttributeDefinition> keys,
        IReadOnlyList<AttributeDefinition> attributes,
        IReadOnlyDictionary<string, string> groups)
    {
        Name = name;
        Version = version;
        Keys = keys;
        this.attributes = attributes.ToDictionary(attribute => attribute.Name, StringComparer.Ordinal);
        this.groups = groups;
    }

    /// <summary>The name, such as <c>persoon</c>.</summary>
    public string Name { get; }

    /// <summary>The version of its schema; it goes up when an attribute changes meaning.</summary>
    public int Version { get; }

    /// <summary>
    /// What names an object in its source, such as <c>bsn</c>, or a KVK number and a branch number together; asked for like
    /// attributes. In a delivery the parts stand in this order with a slash between them.
    /// </summary>
    public IReadOnlyList<AttributeDefinition> Keys { get; }

    /// <summary>The attributes, ordered by name.</summary>
    public IReadOnlyList<AttributeDefinition> Attributes =>
        [.. attributes.Values.OrderBy(attribute => attribute.Name, StringComparer.Ordinal)];

    /// <summary>The attribute with this name, or null; keys are not among them.</summary>
    public AttributeDefinition? Find(string attribute) => attributes.GetValueOrDefault(attribute);

    /// <summary>The groups of attributes, in the order of the schema.</summary>
    public IReadOnlyList<string> Groups => [.. groups.Keys];

    /// <summary>The part of the key with this name, or null.</summary>
    public AttributeDefinition? FindKey(string name) => Keys.FirstOrDefault(key => key.Name == name);

    /// <summary>The parts of a key as delivered, in the order of <see cref="Keys"/>.</summary>
    public IReadOnlyList<string> PartsOf(string key) => Keys.Count == 1 ? [key] : key.Split(KeySeparator);

    /// <summary>A key as delivered, of its parts in the order of <see cref="Keys"/>.</summary>
    public string KeyOf(IEnumerable<string> parts) => string.Join(KeySeparator, parts);

    /// <summary>What is wrong with a key as delivered, or null; the key itself is never repeated.</summary>
    public string? KeyFault(string key)
    {
        var parts = PartsOf(key);
        return parts.Count == Keys.Count
            ? parts.Select((part, i) => Keys[i].Fault(part)).FirstOrDefault(fault => fault is not null)
            : $"'{Name}' has the key {string.Join(KeySeparator, Keys.Select(each => each.Name))}, with a slash between its parts";
    }

    /// <summary>The attributes of a group that a purpose lists, ordered by name.</summary>
    public IReadOnlyList<AttributeDefinition> Listed(string group, Purpose purpose) =>
        [.. Attributes.Where(each => each.Group == group && purpose.Attributes.Contains(each.Name))];

    /// <summary>Whether there is a group with this name.</summary>
    public bool HasGroup(string group) => groups.ContainsKey(group);

    /// <summary>What a group is about, in Dutch.</summary>
    public string MeaningOf(string group) => groups[group];
}
