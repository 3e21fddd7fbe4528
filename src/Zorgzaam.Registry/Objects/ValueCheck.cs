using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Incoming;

namespace Zorgzaam.Registry.Objects;

/// <summary>
/// Compares values with a schema, read once: the part of JSON Schema that object types use (type, enum, format, pattern,
/// items, properties, required, no others) and <c>x-disjoint-periods</c>: a list of <c>van</c> and <c>tot</c> in which no
/// day stands twice.
/// </summary>
internal sealed class ValueCheck
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromMilliseconds(100);

    private readonly string[] types;
    private readonly JsonArray? allowed;
    private readonly string? format;
    private readonly Regex? pattern;
    private readonly bool hasDisjointPeriods;
    private readonly ValueCheck? items;
    private readonly Dictionary<string, ValueCheck>? properties;
    private readonly string[] required;

    internal ValueCheck(JsonObject schema)
    {
        types = schema["type"] is JsonArray several
            ? [.. several.Select(type => (string?)type ?? string.Empty)]
            : [(string?)schema["type"] ?? string.Empty];
        allowed = schema["enum"] as JsonArray;
        format = (string?)schema["format"];
        pattern = (string?)schema["pattern"] is { } text ? new Regex(text, RegexOptions.NonBacktracking, PatternLimit) : null;
        hasDisjointPeriods = (bool?)schema["x-disjoint-periods"] == true;
        items = schema["items"] is JsonObject each ? new ValueCheck(each) : null;
        properties = (schema["properties"] as JsonObject)?.Where(property => property.Value is JsonObject)
            .ToDictionary(property => property.Key, property => new ValueCheck(property.Value!.AsObject()), StringComparer.Ordinal);
        required = [.. (schema["required"] as JsonArray ?? []).Select(name => (string)name!)];
    }

    /// <summary>
    /// What is wrong, as it follows on the name of the value, or null. The value itself is never repeated: it may be
    /// personal.
    /// </summary>
    internal string? Fault(JsonNode? value)
    {
        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        if (!Array.Exists(types, type => Fits(type, kind, value))) return $" must be {string.Join(" or ", types)}";
        if (value is null) return null;
        if (allowed is not null && !allowed.Any(each => JsonNode.DeepEquals(each, value)))
            return $" must be one of {string.Join(", ", allowed.Where(each => each is not null))}";

        return kind switch
        {
            JsonValueKind.String => TextFault(value.GetValue<string>()),
            JsonValueKind.Array when items is not null => ArrayFault(value.AsArray()),
            JsonValueKind.Object when properties is not null => ObjectFault(value.AsObject()),
            _ => null,
        };
    }

    /// <summary>Everything that is wrong, each with its place as a JSON Pointer.</summary>
    internal IEnumerable<EventFault> Faults(JsonNode? value, string at)
    {
        switch (value)
        {
            case JsonObject given when properties is not null:
                return required.Where(name => !given.ContainsKey(name))
                    .Select(name => new EventFault($"{at}/{name}", EventFaultKind.Missing))
                    .Concat(given.SelectMany(each => properties.TryGetValue(each.Key, out var property)
                        ? property.Faults(each.Value, $"{at}/{each.Key}")
                        : [new EventFault($"{at}/?", EventFaultKind.Unknown)]));
            case JsonArray given when items is not null && !given.Any(each => items.Faults(each, at).Any()):
                return Fault(value) is null ? [] : [new EventFault(at, EventFaultKind.Malformed)];
            case JsonArray given when items is not null:
                return given.SelectMany((each, i) => items.Faults(each, string.Create(CultureInfo.InvariantCulture, $"{at}/{i}")));
            default:
                return Fault(value) is null ? [] : [new EventFault(at, EventFaultKind.Malformed)];
        }
    }

    private static bool Fits(string type, JsonValueKind kind, JsonNode? value) => type switch
    {
        "null" => kind == JsonValueKind.Null,
        "string" => kind == JsonValueKind.String,
        "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
        "integer" => kind == JsonValueKind.Number && IsWhole(value!.AsValue()),
        "array" => kind == JsonValueKind.Array,
        "object" => kind == JsonValueKind.Object,
        _ => false,
    };

    // Written without a decimal point or exponent: 12.0 is refused, whatever it is worth.
    private static bool IsWhole(JsonValue number) => number.TryGetValue<long>(out _) || number.TryGetValue<int>(out _)
        || long.TryParse(number.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private string? TextFault(string text) => format switch
    {
        "date" when !IsoDate.TryRead(text, out _) => " must be a date as 2026-01-31",
        "bsn" when !Bsn.TryParse(text, out _) => " must be nine digits that pass the eleven test",
        _ when pattern?.IsMatch(text) == false => $" must match {pattern}",
        _ => null,
    };

    private string? ArrayFault(JsonArray values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (items!.Fault(values[i]) is { } fault) return $"[{i}]{fault}";
        }

        return hasDisjointPeriods ? PeriodFault(values) : null;
    }

    // Laws add up periods: a day that stands in two of them would count twice.
    private static string? PeriodFault(JsonArray periods)
    {
        string? until = string.Empty;
        foreach (var period in periods.OrderBy(each => (string?)each!["van"], StringComparer.Ordinal))
        {
            var (from, end) = ((string)period!["van"]!, (string?)period["tot"]);
            if (end is not null && string.CompareOrdinal(end, from) <= 0) return " has a period that ends before it begins";
            if (until is null || string.CompareOrdinal(from, until) < 0)
                return " has periods that overlap; merge them before they are delivered";
            until = end;
        }

        return null;
    }

    private string? ObjectFault(JsonObject value)
    {
        foreach (var (name, each) in value)
        {
            if (!properties!.TryGetValue(name, out var property)) return $" has an unknown '{name}'";
            if (property.Fault(each) is { } fault) return $".{name}{fault}";
        }

        return Array.Find(required, name => !value.ContainsKey(name)) is { } missing ? $" lacks '{missing}'" : null;
    }
}
