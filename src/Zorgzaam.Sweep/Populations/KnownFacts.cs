using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Sweep.Populations;

/// <summary>
/// Facts of many persons for one evaluation after another. A person of the population is known by a row pseudonym;
/// a partner by the number under which the facts name him. What is not here is unknown.
/// </summary>
public sealed class KnownFacts : IFacts
{
    private readonly Dictionary<string, Dictionary<string, LawValue>> _persons;
    private readonly HashSet<(string Person, string Attribute)> _disputed;
    private LawValue _subject;
    private LawValue _place;

    /// <summary>No facts yet.</summary>
    public KnownFacts()
        : this(new Dictionary<string, Dictionary<string, LawValue>>(StringComparer.Ordinal), [])
    {
    }

    private KnownFacts(
        Dictionary<string, Dictionary<string, LawValue>> persons, HashSet<(string Person, string Attribute)> disputed) =>
        (_persons, _disputed) = (persons, disputed);

    /// <summary>
    /// The same facts for one thread more, with a subject of its own. While there are views, nothing may be added.
    /// </summary>
    public KnownFacts View() => new(_persons, _disputed);

    /// <summary>Whose rights are evaluated next.</summary>
    public void Choose(string person, string place) => (_subject, _place) = (LawValue.Of(person), LawValue.Of(place));

    /// <summary>Whether anything was asked about a person already, also when nothing came back.</summary>
    public bool Has(string person) => _persons.ContainsKey(person);

    /// <summary>Takes note that a person was asked.</summary>
    public void Open(string person) => _persons.TryAdd(person, new Dictionary<string, LawValue>(StringComparer.Ordinal));

    /// <summary>Adds a fact. Facts of persons who are open already may be added side by side, one person at a time.</summary>
    public void Set(string person, string attribute, LawValue value)
    {
        Open(person);
        _persons[person][attribute] = value;
    }

    /// <summary>Takes note that a fact is disputed: it may be shown, and no law decides on it. Not side by side.</summary>
    public void Dispute(string person, string attribute) => _disputed.Add((person, attribute));

    /// <summary>Whether a fact is disputed.</summary>
    public bool IsDisputed(string person, string attribute) => _disputed.Contains((person, attribute));

    /// <summary>A fact as registered, disputed or not; null when it is not known.</summary>
    public LawValue? Find(string person, string attribute) =>
        _persons.TryGetValue(person, out var facts) && facts.TryGetValue(attribute, out var value) ? value : null;

    /// <inheritdoc/>
    public LawValue? Parameter(string name) => name switch
    {
        "bsn" => _subject,
        "gemeente_code" => _place,
        _ => null,
    };

    /// <inheritdoc/>
    public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (request.Keys[i].Name != "bsn") continue;
            var (person, attribute) = (keys[i].ToString(), request.Field.Name);
            return IsDisputed(person, attribute)
                ? LawValue.Unknown(Gaps.Of(OpenNorm.Disputed(attribute)))
                : Find(person, attribute);
        }

        return null;
    }
}
