using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Objects;

/// <summary>
/// Compares a value with its schema: the part of JSON Schema that object types use (type, enum, format, pattern,
/// items, properties, required, no others) and <c>x-disjoint-periods</c>: a list of <c>van</c> and <c>tot</c> in which no
/// day stands twice.
/// </summary>
internal static class ValueCheck
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromMilliseconds(100);

    /// <summary>What is wrong, or null. The value itself is never repeated: it may be personal.</summary>
    public static string? Fault(JsonObject schema, JsonNode? value, string path)
    {
        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        var types = schema["type"] is JsonArray several
            ? [.. several.Select(type => (string?)type)]
            : new[] { (string?)schema["type"] };
        if (!types.Any(type => Fits(type, kind, value)))
            return $"{path} must be {string.Join(" or ", types)}";
        if (value is null) return null;
        if (schema["enum"] is JsonArray allowed && !allowed.Any(each => JsonNode.DeepEquals(each, value)))
            return $"{path} must be one of {string.Join(", ", allowed.Where(each => each is not null))}";

        return kind switch
        {
            JsonValueKind.String => TextFault(schema, value.GetValue<string>(), path),
            JsonValueKind.Array when schema["items"] is JsonObject items => value.AsArray()
                .Select((item, i) => Fault(items, item, $"{path}[{i}]")).FirstOrDefault(fault => fault is not null)
                ?? ((bool?)schema["x-disjoint-periods"] == true ? PeriodFault(value.AsArray(), path) : null),
            JsonValueKind.Object when schema["properties"] is JsonObject properties =>
                ObjectFault(schema, properties, value.AsObject(), path),
            _ => null,
        };
    }

    // Laws add up periods: a day that stands in two of them would count twice.
    private static string? PeriodFault(JsonArray periods, string path)
    {
        string? until = string.Empty;
        foreach (var period in periods.OrderBy(each => (string?)each!["van"], StringComparer.Ordinal))
        {
            var (from, end) = ((string)period!["van"]!, (string?)period["tot"]);
            if (end is not null && string.CompareOrdinal(end, from) <= 0)
                return $"{path} has a period that ends before it begins";
            if (until is null || string.CompareOrdinal(from, until) < 0)
                return $"{path} has periods that overlap; merge them before they are delivered";
            until = end;
        }

        return null;
    }

    private static bool Fits(string? type, JsonValueKind kind, JsonNode? value) => type switch
    {
        "null" => kind == JsonValueKind.Null,
        "string" => kind == JsonValueKind.String,
        "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
        "integer" => kind == JsonValueKind.Number
            && long.TryParse(value!.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "array" => kind == JsonValueKind.Array,
        "object" => kind == JsonValueKind.Object,
        _ => false,
    };

    private static string? TextFault(JsonObject schema, string text, string path) => (string?)schema["format"] switch
    {
        "date" when !IsoDate.TryRead(text, out _) => $"{path} must be a date as 2026-01-31",
        "bsn" when !Bsn.TryParse(text, out _) => $"{path} must be nine digits that pass the eleven test",
        _ when (string?)schema["pattern"] is { } pattern
            && !Regex.IsMatch(text, pattern, RegexOptions.NonBacktracking, PatternLimit) =>
            $"{path} must match {pattern}",
        _ => null,
    };

    private static string? ObjectFault(JsonObject schema, JsonObject properties, JsonObject value, string path)
    {
        foreach (var (name, each) in value)
        {
            if (properties[name] is not JsonObject property) return $"{path} has an unknown '{name}'";
            if (Fault(property, each, $"{path}.{name}") is { } fault) return fault;
        }

        var missing = (schema["required"] as JsonArray)?.Select(name => (string)name!)
            .FirstOrDefault(name => !value.ContainsKey(name));
        return missing is null ? null : $"{path} lacks '{missing}'";
    }
}
