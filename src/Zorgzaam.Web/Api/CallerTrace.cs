using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Api;

/// <summary>The operation of the caller that a request is part of (W3C Trace Context), which our acts join.</summary>
/// <param name="TraceId">Its trace.</param>
/// <param name="SpanId">The span that called.</param>
/// <param name="ActivityId">Its processing activity, as a URI in its own register, when it says so.</param>
public sealed record CallerTrace(string TraceId, string SpanId, string? ActivityId)
{
    /// <summary>The member of <c>baggage</c> (W3C Baggage) that names the processing activity of the caller.</summary>
    public const string ActivityMember = "dpl.core.processing_activity_id";

    // What W3C Baggage says that everybody must be able to hand on.
    private const int LongestBaggage = 8_192;

    /// <summary>Reads a <c>traceparent</c>; null when it is none.</summary>
    /// <remarks>00-&lt;trace id&gt;-&lt;span id&gt;-&lt;flags&gt;, in small hexadecimal digits and neither id all zero.</remarks>
    public static CallerTrace? Parse(string? parent) =>
        parent?.Split('-') is [{ Length: 2 } version, { Length: 32 } trace, { Length: 16 } span, { Length: 2 } flags, ..] parts
        && version != "ff" && (version != "00" || parts.Length == 4)
        && $"{version}{trace}{span}{flags}".All(digit => char.IsAsciiDigit(digit) || digit is >= 'a' and <= 'f')
        && trace.Trim('0').Length > 0 && span.Trim('0').Length > 0
            ? new CallerTrace(trace, span, null)
            : null;

    /// <summary>The processing activity that a <c>baggage</c> names, when it does; everything else in it is of no concern here.</summary>
    /// <returns>Whether what it names can be one.</returns>
    public static bool TryReadActivity(string? baggage, out string? activity)
    {
        activity = null;
        if (baggage is null) return true;
        if (baggage.Length > LongestBaggage) return false;
        foreach (var member in baggage.Split(','))
        {
            var parts = member.Split(';')[0].Split('=', 2);
            if (parts.Length != 2 || parts[0].Trim() != ActivityMember) continue;
            activity = Uri.UnescapeDataString(parts[1].Trim());
            return ForeignOperation.IsActivity(activity);
        }

        return true;
    }
}
