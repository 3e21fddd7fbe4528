using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Explanation;

/// <summary>
/// Words for residents in every language: data that stands beside the law, in <c>words/</c> in its folder, and holds
/// for all its versions. <c>nl.yaml</c> and <c>en.yaml</c> hold sentences, <c>nl.labels.yaml</c> and <c>en.labels.yaml</c>
/// what things are called where the law does not say it, or not in that language.
/// </summary>
public sealed class LawWords
{
    private readonly Dictionary<string, ResidentWords> _languages = new(StringComparer.Ordinal);

    private LawWords()
    {
        var dutch = new ResidentWords(PhraseBook.Dutch, otherwise: null);
        foreach (var book in PhraseBook.All)
            _languages[book.Language] = book == PhraseBook.Dutch ? dutch : new ResidentWords(book, dutch);
    }

    /// <summary>The words of a language; Dutch where a language has none, or is not known.</summary>
    public ResidentWords In(string language) =>
        _languages.GetValueOrDefault(language) ?? _languages[PhraseBook.Dutch.Language];

    /// <summary>Reads the words of every law below a directory.</summary>
    /// <param name="directory">The folder of laws.</param>
    public static (LawWords Words, ImmutableArray<LawDiagnostic> Diagnostics) ReadDirectory(string directory)
    {
        var diagnostics = ImmutableArray.CreateBuilder<LawDiagnostic>();
        var words = new LawWords();
        foreach (var file in LawFiles.WordsBelow(directory, diagnostics))
        {
            if (LawFiles.Load(file, diagnostics) is not { } bytes) continue;
            var findings = new Findings();
            words.Read(file, bytes, findings);
            diagnostics.AddRange(findings.Finish(_ => null));
        }

        return (words, diagnostics.DrainToImmutable());
    }

    private void Read(string file, byte[] bytes, Findings findings)
    {
        var law = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)))!;
        var name = Path.GetFileName(file).Split('.');
        if (!_languages.TryGetValue(name[0], out var words) || name is not ([_, "yaml"] or [_, "labels", "yaml"]))
        {
            findings.Error(
                "unknown-words", new SourceSpot(file, 0, 0), "This file is in no language that is spoken here.",
                $"Name it LANGUAGE.yaml or LANGUAGE.labels.yaml, in {string.Join(" or ", _languages.Keys)}.");
            return;
        }

        if (YamlText.Decode(file, bytes, findings) is not { } text) return;
        if (YamlComposer.Compose(file, text, findings) is not { } root) return;
        var context = new ReadContext(default, findings);
        if (MapReader.Open(context, root, "a list of names with words") is not { } map) return;
        if (name.Length == 2) words.Read(law, map);
        else words.ReadLabels(law, map);
    }
}
