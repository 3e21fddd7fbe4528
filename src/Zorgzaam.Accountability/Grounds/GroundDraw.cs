using System.Globalization;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Accountability.Grounds;

/// <summary>
/// Draws which uses of data are reviewed: by a keyed hash (HMAC-SHA-256) of the trace, which is random. Without the key of the
/// store nobody can tell beforehand; with it anybody can tell afterwards that no other was to be drawn.
/// </summary>
public sealed class GroundDraw(KeyStore keys, OversightPolicy policy)
{
    private const string Domain = "ground-draw";
    private const int HexDigits = 16;

    /// <summary>Whether the use with this trace is reviewed.</summary>
    /// <param name="traceId">The trace.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<bool> TakesAsync(string traceId, CancellationToken cancellation)
    {
        var hash = (await keys.LookupAsync(cancellation)).Of(Domain, traceId);

        // Of 64 bits: which of so many it is, is even to far more digits than matter.
        var number = ulong.Parse(hash.AsSpan(0, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return number % (ulong)policy.Review.OneIn == 0;
    }
}
