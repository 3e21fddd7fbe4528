using Zorgzaam.Foundation;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Reading.Yaml;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>The sentences of one name in one language, per kind of value.</summary>
internal sealed class ResidentSentences
{
    private static readonly string[] Known = ["when_true", "when_false", "zero", "one", "value", "absent", "judged"];

    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);

    private ResidentSentences(PhraseBook phrases) => Phrases = phrases;

    internal PhraseBook Phrases { get; }

    internal string? Judged => Said("judged");

    internal IReadOnlyList<string> Cases => [.. _said.Keys.Order(StringComparer.Ordinal)];

    internal static ResidentSentences? Read(ReadContext context, YamlItem item, PhraseBook phrases)
    {
        if (MapReader.Open(context, item, "sentences") is not { } map) return null;
        var read = new ResidentSentences(phrases);
        foreach (var name in Known)
        {
            if (map.Text(name) is { } sentence) read._said[name] = sentence;
        }

        map.Close();
        return read;
    }

    internal WrittenText? About(ExplanationNode node) =>
        About(node.Value, node.Field) is { } said ? new WrittenText(said, Phrases.Language) : null;

    internal string? About(LawValue value, Field? field) =>
        Of(value)?.Replace("{value}", PlainText.Write(value, field, Phrases), StringComparison.Ordinal);

    private string? Of(LawValue value) => value.Kind switch
    {
        LawValueKind.Boolean => Said(value.IsTrue ? "when_true" : "when_false"),
        LawValueKind.Null => Said("absent"),
        LawValueKind.Number when value == LawValue.Of(0m) => Said("zero") ?? Said("value"),
        LawValueKind.Number when value == LawValue.Of(1m) => Said("one") ?? Said("value"),
        LawValueKind.Unknown => null,
        _ => Said("value"),
    };

    private string? Said(string name) => _said.GetValueOrDefault(name);
}
