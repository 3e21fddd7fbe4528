using System.Globalization;
using System.Text.Json;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Accountability.Verification;

/// <summary>An entry of an exported log that states a gap. From there on checkpoints are of another origin.</summary>
/// <param name="Position">The position that the entry says it has.</param>
/// <param name="Gap">What it states.</param>
public sealed record StatedGap(long Position, LogGap Gap)
{
    // Inside a text each quote is escaped, so these bytes occur only where a name of JSON stands.
    private static readonly byte[] Type = [.. "\"type\":\""u8, .. System.Text.Encoding.ASCII.GetBytes(LogGap.EventType), (byte)'"'];

    /// <summary>As verifiers print it.</summary>
    public override string ToString()
    {
        var lost = Gap.Lost?.ToString(CultureInfo.InvariantCulture) ?? "unknown";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"gap {Position}: {lost} of {Gap.WitnessedSize} entries lost of {Gap.FormerOrigin}");
    }

    internal static StatedGap? Read(ReadOnlySpan<byte> line)
    {
        if (line.IndexOf(Type) < 0) return null;
        try
        {
            using var json = JsonDocument.Parse(line.ToArray());
            var position = json.RootElement.GetProperty("position").GetInt64();
            return LogGap.Read(json.RootElement.GetProperty("data").GetString() ?? string.Empty) is { } gap
                ? new StatedGap(position, gap)
                : null;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException)
        {
            // An entry that was changed is named by its hash.
            return null;
        }
    }
}
