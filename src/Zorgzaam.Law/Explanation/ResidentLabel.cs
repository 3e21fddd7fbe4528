using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Reading.Yaml;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>
/// What one name is called in one language, with what its value needs to be read: what absence means, how the parts of
/// a record are said, and what it is called where a condition of the same law does not hold.
/// </summary>
internal sealed class ResidentLabel
{
    private readonly PhraseBook _phrases;
    private readonly List<KeyValuePair<string, string>> _whenFalse = [];
    private readonly List<KeyValuePair<string, ResidentSentences>> _properties = [];

    private ResidentLabel(PhraseBook phrases) => _phrases = phrases;

    /// <summary>Null where the description of the law will do.</summary>
    internal string? Text { get; private set; }

    /// <summary>What it means that there is none, such as "nee"; null for the usual word.</summary>
    internal string? Absent { get; private init; }

    internal bool HasProperties => _properties.Count > 0;

    /// <summary>What it says, for comparing languages.</summary>
    internal IReadOnlyList<string> Cases =>
    [
        .. Absent is null ? Array.Empty<string>() : ["absent"],
        .. _whenFalse.Select(w => "when_false " + w.Key),
        .. _properties.SelectMany(p => p.Value.Cases.Select(c => $"{p.Key} {c}")),
    ];

    internal static ResidentLabel Of(string text, PhraseBook phrases) => new(phrases) { Text = text };

    internal static ResidentLabel? Read(ReadContext context, YamlItem item, PhraseBook phrases)
    {
        if (MapReader.Open(context, item, "a label") is not { } map) return null;
        var read = new ResidentLabel(phrases) { Text = map.Text("label"), Absent = map.Text("absent") };
        if (map.Map("when_false", "a list of conditions with labels") is { } whenFalse)
        {
            foreach (var entry in whenFalse.Entries)
            {
                if (whenFalse.Text(entry.Key) is { } text) read._whenFalse.Add(new(entry.Key, text));
            }
        }

        if (map.Map("properties", "a list of properties with words") is { } properties)
        {
            foreach (var entry in properties.Entries)
            {
                properties.Take(entry.Key);
                if (ResidentSentences.Read(context, entry.Value, phrases) is { } words)
                    read._properties.Add(new(entry.Key, words));
            }
        }

        map.Close();
        return read;
    }

    /// <summary>The label in a case, of which it is known what did not hold.</summary>
    internal string? In(Func<string, bool> isFalse) =>
        _whenFalse.Where(w => isFalse(w.Key)).Select(w => w.Value).FirstOrDefault() ?? Text;

    /// <summary>A record, or a list of them, in words: "geboren op 5 mei 2017, woont bij u".</summary>
    internal string Told(LawValue value) => value.Kind == LawValueKind.List
        ? value.AsList.Count == 0 ? _phrases.None : string.Join("; ", value.AsList.Select(Told))
        : value.Kind == LawValueKind.Record
            ? string.Join(", ", _properties
                .Select(p => value.AsRecord.TryGetValue(p.Key, out var part) ? p.Value.About(part, null) : null)
                .OfType<string>())
            : PlainText.Write(value, null, _phrases);
}
