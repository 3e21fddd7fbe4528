using Zorgzaam.Foundation;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Reading.Yaml;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>
/// Sentences for residents in one language about what a law computes or asks. What this language has no words for is
/// said in another, which every text names.
/// </summary>
public sealed class ResidentWords
{
    private readonly Dictionary<NameInLaw, ResidentSentences> _sentences = [];
    private readonly Dictionary<NameInLaw, ResidentLabel> _labels = [];
    private readonly ResidentWords? _otherwise;
    private readonly HashSet<NameInLaw> _notSo = [];

    internal ResidentWords(PhraseBook phrases, ResidentWords? otherwise)
    {
        Phrases = phrases;
        _otherwise = otherwise;
    }

    private ResidentWords(ResidentWords words, HashSet<NameInLaw> notSo)
        : this(words.Phrases, words._otherwise is { } other ? new ResidentWords(other, notSo) : null)
    {
        (_sentences, _labels, _notSo) = (words._sentences, words._labels, notSo);
    }

    /// <summary>No words at all: sentences are then made from the descriptions in the law.</summary>
    public static ResidentWords None { get; } = new(PhraseBook.Dutch, otherwise: null);

    /// <summary>How values are written.</summary>
    public PhraseBook Phrases { get; }

    /// <summary>Every name that has sentences in this language, in order.</summary>
    public IReadOnlyList<NameInLaw> Names => InOrder(_sentences.Keys);

    /// <summary>Every name that has a label in this language, in order.</summary>
    public IReadOnlyList<NameInLaw> Labelled => InOrder(_labels.Keys);

    /// <summary>The sentence about a value; null when the words have none for it.</summary>
    /// <param name="node">The step; the name it was asked under goes before the name it was computed under.</param>
    public WrittenText? About(ExplanationNode node) =>
        node.Called.Select(name => Find(name)?.About(node)).FirstOrDefault(text => text is not null);

    /// <summary>Whether a step has words, be it not for every value.</summary>
    public bool Knows(ExplanationNode node) => node.Called.Any(name => Find(name) is not null);

    /// <summary>What a person has to judge, after "moet nog beoordelen"; null when there are no words for it.</summary>
    public WrittenText? Judged(string law, string norm) =>
        Find(new NameInLaw(law, norm)) is { Judged: { } judged } found
            ? new WrittenText(judged, found.Phrases.Language)
            : null;

    /// <summary>The same words for one case: some things are called otherwise for who has no partner.</summary>
    /// <param name="result">The case, with a trace.</param>
    public ResidentWords For(LawResult result)
    {
        var conditions = (result.Trace?.Entries ?? [])
            .Where(e => e is { Node: NamedNode, Value.Kind: LawValueKind.Boolean })
            .ToLookup(e => NameInLaw.Of((NamedNode)e.Node), e => e.Value.IsTrue);
        return new ResidentWords(this, conditions.Where(c => !c.Contains(true)).Select(c => c.Key).ToHashSet());
    }

    /// <summary>What a step or fact is called: the description of the law, unless this language has a word for it.</summary>
    /// <param name="called">Its names, the one it was asked under first.</param>
    /// <param name="description">The description in the law.</param>
    public WrittenText Label(IReadOnlyList<NameInLaw> called, string description) =>
        called.Select(LabelOf).FirstOrDefault(label => label is not null) is { } label
            ? new WrittenText(label, Phrases.Language)
            : new WrittenText(description, PhraseBook.Dutch.Language);

    /// <summary>A value as it may be shown: whom a number points to is not told.</summary>
    /// <param name="called">The names of what has the value, the one it was asked under first.</param>
    /// <param name="name">Its own name.</param>
    /// <param name="value">The value.</param>
    /// <param name="field">Its declaration.</param>
    public WrittenText Value(IReadOnlyList<NameInLaw> called, string name, LawValue value, Field? field)
    {
        if (name.EndsWith("bsn", StringComparison.Ordinal) && !value.IsNull && !value.IsUnknown)
            return new WrittenText(Phrases.Known, Phrases.Language);
        var labels = called.Select(n => _labels.GetValueOrDefault(n)).OfType<ResidentLabel>().ToList();
        if (value.IsNull && labels.Find(l => l.Absent is not null) is { } absence)
            return new WrittenText(absence.Absent!, Phrases.Language);
        return value.Kind is LawValueKind.Record or LawValueKind.List && labels.Find(l => l.HasProperties) is { } parts
            ? new WrittenText(parts.Told(value), Phrases.Language)
            : PlainText.Told(value, field, Phrases);
    }

    /// <summary>What the sentences of a name say, for comparing languages: one key per case.</summary>
    public IReadOnlyList<string> CasesOf(NameInLaw name) => _sentences.GetValueOrDefault(name)?.Cases ?? [];

    /// <summary>What the label of a name says beside its text, for comparing languages.</summary>
    public IReadOnlyList<string> CasesOfLabel(NameInLaw name) => _labels.GetValueOrDefault(name)?.Cases ?? [];

    internal void Read(string law, MapReader map)
    {
        foreach (var entry in map.Entries)
        {
            if (ResidentSentences.Read(map.Context, entry.Value, Phrases) is { } read)
                _sentences[new NameInLaw(law, entry.Key)] = read;
        }
    }

    internal void ReadLabels(string law, MapReader map)
    {
        foreach (var entry in map.Entries)
        {
            var label = entry.Value is YamlMap
                ? ResidentLabel.Read(map.Context, entry.Value, Phrases)
                : map.Text(entry.Key) is { } text ? ResidentLabel.Of(text, Phrases) : null;
            if (label is not null) _labels[new NameInLaw(law, entry.Key)] = label;
        }
    }

    private static IReadOnlyList<NameInLaw> InOrder(IEnumerable<NameInLaw> names) =>
        [.. names.OrderBy(n => n.Law, StringComparer.Ordinal).ThenBy(n => n.Name, StringComparer.Ordinal)];

    private string? LabelOf(NameInLaw name) =>
        _labels.GetValueOrDefault(name)?.In(condition => _notSo.Contains(name with { Name = condition }));

    private ResidentSentences? Find(NameInLaw name) => _sentences.GetValueOrDefault(name) ?? _otherwise?.Find(name);
}

/// <summary>A name that a law gives to something.</summary>
public readonly record struct NameInLaw(string Law, string Name)
{
    /// <summary>The name that a step has in its law.</summary>
    public static NameInLaw Of(NamedNode node) => new(node.Origin.Law.Id, node.Name);
}
