using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Zorgzaam.Tests.Unit.Web.Shared.Languages;

/// <summary>Every Dutch sentence of the pages has its English one, and none is left over.</summary>
public sealed partial class EnglishWordsTests
{
    private const string English = "src/Zorgzaam.Web/Shared/Languages/Words.en.resx";

    private static readonly Dictionary<string, string> Translations =
        XDocument.Load(Path.Combine(Repository.Root, English)).Descendants("data").ToDictionary(
            d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);

    [Fact]
    public void EveryDutchSentence_HasAnEnglishOne() =>
        Assert.Empty(Used().Except(Translations.Keys, StringComparer.Ordinal));

    [Fact]
    public void EveryEnglishSentence_IsUsed() =>
        Assert.Empty(Translations.Keys.Where(key => !key.StartsWith("pattern.", StringComparison.Ordinal))
            .Except(Used(), StringComparer.Ordinal).Except(Handed(), StringComparer.Ordinal));

    [Fact]
    public void WhatTheDemonstrationSays_HasAnEnglishOne()
    {
        // What is filled in is a message of the command, not a sentence of the demonstration.
        var said = Households().Concat(Quotes("src/Zorgzaam/Demo/Personas.cs")
            .Where(q => q.EndsWith('.') && !q.Contains('{', StringComparison.Ordinal))).ToList();
        Assert.True(said.Count > 6, "No sentences of the demonstration were found.");
        Assert.Empty(said.Except(Translations.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void ThemeCaptions_HaveAnEnglishOne() => Assert.All(
        Quotes("src/Zorgzaam/Pages/ThemeFigures.cs").Where(q => q.Contains(' ', StringComparison.Ordinal)),
        caption => Assert.Contains(caption, Translations.Keys));

    [Fact]
    public void EveryEnglishSentence_FillsInTheSameValues() => Assert.Empty(
        from pair in Translations
        where !Places(pair.Key).SetEquals(Places(pair.Value))
        select pair.Key);

    [Fact]
    public void Used_FindsTheSentences() => Assert.InRange(Used().Count(), 100, 1000);

    private static HashSet<string> Places(string text) =>
        [.. Place().Matches(text).Select(m => m.Value)];

    // In pages and code as T["…"] or words["…"]; names of roles, outcomes, themes and errors in switches of their own.
    private static IEnumerable<string> Used() =>
        Repository.Files("src/Zorgzaam.Web", ".cshtml", ".cs").Concat(Repository.Files("src/Zorgzaam/Pages", ".cs"))
            .Select(file => (file, text: File.ReadAllText(Path.Combine(Repository.Root, file))))
            .SelectMany(f => Keyed().Matches(f.text).Concat(
                f.file.EndsWith("Names.cs", StringComparison.Ordinal)
                || f.file.EndsWith("Status.cshtml.cs", StringComparison.Ordinal)
                    ? Named().Matches(f.text)
                    : []))
            .Select(m => m.Groups["key"].Value)
            .Distinct(StringComparer.Ordinal);

    [GeneratedRegex("""\b(T|words)\[\s*"(?<key>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keyed();

    // Handed to the pages as data, and looked up there: captions, periods and what the demonstration tells.
    private static IEnumerable<string> Handed() => Households()
        .Concat(Quotes("src/Zorgzaam/Demo/Personas.cs"))
        .Concat(Repository.Files("src/Zorgzaam/Pages", ".cs").SelectMany(Quotes));

    private static IEnumerable<string> Quotes(string file) =>
        Quoted().Matches(File.ReadAllText(Path.Combine(Repository.Root, file))).Select(m => m.Groups["text"].Value);

    private static IEnumerable<string> Households()
    {
        using var file = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "policy/population/demo-households.json")));
        var root = file.RootElement;
        var households = root.ValueKind == JsonValueKind.Array ? root : root.EnumerateObject().First().Value;
        return [.. households.EnumerateArray().SelectMany(h =>
            new[] { h.GetProperty("title").GetString()!, h.GetProperty("story").GetString()! })];
    }

    [GeneratedRegex("""
        "(?<text>[^"\n]+)"
        """, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    // Icons and tones begin with a small letter, sentences with a capital.
    [GeneratedRegex("""=> "(?<key>[A-Z][^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
