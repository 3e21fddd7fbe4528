using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zorgzaam.Store.Keys;
using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Runs;

/// <summary>
/// The results of a shard as they are kept. Who has a right at all and who has none stand in a block each, encrypted under a
/// key of the block: to destroy the key is to destroy the block. Within it the line of a person is encrypted under the
/// person's own screening key.
/// </summary>
public static class ResultPart
{
    public const string Kind = "sweep-results/2";

    /// <summary>How results were kept before they were encrypted.</summary>
    internal const string UnencryptedKind = "sweep-results/1";

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Text that is the same for the same results: one JSON object a line, persons in order of number.</summary>
    public static string Text(IEnumerable<PersonResult> results) =>
        string.Concat(results.OrderBy(r => r.Person).Select(result => Line(result) + '\n'));

    /// <summary>Whether the law gives somebody none of the rights: not one is open, in doubt or failed either.</summary>
    public static bool HasNoRight(PersonResult result) =>
        result.Rights.All(right => right.Result.Status == RightStatus.NotEntitled);

    /// <summary>Encrypts results.</summary>
    /// <param name="results">The results of a shard.</param>
    /// <param name="keys">The screening keys of its persons.</param>
    /// <param name="with">The key for who has a right.</param>
    /// <param name="without">The key for who has none.</param>
    public static byte[] Seal(IReadOnlyCollection<PersonResult> results, KeyRing keys, PartKey with, PartKey without)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Kind);
        Write(writer, results.Where(result => !HasNoRight(result)), keys, with);
        Write(writer, results.Where(HasNoRight), keys, without);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The blocks of a part, as far as their keys are still there.</summary>
    /// <exception cref="InvalidDataException">It is no part with results, or was changed.</exception>
    internal static IReadOnlyList<SealedResult> Open(byte[] bytes, IReadOnlyDictionary<string, PartKey> keys)
    {
        var results = new List<SealedResult>();
        foreach (var (name, block) in Blocks(bytes))
        {
            if (!keys.TryGetValue(name, out var key)) continue;
            var lines = key.Open(block, Kind);
            using var reader = new BinaryReader(new MemoryStream(lines), Encoding.UTF8);
            while (reader.BaseStream.Position < lines.Length)
                results.Add(new SealedResult(reader.ReadInt64(), reader.ReadBytes(reader.ReadInt32())));
        }

        return results;
    }

    /// <summary>
    /// A result once its person's key is there. The bytes of a part fit its hash, so a line that another key sealed is one from
    /// before the person had it erased, and asked to be helped again: it is gone.
    /// </summary>
    internal static PersonResult? Read(SealedResult line, KeyRing keys) =>
        keys.TryOpenIfOwn(line.Person, line.Box, Place(line.Person), out var json)
            ? JsonSerializer.Deserialize<PersonResult>(json, Json)
            : null;

    private static List<(string Key, byte[] Block)> Blocks(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (reader.ReadString() != Kind)
            throw new InvalidDataException("A part with results is of another version. Run 'zorgzaam sweep' again.");
        var blocks = new List<(string, byte[])>();
        for (var block = 0; block < 2; block++) blocks.Add((reader.ReadString(), reader.ReadBytes(reader.ReadInt32())));
        return blocks;
    }

    private static void Write(BinaryWriter writer, IEnumerable<PersonResult> results, KeyRing keys, PartKey key)
    {
        using var stream = new MemoryStream();
        using var lines = new BinaryWriter(stream, Encoding.UTF8);

        // Who was erased has no key: nothing is kept.
        foreach (var result in results.Where(each => keys.Has(each.Person)).OrderBy(each => each.Person))
        {
            var box = keys.Seal(result.Person, Line(result), Place(result.Person));
            lines.Write(result.Person);
            lines.Write(box.Length);
            lines.Write(box);
        }

        lines.Flush();
        var block = key.Seal(stream.ToArray(), Kind);
        writer.Write(key.Name);
        writer.Write(block.Length);
        writer.Write(block);
    }

    private static string Line(PersonResult result) => JsonSerializer.Serialize(result, Json);

    private static string Place(long person) => $"{Kind}/{person}";
}

/// <summary>A result under the screening key of its person.</summary>
internal sealed record SealedResult(long Person, byte[] Box);
