using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Imports.Files;

/// <summary>Reads JSON of outside: bounded in depth, no name twice, no half characters.</summary>
internal static class LineJson
{
    private const int MaximumDepth = 16;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaximumDepth, AllowDuplicateProperties = false };

    /// <summary>Reads a text.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static string? TryParse(string text, out JsonNode? node)
    {
        node = null;
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            Look(document.RootElement);
            node = JsonNode.Parse(text, documentOptions: Options);
            return null;
        }
        catch (JsonException)
        {
            // The cause may quote the line.
            return $"This is no JSON, is nested deeper than {MaximumDepth}, or names a field twice.";
        }
        catch (InvalidOperationException)
        {
            return "A text holds half a character: an escape of the form \\uD800 without its other half.";
        }
        catch (ArgumentException)
        {
            return "A text holds half a character.";
        }
    }

    // A text is only decoded, and found to be whole, when it is asked for.
    private static void Look(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var each in element.EnumerateArray()) Look(each);
                break;
            case JsonValueKind.Object:
                foreach (var each in element.EnumerateObject())
                {
                    _ = each.Name;
                    Look(each.Value);
                }

                break;
        }
    }
}
