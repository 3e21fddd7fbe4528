namespace Zorgzaam.Registry.Objects;

/// <summary>All declared object types.</summary>
public sealed class ObjectTypes
{
    /// <summary>The name of the type of natural persons.</summary>
    public const string Person = "persoon";

    private readonly Dictionary<string, ObjectType> types;

    /// <summary>Takes the declared types.</summary>
    /// <param name="types">The types.</param>
    /// <param name="relations">The types of relations between them; none when left out.</param>
    public ObjectTypes(IEnumerable<ObjectType> types, RelationTypes? relations = null)
    {
        this.types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        Relations = relations ?? RelationTypes.None;
    }

    /// <summary>All declared types of relations.</summary>
    public RelationTypes Relations { get; }

    /// <summary>Every type, in order of name.</summary>
    public IReadOnlyList<ObjectType> All => [.. types.Values.OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The type of natural persons.</summary>
    /// <exception cref="InvalidOperationException">It was not declared.</exception>
    public ObjectType Persons => Find(Person)
        ?? throw new InvalidOperationException("policy/objects declares no 'persoon'.");

    /// <summary>Reads all <c>*.schema.json</c> in a folder, and the relations between them.</summary>
    /// <exception cref="ObjectSchemaException">A schema is missing or wrong.</exception>
    public static ObjectTypes Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new ObjectSchemaException($"{folder}: there is no such folder with object schemas.");
        var files = Directory.GetFiles(folder, "*.schema.json").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new ObjectSchemaException($"{folder}: holds no *.schema.json.");
        var read = files.Select(file => ObjectSchemaReader.Read(file, File.ReadAllText(file))).ToList();
        return new ObjectTypes(read, RelationTypesReader.Read(folder, read));
    }

    /// <summary>The type with this name, or null.</summary>
    public ObjectType? Find(string name) => types.GetValueOrDefault(name);
}
