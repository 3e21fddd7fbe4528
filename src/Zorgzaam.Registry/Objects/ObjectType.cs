namespace Zorgzaam.Registry.Objects;

/// <summary>A type of object with its attributes, read from <c>policy/objects/&lt;name&gt;.schema.json</c>.</summary>
public sealed class ObjectType
{
    private readonly Dictionary<string, AttributeDefinition> attributes;
    private readonly IReadOnlyDictionary<string, string> groups;

    internal ObjectType(
        string name,
        AttributeDefinition key,
        IReadOnlyList<AttributeDefinition> attributes,
        IReadOnlyDictionary<string, string> groups)
    {
        Name = name;
        Key = key;
        this.attributes = attributes.ToDictionary(attribute => attribute.Name, StringComparer.Ordinal);
        this.groups = groups;
    }

    /// <summary>The name, such as <c>persoon</c>.</summary>
    public string Name { get; }

    /// <summary>The key of the object in its source, such as <c>bsn</c>; it is asked for like an attribute.</summary>
    public AttributeDefinition Key { get; }

    /// <summary>The attributes, ordered by name.</summary>
    public IReadOnlyList<AttributeDefinition> Attributes =>
        [.. attributes.Values.OrderBy(attribute => attribute.Name, StringComparer.Ordinal)];

    /// <summary>The attribute with this name, or null; the key is not among them.</summary>
    public AttributeDefinition? Find(string attribute) => attributes.GetValueOrDefault(attribute);

    /// <summary>The groups of attributes, in the order of the schema.</summary>
    public IReadOnlyList<string> Groups => [.. groups.Keys];

    /// <summary>Whether there is a group with this name.</summary>
    public bool HasGroup(string group) => groups.ContainsKey(group);

    /// <summary>What a group is about, in Dutch.</summary>
    public string MeaningOf(string group) => groups[group];
}
