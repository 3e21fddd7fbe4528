using System.Text;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>
/// The case or stated ground of a logged act. Somebody typed it, so it may say something about the person: it is kept
/// under that person's log key.
/// </summary>
public static class SealedCases
{
    /// <summary>Whose key seals a ground when nobody in particular was seen.</summary>
    public const long Nobody = 0;

    /// <summary>The case of a record; null when it has none, or its key was destroyed.</summary>
    /// <param name="keys">Log keys.</param>
    /// <param name="subject">The person the record is about, or <see cref="Nobody"/>.</param>
    /// <param name="record">The record.</param>
    public static string? Open(KeyRing keys, long subject, ProcessingRecord record)
    {
        var owner = record.Subject is null ? Nobody : subject;
        return record.SealedCase is { } box
            && keys.TryOpen(owner, Convert.FromBase64String(box), Place(record.SpanId), out var stated)
            ? Encoding.UTF8.GetString(stated)
            : null;
    }

    internal static string Seal(KeyRing keys, long? subject, string stated, string span) =>
        Convert.ToBase64String(keys.Seal(subject ?? Nobody, stated, Place(span)));

    private static string Place(string span) => $"processing_log/{span}/case";
}
