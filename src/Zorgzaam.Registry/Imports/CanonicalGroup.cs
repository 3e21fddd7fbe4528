using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;

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

    /// <summary>Adds a relation to the running hash of a delivery.</summary>
    public static void AddTo(IncrementalHash hash, DeliveredRelation relation)
    {
        var from = IsoDate.Write(relation.ValidFrom);
        var until = relation.ValidUntil is { } end ? IsoDate.Write(end) : string.Empty;
        hash.AppendData(Encoding.UTF8.GetBytes(
            $"relation\0{relation.RelationType}\0{relation.From.Type}\0{relation.From.Key}\0{relation.To.Type}\0"
            + $"{relation.To.Key}\0{from}\0{until}\0{relation.Source}\0{relation.LegalGround}\0"));
    }

    /// <summary>
    /// Adds a group to the running hash of a delivery; each field ends in a byte that no field holds.
    /// </summary>
    public static void AddTo(IncrementalHash hash, DeliveredGroup group, string json)
    {
        var from = IsoDate.Write(group.ValidFrom);
        var until = group.ValidUntil is { } end ? IsoDate.Write(end) : string.Empty;

        // Only when it says so: what was recorded before there were estimates keeps its hash.
        var quality = group.Quality == FactQuality.Estimated ? "estimated\0" : string.Empty;
        hash.AppendData(Encoding.UTF8.GetBytes(
            $"{group.ObjectType}\0{group.ObjectKey}\0{group.Group}\0{json}\0{from}\0{until}\0{group.Source}\0"
            + $"{group.LegalGround}\0{quality}"));
    }
}
