using Zorgzaam.Store.Dialects;

namespace Zorgzaam.Store;

/// <summary>
/// How to reach the database. The executable makes it; only this project opens it, so a stage cannot go around the
/// gateways.
/// </summary>
/// <param name="open">Makes a context of the provider, with all model parts.</param>
/// <param name="dialect">What differs between databases.</param>
public sealed class StoreDatabase(Func<ZorgzaamDb> open, StoreDialect dialect) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim? turn = dialect.OneWriter ? new SemaphoreSlim(1, 1) : null;

    public StoreDialect Dialect => dialect;

    public void Dispose() => turn?.Dispose();

    internal ZorgzaamDb Open() => open();

    /// <summary>
    /// Waits in line where there is one writer: SQLite itself only polls, and starves whoever is unlucky.
    /// </summary>
    internal async Task<IDisposable?> TakeTurnAsync(CancellationToken cancellation)
    {
        if (turn is null) return null;
        if (!await turn.WaitAsync(LongestWait, cancellation))
            throw new TimeoutException("The store was busy for 30 seconds. Try again when the running batch is done.");
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
