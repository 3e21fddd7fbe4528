using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zorgzaam.Store.Log;

/// <summary>
/// What is lost of the log: it went on, witnessed, after the moment to which the store was restored. The log continues under
/// another origin, and the first entries under it say this, one for each witnessed end that the restored log does not have.
/// </summary>
/// <param name="Origin">The origin that begins here.</param>
/// <param name="FormerOrigin">The origin under which the lost entries were signed.</param>
/// <param name="WitnessedSize">How many entries the log had when it was last witnessed.</param>
/// <param name="WitnessedRoot">The root then, in base 64; null when the witness does not tell.</param>
/// <param name="RestoredSize">How many entries the restored log has.</param>
public sealed record LogGap(
    string Origin, string FormerOrigin, long WitnessedSize, string? WitnessedRoot, long RestoredSize)
{
    /// <summary>The type of the journal entry.</summary>
    public const string EventType = "nl.zorgzaam.log.gap";

    /// <summary>
    /// How many witnessed entries are gone; null when the two went different ways at a place that nobody knows.
    /// </summary>
    public long? Lost => WitnessedSize > RestoredSize ? WitnessedSize - RestoredSize : null;

    /// <summary>Whether this says that a checkpoint is of what was lost.</summary>
    public bool States(string origin, long size) =>
        origin == FormerOrigin && size <= WitnessedSize && (size > RestoredSize || Lost is null);

    /// <summary>Reads the data of the entry; null when it is none.</summary>
    public static LogGap? Read(string data)
    {
        try
        {
            using var json = JsonDocument.Parse(data);
            var gap = json.RootElement;
            return new LogGap(
                gap.GetProperty("origin").GetString()!, gap.GetProperty("former_origin").GetString()!,
                gap.GetProperty("witnessed_size").GetInt64(), gap.GetProperty("witnessed_root").GetString(),
                gap.GetProperty("restored_size").GetInt64()) is { Origin: not null, FormerOrigin: not null } read
                    ? read
                    : null;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException)
        {
            return null;
        }
    }

    internal JsonObject Write() => new()
    {
        ["origin"] = Origin,
        ["former_origin"] = FormerOrigin,
        ["witnessed_size"] = WitnessedSize,
        ["witnessed_root"] = WitnessedRoot,
        ["restored_size"] = RestoredSize,
        ["lost"] = Lost,
    };
}
