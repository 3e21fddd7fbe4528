namespace Zorgzaam.Store;

/// <summary>
/// Instants as whole microseconds UTC since 1970, which both databases order and compare alike (SQLite cannot order a
/// DateTimeOffset).
/// </summary>
public static class Instants
{
    /// <summary>The stored form; what is finer than a microsecond is dropped.</summary>
    public static long ToMicros(DateTimeOffset instant) =>
        (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant of a stored form.</summary>
    public static DateTimeOffset FromMicros(long micros) =>
        DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond);
}
