using System.Text.Json;
using System.Text.Json.Serialization;
using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Runs;

/// <summary>
/// The results of a shard as bytes that are the same for the same results, so that their hash names them. One JSON
/// object a line, persons in order of number.
/// </summary>
public static class ResultPart
{
    public const string Kind = "sweep-results/1";

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static byte[] Write(IEnumerable<PersonResult> results)
    {
        using var stream = new MemoryStream();
        foreach (var result in results.OrderBy(r => r.Person))
        {
            JsonSerializer.Serialize(stream, result, Json);
            stream.WriteByte((byte)'\n');
        }

        return stream.ToArray();
    }

    public static IReadOnlyList<PersonResult> Read(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        var results = new List<PersonResult>();
        while (reader.ReadLine() is { Length: > 0 } line)
            results.Add(JsonSerializer.Deserialize<PersonResult>(line, Json)!);
        return results;
    }
}
