using System.Diagnostics;

namespace Zorgzaam.Foundation;

/// <summary>Where new ids come from: the boundary hands one in, so that a test or replay decides them.</summary>
public abstract class IdSource
{
    /// <summary>A new id for an event, unique over all time.</summary>
    public abstract Guid NextEventId();

    /// <summary>A new trace id (W3C Trace Context): 32 lower-case hexadecimal digits, not all zero.</summary>
    public abstract string NextTraceId();

    /// <summary>A new span id (W3C Trace Context): 16 lower-case hexadecimal digits, not all zero.</summary>
    public abstract string NextSpanId();
}

/// <summary>
/// Random ids for real use; event ids carry the time in front, so that they index well (RFC 9562 v7).
/// </summary>
public sealed class RandomIds(TimeProvider time) : IdSource
{
    /// <inheritdoc/>
    public override Guid NextEventId() => Guid.CreateVersion7(time.GetUtcNow());

    /// <inheritdoc/>
    public override string NextTraceId() => ActivityTraceId.CreateRandom().ToHexString();

    /// <inheritdoc/>
    public override string NextSpanId() => ActivitySpanId.CreateRandom().ToHexString();
}
