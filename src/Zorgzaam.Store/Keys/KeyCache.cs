using System.Collections.Concurrent;

namespace Zorgzaam.Store.Keys;

/// <summary>
/// Keys that were unwrapped a moment ago. It forgets everything within a minute: so long may another process still use a
/// key that was destroyed.
/// </summary>
internal sealed class KeyCache(TimeProvider time)
{
    private const int MaximumKeys = 100_000;

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(long, RetentionClass), SubjectSecret> secrets = new();
    private int remembered;
    private long since = time.GetTimestamp();

    public bool TryAdd(Dictionary<long, SubjectSecret> ring, long subject, RetentionClass kept)
    {
        if (time.GetElapsedTime(Interlocked.Read(ref since)) > Remembered) Clear();
        if (!secrets.TryGetValue((subject, kept), out var secret)) return false;
        ring[subject] = secret;
        return true;
    }

    public SubjectSecret Remember(long subject, RetentionClass kept, SubjectSecret secret)
    {
        // Counted beside it: to ask a concurrent dictionary how many it holds takes all of its locks.
        if (Interlocked.Increment(ref remembered) > MaximumKeys) Clear();
        secrets[(subject, kept)] = secret;
        return secret;
    }

    public void Clear()
    {
        secrets.Clear();
        Interlocked.Exchange(ref remembered, 0);
        Interlocked.Exchange(ref since, time.GetTimestamp());
    }
}
