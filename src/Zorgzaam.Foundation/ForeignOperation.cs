namespace Zorgzaam.Foundation;

/// <summary>
/// The operation of another organisation that an act of ours is part of (Logboek Dataverwerkingen 1.0, section 3.3.1; W3C
/// Trace Context): its trace goes on here, its span is the parent of ours.
/// </summary>
/// <param name="TraceId">Its trace: 32 hexadecimal digits.</param>
/// <param name="SpanId">The span of its operation: 16 hexadecimal digits.</param>
/// <param name="Processor">Who carries it out, as a URI that we give: <c>dpl.core.foreign_operation.processor</c>.</param>
/// <param name="ActivityId">Its processing activity, as a URI in its own register, when it says so.</param>
public sealed record ForeignOperation(string TraceId, string SpanId, string Processor, string? ActivityId)
{
    /// <summary>The longest URI of a processing activity, in characters.</summary>
    public const int MaximumActivityLength = 500;

    /// <summary>Whether a text can be the URI of a processing activity: absolute, short and without control characters.</summary>
    public static bool IsActivity(string text) =>
        text.Length <= MaximumActivityLength && !text.Any(char.IsControl) && !text.Contains(' ', StringComparison.Ordinal)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http" or "urn");
}
