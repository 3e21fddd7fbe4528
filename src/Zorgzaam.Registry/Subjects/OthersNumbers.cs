using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Subjects;

/// <summary>
/// Hides citizen service numbers in what is handed out: a copy is of one person, and the numbers in it are of others
/// (AVG artikel 15, vierde lid).
/// </summary>
internal static class OthersNumbers
{
    /// <summary>The value with every number in it masked.</summary>
    public static JsonNode? Masked(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(
            value.EnumerateObject().Select(each => KeyValuePair.Create(each.Name, Masked(each.Value)))),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(Masked)]),
        JsonValueKind.String when Bsn.TryParse(value.GetString(), out var bsn) => JsonValue.Create(bsn.ToString()),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => JsonNode.Parse(value.GetRawText()),
    };
}
