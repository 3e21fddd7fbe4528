using Zorgzaam.Foundation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Law.Explanation;

/// <summary>
/// Sentences for residents in one language about what a law computes or asks. What this language has no words for is
/// said in another, which every text names.
/// </summary>
public sealed class ResidentWords
{
    private readonly Dictionary<NameInLaw, ResidentSentences> _sentences = [];
    private readonly Dictionary<NameInLaw, string> _labels = [];
    private readonly ResidentWords? _otherwise;

    internal ResidentWords(PhraseBook phrases, ResidentWords? otherwise)
    {
        Phrases = phrases;
        _otherwise = otherwise;
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

    /// <summary>What a step or fact is called: the description of the law, unless this language has a word for it.</summary>
    /// <param name="called">Its names, the one it was asked under first.</param>
    /// <param name="description">The description in the law.</param>
    public WrittenText Label(IReadOnlyList<NameInLaw> called, string description) =>
        called.Select(name => _labels.GetValueOrDefault(name)).FirstOrDefault(label => label is not null) is { } label
            ? new WrittenText(label, Phrases.Language)
            : new WrittenText(description, PhraseBook.Dutch.Language);

    /// <summary>What the sentences of a name say, for comparing languages: one key per case.</summary>
    public IReadOnlyList<string> CasesOf(NameInLaw name) => _sentences.GetValueOrDefault(name)?.Cases ?? [];

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
            if (map.Text(entry.Key) is { } label) _labels[new NameInLaw(law, entry.Key)] = label;
        }
    }

    private static IReadOnlyList<NameInLaw> InOrder(IEnumerable<NameInLaw> names) =>
        [.. names.OrderBy(n => n.Law, StringComparer.Ordinal).ThenBy(n => n.Name, StringComparer.Ordinal)];

    private ResidentSentences? Find(NameInLaw name) => _sentences.GetValueOrDefault(name) ?? _otherwise?.Find(name);
}

/// <summary>A name that a law gives to something.</summary>
public readonly record struct NameInLaw(string Law, string Name)
{
    internal static NameInLaw Of(NamedNode node) => new(node.Origin.Law.Id, node.Name);
}
