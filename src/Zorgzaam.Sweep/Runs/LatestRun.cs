using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Runs;

/// <summary>
/// The finished run that pages show: over every right of the profile, under the laws as they are now, for the legal date
/// of today or else the newest date before it. A later look back at an older date, or ahead, does not take its place.
/// </summary>
public sealed class LatestRun(StoreGateway gateway, SweepPlans plans)
{
    private const string FindAct = "sweep.find";
    private const string TotalsAct = "totals.read";

    // A run of a few laws only, or of laws that have changed since, is passed over; so far back is looked.
    private const int MostRuns = 50;

    /// <summary>The run, without what it found; null when none was finished.</summary>
    /// <exception cref="ProcessingRefusedException">The purpose may not see results; the refusal is logged.</exception>
    public async Task<FinishedRun?> FindAsync(Processing processing, CancellationToken cancellation)
    {
        if (processing.Purpose.Results == PurposeResults.None) throw await RefuseAsync(processing, FindAct, cancellation);
        return await gateway.ReadAsync(processing, FindAct, FindAsync, cancellation);
    }

    /// <summary>The stored counts of the run; null when none was finished. Nobody is seen by this.</summary>
    /// <param name="processing">A processing for a purpose that may see counts and sums.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">The purpose may not see counts; the refusal is logged.</exception>
    public async Task<RightsTable?> GetAsync(Processing processing, CancellationToken cancellation)
    {
        if (processing.Purpose.Results != PurposeResults.Aggregates)
            throw await RefuseAsync(processing, TotalsAct, cancellation);
        return await gateway.ReadAsync(
            processing, TotalsAct,
            async (scope, stop) => await FindAsync(scope, stop) is { } run
                ? new RightsTable(run, RightsTotals.Read(run.Rights, await scope.ReadPartAsync(run.Totals, stop)))
                : null,
            cancellation);
    }

    private Task<ProcessingRefusedException> RefuseAsync(
        Processing processing, string act, CancellationToken cancellation) => gateway.RefuseAsync(
            processing, act, $"Purpose '{processing.Purpose.Id}' may not see the results of everybody.", cancellation);

    private async Task<FinishedRun?> FindAsync(ReadScope scope, CancellationToken cancellation)
    {
        var today = scope.Processing.LegalDate;
        var runs = await scope.Query<RunRow>()
            .Where(r => r.Profile == plans.Profile.Id && r.LegalDate <= today && r.Totals != null)
            .OrderByDescending(r => r.LegalDate).ThenByDescending(r => r.Number)
            .Take(MostRuns).ToListAsync(cancellation);
        return runs.FirstOrDefault(r => plans.For(r.LegalDate).Fingerprint == r.Fingerprint) is not { } row
            ? null
            : new FinishedRun(
                row.Number,
                new AsOf(row.LegalDate, Instants.FromMicros(row.KnownMicros)),
                [.. plans.For(row.LegalDate).Rights.Select(r => r.Right)],
                [.. row.Parts.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(PartHash.Parse)],
                PartHash.Parse(row.Totals!));
    }
}
