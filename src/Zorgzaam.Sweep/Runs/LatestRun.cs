using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Runs;

/// <summary>
/// The latest finished run over every right of the profile, under the laws as they are now. Its results stay in
/// memory until there is a newer run; that there is none is asked, and logged, each time.
/// </summary>
public sealed class LatestRun(StoreGateway gateway, SweepPlans plans) : IDisposable
{
    private const string Act = "sweep.results";

    // A run of a few laws only, or of laws that have changed since, is passed over; so far back is looked.
    private const int MostRuns = 50;

    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile RightsTable? _table;

    public void Dispose() => _loading.Dispose();

    /// <summary>The results; null when no such run was finished.</summary>
    /// <param name="processing">A processing for a purpose that may see counts and sums.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">The purpose may not see results; the refusal is logged.</exception>
    public async Task<RightsTable?> GetAsync(Processing processing, CancellationToken cancellation)
    {
        if (processing.Purpose.Results != PurposeResults.Aggregates)
        {
            throw await gateway.RefuseAsync(
                processing, Act, $"Purpose '{processing.Purpose.Id}' may not see the results of everybody.", cancellation);
        }

        var runs = await gateway.ReadAsync(processing, Act, RunsAsync, cancellation);
        var run = runs.FirstOrDefault(r => plans.For(r.LegalDate).Fingerprint == r.Fingerprint);
        if (run is null) return null;
        if (_table is { } known && known.Run == run.Number) return known;
        await _loading.WaitAsync(cancellation);
        try
        {
            if (_table is { } loaded && loaded.Run >= run.Number) return loaded;
            return _table = await LoadAsync(processing, run, cancellation);
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task<List<RunRow>> RunsAsync(ReadScope scope, CancellationToken cancellation) =>
        await scope.Query<RunRow>().Where(r => r.Profile == plans.Profile.Id)
            .OrderByDescending(r => r.Number).Take(MostRuns).ToListAsync(cancellation);

    // Nobody is seen by this: the table only gives counts, and each look at a person is a logged act of its own.
    private async Task<RightsTable> LoadAsync(Processing processing, RunRow run, CancellationToken cancellation)
    {
        var parts = await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var read = new List<byte[]>();
                foreach (var hash in run.Parts.Split(',', StringSplitOptions.RemoveEmptyEntries))
                    read.Add(await scope.ReadPartAsync(PartHash.Parse(hash), stop));
                return read;
            },
            cancellation);
        return new RightsTable(
            run.Number, new AsOf(run.LegalDate, Instants.FromMicros(run.KnownMicros)),
            plans.For(run.LegalDate).Rights.Select(r => r.Right), parts.SelectMany(ResultPart.Read));
    }
}
