using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Objects;

/// <summary>Reads the keywords that object types and relations have in common; each fault names file and place.</summary>
internal static class SchemaKeywords
{
    /// <summary>A text that must be there.</summary>
    /// <exception cref="ObjectSchemaException">It is not, or it is empty, or no text.</exception>
    public static string Text(string file, JsonObject part, string keyword, string where) =>
        part[keyword] is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0
            ? text
            : throw new ObjectSchemaException($"{file}: {where} has no '{keyword}', or it is no text. Add it.");

    /// <summary>How carefully something must be handled: <c>x-sensitivity</c>.</summary>
    /// <exception cref="ObjectSchemaException">It is not said, or not in one of the three ways.</exception>
    public static Sensitivity SensitivityOf(string file, JsonObject part, string where) =>
        Text(file, part, "x-sensitivity", where) switch
        {
            "ordinary" => Sensitivity.Ordinary,
            "special" => Sensitivity.Special,
            "protected" => Sensitivity.Protected,
            var other => throw new ObjectSchemaException(
                $"{file}: {where} has sensitivity '{other}'; use ordinary, special or protected."),
        };
}
