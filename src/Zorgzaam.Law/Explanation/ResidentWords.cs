using System.Collections.Immutable;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Reading.Yaml;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>
/// Sentences for residents about what a law computes or asks: data that stands beside the law, in <c>words/nl.yaml</c>
/// in its folder, and holds for all its versions.
/// </summary>
public sealed class ResidentWords
{
    private readonly Dictionary<NameInLaw, Sentences> _sentences;

    private ResidentWords(Dictionary<NameInLaw, Sentences> sentences) => _sentences = sentences;

    /// <summary>No words at all: sentences are then made from the descriptions in the law.</summary>
    public static ResidentWords None { get; } = new([]);

    /// <summary>Every name that has words, in order.</summary>
    public IReadOnlyList<NameInLaw> Names =>
        [.. _sentences.Keys.OrderBy(n => n.Law, StringComparer.Ordinal).ThenBy(n => n.Name, StringComparer.Ordinal)];

    /// <summary>Reads the words of every law below a directory.</summary>
    /// <param name="directory">The folder of laws.</param>
    public static (ResidentWords Words, ImmutableArray<LawDiagnostic> Diagnostics) ReadDirectory(string directory)
    {
        var diagnostics = ImmutableArray.CreateBuilder<LawDiagnostic>();
        var sentences = new Dictionary<NameInLaw, Sentences>();
        foreach (var file in LawFiles.WordsBelow(directory, diagnostics))
        {
            var law = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)))!;
            if (LawFiles.Load(file, diagnostics) is not { } bytes) continue;
            var findings = new Findings();
            foreach (var (name, read) in Read(file, bytes, findings)) sentences[new NameInLaw(law, name)] = read;
            diagnostics.AddRange(findings.Finish(_ => null));
        }

        return (new ResidentWords(sentences), diagnostics.DrainToImmutable());
    }

    /// <summary>The sentence about a value; null when the words have none for it.</summary>
    /// <param name="node">The step; the name it was asked under goes before the name it was computed under.</param>
    public string? About(ExplanationNode node)
    {
        var pattern = node.Called.Select(name => Find(name)?.Of(node.Value)).OfType<string>().FirstOrDefault();
        return pattern?.Replace("{value}", PlainText.Write(node.Value, node.Field), StringComparison.Ordinal);
    }

    /// <summary>Whether a step has words, be it not for every value.</summary>
    public bool Knows(ExplanationNode node) => node.Called.Any(name => Find(name) is not null);

    /// <summary>What a person has to judge, after "Een medewerker bekijkt nog"; null when there are no words for it.</summary>
    public string? Judged(string law, string norm) => Find(new NameInLaw(law, norm))?.Judged;

    private Sentences? Find(NameInLaw name) => _sentences.GetValueOrDefault(name);

    private static List<(string Name, Sentences Sentences)> Read(string file, byte[] bytes, Findings findings)
    {
        if (YamlText.Decode(file, bytes, findings) is not { } text) return [];
        if (YamlComposer.Compose(file, text, findings) is not { } root) return [];
        var context = new ReadContext(default, findings);
        if (MapReader.Open(context, root, "a list of names with sentences") is not { } words) return [];
        return [.. words.Entries.Select(entry => (entry.Key, Sentences.Read(context, entry.Value)))
            .Where(pair => pair.Item2 is not null).Select(pair => (pair.Key, pair.Item2!))];
    }

    private sealed record Sentences(
        string? WhenTrue, string? WhenFalse, string? Zero, string? One, string? Value, string? Absent, string? Judged)
    {
        internal static Sentences? Read(ReadContext context, YamlItem item)
        {
            if (MapReader.Open(context, item, "sentences") is not { } map) return null;
            var read = new Sentences(
                map.Text("when_true"), map.Text("when_false"), map.Text("zero"), map.Text("one"), map.Text("value"),
                map.Text("absent"), map.Text("judged"));
            map.Close();
            return read;
        }

        internal string? Of(LawValue value) => value.Kind switch
        {
            LawValueKind.Boolean => value.IsTrue ? WhenTrue : WhenFalse,
            LawValueKind.Null => Absent,
            LawValueKind.Number when value == LawValue.Of(0m) => Zero ?? Value,
            LawValueKind.Number when value == LawValue.Of(1m) => One ?? Value,
            LawValueKind.Unknown => null,
            _ => Value,
        };
    }
}

/// <summary>A name that a law gives to something.</summary>
public readonly record struct NameInLaw(string Law, string Name);
