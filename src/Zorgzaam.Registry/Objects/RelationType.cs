using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Objects;

/// <summary>What a relation between two objects is, as declared in <c>policy/objects/relations.json</c>.</summary>
/// <param name="Name">Its name, such as <c>partner</c>.</param>
/// <param name="From">The types of object that it goes from.</param>
/// <param name="To">The types of object that it goes to.</param>
/// <param name="Meaning">What it says, from the one to the other.</param>
/// <param name="Source">The register it comes from.</param>
/// <param name="LegalBasis">The article on which it is held.</param>
/// <param name="Sensitivity">How carefully it must be handled.</param>
/// <param name="Retention">How long it is kept.</param>
public sealed record RelationType(
    string Name,
    IReadOnlySet<string> From,
    IReadOnlySet<string> To,
    LocalizedText Meaning,
    string Source,
    string LegalBasis,
    Sensitivity Sensitivity,
    RetentionTerm Retention)
{
    /// <summary>
    /// Whether an object has at most one at a time, such as a partner: what is said anew about the same first day, or about
    /// the same day, then takes the place of what was said before, to whichever object that led.
    /// </summary>
    public bool IsSingle { get; init; }
}

/// <summary>All declared types of relations.</summary>
public sealed class RelationTypes
{
    /// <summary>The file in the folder of object types.</summary>
    public const string FileName = "relations.json";

    private readonly Dictionary<string, RelationType> types;

    internal RelationTypes(IEnumerable<RelationType> types) =>
        this.types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>None.</summary>
    public static RelationTypes None { get; } = new([]);

    /// <summary>Every type, in order of name.</summary>
    public IReadOnlyList<RelationType> All => [.. types.Values.OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The type with this name, or null.</summary>
    public RelationType? Find(string name) => types.GetValueOrDefault(name);
}
