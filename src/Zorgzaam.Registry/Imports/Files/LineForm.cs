using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports.Files;

/// <summary>
/// What a line of a file may hold, by name: the parts of a key and attributes, or the ends of a relation, and beside them
/// from when until when, how sure, who said it and on which ground.
/// </summary>
internal abstract class LineForm(Agreement agreement)
{
    public const int MaximumTextLength = 400;

    private const string From = "valid_from";
    private const string Until = "valid_until";
    private const string Quality = "quality";
    private const string Source = "source";
    private const string Ground = "ground";

    private static readonly string[] Common = [From, Until, Quality, Source, Ground];

    private readonly string? onlySource = agreement.Sources.Count == 1 ? agreement.Sources.Single() : null;

    /// <summary>The form of a type of object or relation.</summary>
    /// <exception cref="ImportFileException">There is no such type.</exception>
    public static LineForm Of(ObjectTypes types, string type, Agreement agreement)
    {
        if (types.Find(type) is { } declared) return new ObjectForm(declared, agreement);
        if (types.Relations.Find(type) is { } relation) return new RelationForm(relation, agreement);
        var known = types.All.Select(each => each.Name).Concat(types.Relations.All.Select(each => each.Name));
        throw new ImportFileException($"There is no type '{type}'. Choose one of {string.Join(", ", known)}.", 0);
    }

    /// <summary>Every name that a line may use, in the order in which it is told.</summary>
    public IEnumerable<string> Names => Own.Concat(Common);

    /// <summary>Names that must be there in a heading.</summary>
    public IEnumerable<string> Required => Needed.Append(From);

    /// <summary>What a cell of text means under a name; a text that does not fit stays one, and is found wrong as such.</summary>
    public JsonNode? Read(string name, string text) => Find(name) is { } attribute ? Cell(attribute, text) : JsonValue.Create(text);

    /// <summary>Makes what a line delivers of its values by name; what is left out is unknown.</summary>
    public ImportLine Make(int number, IReadOnlyDictionary<string, JsonNode?> values)
    {
        var about = About(values);
        if (values.Keys.Except(Own, StringComparer.Ordinal).Except(Common, StringComparer.Ordinal).Any())
            return ImportLine.Wrong(number, about, $"It has a field that '{Type}' does not have. Fields are {string.Join(", ", Names)}.");
        if (values.Values.Any(HasNul)) return ImportLine.Wrong(number, about, "A text holds the character NUL. Take it out.");
        if (Day(values, From, out var from) is { } early) return ImportLine.Wrong(number, about, early);
        if (from is null) return ImportLine.Wrong(number, about, $"{From} is missing; write a date as 2026-01-31.");
        if (Day(values, Until, out var until) is { } late) return ImportLine.Wrong(number, about, late);
        var source = Text(values, Source) ?? onlySource;
        if (source is null) return ImportLine.Wrong(number, about, $"{Source} is missing: the agreement is with several.");
        var ground = Text(values, Ground) ?? agreement.Ground;
        if (source.Length > MaximumTextLength || ground.Length > MaximumTextLength)
            return ImportLine.Wrong(number, about, $"{Source} and {Ground} have at most {MaximumTextLength} characters.");
        return Text(values, Quality) switch
        {
            null or "confirmed" => Make(number, about, values, new Said(from.Value, until, source, ground, FactQuality.Confirmed)),
            "estimated" => Make(number, about, values, new Said(from.Value, until, source, ground, FactQuality.Estimated)),
            _ => ImportLine.Wrong(number, about, $"{Quality} must be confirmed or estimated."),
        };
    }

    protected abstract string Type { get; }

    protected abstract IReadOnlyCollection<string> Own { get; }

    protected abstract IEnumerable<string> Needed { get; }

    protected abstract AttributeDefinition? Find(string name);

    protected abstract ObjectName? About(IReadOnlyDictionary<string, JsonNode?> values);

    protected abstract ImportLine Make(
        int number, ObjectName? about, IReadOnlyDictionary<string, JsonNode?> values, Said said);

    /// <summary>The text under a name; null when there is none.</summary>
    protected static string? Text(IReadOnlyDictionary<string, JsonNode?> values, string name) =>
        values.GetValueOrDefault(name) is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 ? text : null;

    private static string? Day(IReadOnlyDictionary<string, JsonNode?> values, string name, out DateOnly? day)
    {
        day = null;
        if (values.GetValueOrDefault(name) is null) return null;
        if (!IsoDate.TryRead(Text(values, name), out var date)) return $"{name} must be a date as 2026-01-31.";
        day = date;
        return null;
    }

    private static JsonNode? Cell(AttributeDefinition attribute, string text)
    {
        if (attribute.Accepts("integer") && long.TryParse(
            text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return JsonValue.Create(number);
        if (attribute.Accepts("boolean") && text is "true" or "false") return JsonValue.Create(text == "true");
        if (!attribute.Accepts("array") && !attribute.Accepts("object")) return JsonValue.Create(text);
        return LineJson.TryParse(text, out var json) is null ? json : JsonValue.Create(text);
    }

    private static bool HasNul(JsonNode? node) => node switch
    {
        JsonObject named => named.Any(each => each.Key.Contains('\0', StringComparison.Ordinal) || HasNul(each.Value)),
        JsonArray row => row.Any(HasNul),
        JsonValue value => value.GetValueKind() == JsonValueKind.String
            && value.GetValue<string>().Contains('\0', StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>What is said of everything in a line.</summary>
    protected sealed record Said(DateOnly From, DateOnly? Until, string Source, string Ground, FactQuality Quality);
}
