namespace Zorgzaam.Pages;

/// <summary>
/// An answer that anybody may ask for as often as they like: it is made by one at a time, and serves everybody for a while.
/// </summary>
/// <param name="time">Real time.</param>
/// <param name="serves">For how long.</param>
internal sealed class Recent<T>(TimeProvider time, TimeSpan serves) : IDisposable
    where T : class
{
    private readonly SemaphoreSlim _making = new(1, 1);
    private (long At, T Answer)? _made;

    public void Dispose() => _making.Dispose();

    /// <summary>The answer; null, and asked again the next time, when there is none yet.</summary>
    /// <param name="make">Makes it anew; gets the last one, which may still be good in part.</param>
    /// <param name="cancellation">Stops.</param>
    internal async Task<T?> GetAsync(Func<T?, Task<T?>> make, CancellationToken cancellation)
    {
        await _making.WaitAsync(cancellation);
        try
        {
            if (_made is { } made && time.GetElapsedTime(made.At) < serves) return made.Answer;
            if (await make(_made?.Answer) is not { } answer) return null;
            _made = (time.GetTimestamp(), answer);
            return answer;
        }
        finally
        {
            _making.Release();
        }
    }
}
