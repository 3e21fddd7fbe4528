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
            .Except(Used(), StringComparer.Ordinal));

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
        Repository.Files("src/Zorgzaam.Web", ".cshtml", ".cs")
            .Select(file => (file, text: File.ReadAllText(Path.Combine(Repository.Root, file))))
            .SelectMany(f => Keyed().Matches(f.text).Concat(
                f.file.EndsWith("Names.cs", StringComparison.Ordinal)
                || f.file.EndsWith("Status.cshtml.cs", StringComparison.Ordinal)
                    ? Named().Matches(f.text)
                    : []))
            .Select(m => m.Groups["key"].Value)
            .Distinct(StringComparer.Ordinal);

    [GeneratedRegex("""\b(T|words)\["(?<key>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keyed();

    // Icons and tones begin with a small letter, sentences with a capital.
    [GeneratedRegex("""=> "(?<key>[A-Z][^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
