using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Imports;

/// <summary>One form for the same content, so that equal deliveries can be told by comparing text.</summary>
internal static class CanonicalGroup
{
    // The text is stored and hashed, never placed in a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The attributes as JSON, sorted by name.</summary>
    public static string Json(JsonObject attributes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WritePropertyName(name);
                if (value is null) writer.WriteNullValue();
                else value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>
    /// Adds a group to the running hash of a delivery; each field ends in a byte that no field holds.
    /// </summary>
    public static void AddTo(IncrementalHash hash, DeliveredGroup group, string json)
    {
        ReadOnlySpan<string> fields =
        [
            group.ObjectType,
            group.ObjectKey,
            group.Group,
            json,
            IsoDate.Write(group.ValidFrom),
            group.ValidUntil is { } until ? IsoDate.Write(until) : string.Empty,
            group.Source,
            group.LegalGround,
        ];
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\0', fields) + '\0'));
    }
}
