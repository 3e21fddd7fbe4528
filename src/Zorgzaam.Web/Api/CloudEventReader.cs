using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CloudNative.CloudEvents;

namespace Zorgzaam.Web.Api;

/// <summary>An event as somebody sent it, and what is wrong around its data.</summary>
/// <param name="Source">Who reports it; null when that cannot be read.</param>
/// <param name="Id">How the source calls it.</param>
/// <param name="Type">What happened.</param>
/// <param name="Schema">The schema of the data, when it says so.</param>
/// <param name="Data">What it says; null when that is no JSON.</param>
/// <param name="Raw">All that was sent, as text.</param>
/// <param name="Faults">What is wrong: place and kind.</param>
public sealed record SentEvent(
    string? Source, string? Id, string? Type, string? Schema, JsonNode? Data, string Raw, IReadOnlyList<SentFault> Faults)
{
    /// <summary>The operation of the source that the event came from (CloudEvents, Distributed Tracing extension).</summary>
    public CallerTrace? Trace { get; init; }
}

/// <summary>Something wrong around the data of an event.</summary>
/// <param name="At">Where, as a JSON Pointer in the structured form of the event.</param>
/// <param name="IsMissing">Whether it must be there and is not; otherwise it is not written as it must be.</param>
public sealed record SentFault(string At, bool IsMissing);

/// <summary>
/// Reads a CloudEvent 1.0 by the NL GOV profile, from a message in structured mode (all in the body) or in binary mode
/// (attributes in headers, data in the body). It finds everything that is wrong, and never throws at what was sent.
/// </summary>
public static class CloudEventReader
{
    /// <summary>The format of a message in structured mode.</summary>
    public const string Structured = "application/cloudevents+json";

    private const string HeaderPrefix = "ce-";
    private const string TraceParent = "traceparent";
    private const int LongestAttribute = 1_000;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <summary>Reads a message.</summary>
    /// <param name="isStructured">Whether all of it is in the body.</param>
    /// <param name="headers">The headers, by name in lower case; only those of a message in binary mode are looked at.</param>
    /// <param name="body">The body.</param>
    public static SentEvent Read(bool isStructured, IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> body)
    {
        var faults = new List<SentFault>();
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var given = Parse(body);
        JsonNode? data;
        if (isStructured)
        {
            if (given is not JsonObject message)
                return new SentEvent(null, null, null, null, null, Raw(body, headers, isStructured), [new("", false)]);
            data = message["data"];
            if (data is null) faults.Add(new SentFault("/data", true));
            foreach (var (name, value) in message.Where(each => each.Key != "data")) Add(attributes, faults, name, value);
        }
        else
        {
            data = given;
            if (data is null) faults.Add(new SentFault("/data", body.IsEmpty));
            foreach (var (name, value) in headers.Where(each => each.Key.StartsWith(HeaderPrefix, StringComparison.Ordinal)))
                attributes[name[HeaderPrefix.Length..]] = Decoded(value);
        }

        Check(attributes, faults);
        return new SentEvent(
            Good("source"), Good("id"), Good("type"), Good("dataschema"), data, Raw(body, headers, isStructured), faults)
        {
            Trace = CallerTrace.Parse(Good(TraceParent)),
        };

        string? Good(string name) => faults.Exists(fault => fault.At == "/" + name) ? null : attributes.GetValueOrDefault(name);
    }

    private static void Add(Dictionary<string, string> attributes, List<SentFault> faults, string name, JsonNode? value)
    {
        if (value is null) return; // null is as good as not there (JSON format, 2.2)
        if (value.GetValueKind() is JsonValueKind.String) attributes[name] = value.GetValue<string>();
        else if (value.GetValueKind() is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            attributes[name] = value.ToJsonString();
        else faults.Add(new SentFault(Shown(name), false));
    }

    // The library knows which texts an attribute may be; what it says of them is not repeated.
    private static void Check(Dictionary<string, string> attributes, List<SentFault> faults)
    {
        var read = new CloudEvent(CloudEventsSpecVersion.V1_0);
        foreach (var (name, text) in attributes)
        {
            if (name == "specversion")
            {
                if (text != "1.0") faults.Add(new SentFault("/specversion", false));
            }
            else if (!Sets(read, name, text))
            {
                faults.Add(new SentFault(Shown(name), false));
            }
        }

        foreach (var needed in (string[])["specversion", "id", "source", "type"])
            if (!attributes.ContainsKey(needed)) faults.Add(new SentFault("/" + needed, true));

        // Of this profile: a type is a name in reverse-domain notation, a source is absolute, data are JSON.
        if (attributes.TryGetValue("type", out var type) && !IsReverseDomain(type)) faults.Add(new SentFault("/type", false));
        if (read.Source is { IsAbsoluteUri: false }) faults.Add(new SentFault("/source", false));
        if (read.DataContentType is { } format && format.Split(';')[0].Trim() != "application/json")
            faults.Add(new SentFault("/datacontenttype", false));
        if (attributes.TryGetValue(TraceParent, out var trace) && CallerTrace.Parse(trace) is null)
            faults.Add(new SentFault("/" + TraceParent, false));
    }

    private static bool Sets(CloudEvent read, string name, string text)
    {
        if (text.Length is 0 or > LongestAttribute || text.Any(char.IsControl)) return false;
        try
        {
            read.SetAttributeFromString(name, text);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsReverseDomain(string type) => type.Contains('.', StringComparison.Ordinal)
        && type.Split('.').All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));

    // JSON whose every text can be read: a half of a surrogate pair cannot.
    private static JsonNode? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, Strict);
            return Copy(json.RootElement);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonNode? Copy(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(element.EnumerateObject().Select(each => KeyValuePair.Create(each.Name, Copy(each.Value)))),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(Copy)]),
        JsonValueKind.String => JsonValue.Create(element.GetString()),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element.Clone()),
    };

    private static string Decoded(string header)
    {
        var text = header.Length > 1 && header[0] == '"' && header[^1] == '"' ? header[1..^1] : header;
        return Uri.UnescapeDataString(text);
    }

    private static string Shown(string name) =>
        CloudEventsSpecVersion.V1_0.AllAttributes.Any(known => known.Name == name) ? "/" + name : "/?";

    private static string Raw(ReadOnlyMemory<byte> body, IReadOnlyDictionary<string, string> headers, bool isStructured)
    {
        var text = Encoding.UTF8.GetString(body.Span);
        return isStructured ? text : string.Concat(headers
            .Where(each => each.Key.StartsWith(HeaderPrefix, StringComparison.Ordinal)).OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => $"{each.Key}: {each.Value}\n")) + "\n" + text;
    }
}
