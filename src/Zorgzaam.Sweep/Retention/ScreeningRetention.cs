using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Events;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Sweep.Retention;

/// <summary>
/// Destroys outcomes once they have been kept as long as the register of processing activities says (AVG artikel 5, eerste
/// lid, onder e): those of who has no right soon, the others later. A term counts from the end of the last run that the outcome
/// stands in. The keys go first, so that nothing can be read any more, also in backups of the store; then a certificate is
/// committed to the journal. Counts remain. It may be stopped and run again.
/// </summary>
public sealed class ScreeningRetention(StoreGateway gateway, IParts parts, KeyStore keys)
{
    private const string Act = "screening.destroy";

    // As many parts as one transaction reads.
    private const int MostParts = 100;

    /// <summary>Destroys what has been kept long enough on the legal date.</summary>
    /// <param name="processing">A processing for the purpose that made the outcomes.</param>
    /// <param name="cancellation">Stops between parts; what was destroyed stays so.</param>
    /// <returns>A certificate for each block of outcomes that was destroyed.</returns>
    /// <exception cref="InvalidOperationException">The purpose does not say how long outcomes are kept.</exception>
    public async Task<IReadOnlyList<DestroyedOutcomes>> RunAsync(Processing processing, CancellationToken cancellation)
    {
        await DestroyUnencryptedAsync(processing, cancellation);
        var done = new List<DestroyedOutcomes>();
        foreach (var of in (string[])[RetentionRule.OutcomeWithoutRight, RetentionRule.OutcomeWithRight])
        {
            var rule = processing.Purpose.Retention.FirstOrDefault(each => each.Of == of)
                ?? throw new InvalidOperationException(
                    $"Purpose '{processing.Purpose.Id}' has no retention of '{of}'. Add it to policy/purposes.yaml.");
            for (var due = await DueAsync(processing, rule, cancellation); due.Count > 0;
                due = await DueAsync(processing, rule, cancellation))
            {
                foreach (var row in due) done.Add(await DestroyAsync(processing, rule, row, cancellation));
            }
        }

        return done;
    }

    // What an earlier version left in clear text is of no use any more.
    private async Task DestroyUnencryptedAsync(Processing processing, CancellationToken cancellation)
    {
        var hashes = await gateway.ReadAsync(
            processing, Act,
            (scope, stop) => scope.Query<CommittedPart>().Where(part => part.Kind == ResultPart.UnencryptedKind)
                .Select(part => part.Hash).ToListAsync(stop),
            cancellation);
        if (hashes.Count == 0) return;
        foreach (var hash in hashes) await parts.DeleteAsync(PartHash.Parse(hash), cancellation);
        await gateway.WriteAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var kind = ResultPart.UnencryptedKind;
                var gone = await scope.DeleteAsync(scope.Set<CommittedPart>().Where(part => part.Kind == kind), stop);
                scope.Append(new JournalEntry(SweepEvents.OutcomesDestroyed, kind, new JsonObject { ["parts"] = gone }));
                return gone;
            },
            cancellation);
    }

    // INVARIANT: a part that a run within the term stands on is left alone.
    private Task<List<ResultPartRow>> DueAsync(
        Processing processing, RetentionRule rule, CancellationToken cancellation)
    {
        var limit = Instants.ToMicros(LegalClock.StartOf(rule.Term.Before(LegalClock.DateIn(processing.Now))));
        return gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var kept = (await scope.Query<RunRow>().Where(run => run.FinishedMicros >= limit)
                        .Select(run => run.Parts).ToListAsync(stop))
                    .SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries))
                    .ToHashSet(StringComparer.Ordinal);
                var rows = scope.Query<ResultPartRow>().Where(row => row.CommittedMicros < limit);
                rows = rule.Of == RetentionRule.OutcomeWithRight
                    ? rows.Where(row => row.WithDestroyedMicros == null)
                    : rows.Where(row => row.WithoutDestroyedMicros == null);
                var due = new List<ResultPartRow>();
                await foreach (var row in rows.OrderBy(row => row.Hash).AsAsyncEnumerable().WithCancellation(stop))
                {
                    if (kept.Contains(row.Hash)) continue;
                    due.Add(row);
                    if (due.Count == MostParts) break;
                }

                return due;
            },
            cancellation);
    }

    private async Task<DestroyedOutcomes> DestroyAsync(
        Processing processing, RetentionRule rule, ResultPartRow row, CancellationToken cancellation)
    {
        var hash = PartHash.Parse(row.Hash);
        var isWith = rule.Of == RetentionRule.OutcomeWithRight;
        await keys.Parts.DestroyAsync(
            isWith ? row.WithKey : row.WithoutKey, RetentionClass.Screening, $"{processing.Purpose.Id} {rule.Term}", cancellation);
        if (isWith ? row.WithoutDestroyedMicros is not null : row.WithDestroyedMicros is not null)
            await parts.DeleteAsync(hash, cancellation);
        var destroyed = new DestroyedOutcomes(
            row.Hash, rule.Of!, isWith ? row.With : row.Without, rule.Term, Instants.FromMicros(row.CommittedMicros), processing.Now);
        await gateway.WriteAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var now = Instants.ToMicros(processing.Now);
                var rows = scope.Set<ResultPartRow>().Where(each => each.Hash == row.Hash);
                await scope.UpdateAsync(
                    rows,
                    set => _ = isWith
                        ? set.SetProperty(each => each.WithDestroyedMicros, now)
                        : set.SetProperty(each => each.WithoutDestroyedMicros, now),
                    stop);
                scope.Append(new JournalEntry(SweepEvents.OutcomesDestroyed, row.Hash, Certificate(processing, destroyed)));
                return destroyed;
            },
            cancellation);
        return destroyed;
    }

    private static JsonObject Certificate(Processing processing, DestroyedOutcomes destroyed) => new()
    {
        ["of"] = destroyed.Of,
        ["persons"] = destroyed.Persons,
        ["term"] = destroyed.Term.ToString(),
        ["activity"] = processing.Purpose.Id,
        ["kept_from"] = IsoDate.Write(LegalClock.DateIn(destroyed.KeptFrom)),
        ["means"] = "key destroyed",
    };
}

/// <summary>The certificate of a destruction. It names nobody.</summary>
/// <param name="Part">The part.</param>
/// <param name="Of">Which outcomes in it.</param>
/// <param name="Persons">Of how many persons.</param>
/// <param name="Term">How long they might be kept.</param>
/// <param name="KeptFrom">Since when they were kept.</param>
/// <param name="DestroyedAt">When they were destroyed.</param>
public sealed record DestroyedOutcomes(
    string Part, string Of, int Persons, RetentionTerm Term, DateTimeOffset KeptFrom, DateTimeOffset DestroyedAt);
