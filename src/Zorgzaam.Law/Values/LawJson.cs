using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Values;

/// <summary>Values as JSON: numbers exactly, dates as text.</summary>
public static class LawJson
{
    private const int MaxShown = 40;

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">
    /// A number has more digits than an exact decimal holds, or an object has a name twice.
    /// </exception>
    public static LawValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => LawValue.Null,
        JsonValueKind.True => LawValue.True,
        JsonValueKind.False => LawValue.False,
        JsonValueKind.Number => ExactDecimal.TryRead(element.GetRawText(), out var number)
            ? LawValue.Of(number)
            : throw new JsonException($"The number {Shorten(element.GetRawText())} does not fit an exact decimal of 28 digits."),
        JsonValueKind.String => LawValue.Of(element.GetString()!),
        JsonValueKind.Array => LawValue.Of(element.EnumerateArray().Select(Read).ToImmutableArray()),
        _ => ReadRecord(element),
    };

    /// <summary>Reads a value that was built, not parsed, without writing it out first.</summary>
    /// <exception cref="JsonException">A number has more digits than an exact decimal holds.</exception>
    public static LawValue Read(JsonNode? node) => node switch
    {
        null => LawValue.Null,
        JsonArray list => LawValue.Of(list.Select(Read).ToImmutableArray()),
        JsonObject record => LawValue.Of(record.ToDictionary(p => p.Key, p => Read(p.Value), StringComparer.Ordinal)),
        JsonValue value when value.TryGetValue<string>(out var text) => LawValue.Of(text),
        JsonValue value when value.TryGetValue<bool>(out var flag) => LawValue.Of(flag),
        JsonValue value when value.TryGetValue<long>(out var number) => LawValue.Of(number),
        _ => Read(JsonSerializer.SerializeToElement(node)),
    };

    /// <summary>Writes a value; a fraction that no decimal holds becomes the text <c>1/3</c>.</summary>
    public static JsonNode? Write(LawValue value) => value.Kind switch
    {
        LawValueKind.Null or LawValueKind.Unknown => null,
        LawValueKind.Boolean => JsonValue.Create(value.IsTrue),
        LawValueKind.Number when value.IsDecimal => JsonNode.Parse(value.ToString()),
        LawValueKind.List => new JsonArray([.. value.AsList.Select(Write)]),
        LawValueKind.Record => new JsonObject(value.AsRecord.Select(
            p => KeyValuePair.Create(p.Key, Write(p.Value)))),
        _ => JsonValue.Create(value.ToString()),
    };

    private static string Shorten(string text) => text.Length <= MaxShown ? text : text[..MaxShown] + "…";

    private static LawValue ReadRecord(JsonElement element)
    {
        var values = new Dictionary<string, LawValue>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (!values.TryAdd(property.Name, Read(property.Value)))
                throw new JsonException($"The name '{Shorten(property.Name)}' stands twice in one object.");
        }

        return LawValue.Of(values);
    }
}
