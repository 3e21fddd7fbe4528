using System.Text;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Accountability.Grounds;

/// <summary>Reads which grounds wait for a judgement.</summary>
public sealed class GroundReviewReader(StoreGateway gateway)
{
    /// <summary>The most reviews in one read.</summary>
    public const int MaximumReviews = 50;

    private const string ReadAct = "ground.reviews.read";
    private const string CountAct = "ground.reviews.count";

    /// <summary>How much waits. It sees no person.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<WaitingCounts> CountAsync(Processing processing, CancellationToken cancellation) =>
        gateway.ReadAsync(processing, CountAct, CountAsync, cancellation);

    /// <summary>What waits: emergencies first, then by term.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="skip">Reviews to pass over.</param>
    /// <param name="take">At most <see cref="MaximumReviews"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<(IReadOnlyList<GroundReview> Reviews, WaitingCounts Counts)> WaitingAsync(
        Processing processing, int skip, int take, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, MaximumReviews);
        return gateway.ReadAsync(
            processing, ReadAct,
            async (scope, stop) =>
            {
                var rows = await Waiting(scope)
                    .OrderBy(row => row.Kind == GroundKinds.Emergency ? 0 : 1).ThenBy(row => row.DueOn).ThenBy(row => row.Id)
                    .Skip(skip).Take(take).ToListAsync(stop);
                var owners = rows.Select(row => row.ObjectId).Distinct().ToArray();
                var keys = await scope.KeysAsync(owners, RetentionClass.Log, stop);
                scope.Saw(owners.Where(owner => owner != Store.ProcessingLog.SealedCases.Nobody && keys.Has(owner))
                    .Select(owner => new PersonId(owner)));
                return ((IReadOnlyList<GroundReview>)[.. rows.Select(row => Open(row, keys))], await CountAsync(scope, stop));
            },
            cancellation);
    }

    private static IQueryable<GroundReviewRow> Waiting(ReadScope scope) => scope.Query<GroundReviewRow>()
        .Where(row => !scope.Query<GroundJudgementRow>().Any(judgement => judgement.ReviewId == row.Id));

    private static async Task<WaitingCounts> CountAsync(ReadScope scope, CancellationToken cancellation)
    {
        var today = LegalClock.DateIn(scope.Started);
        var waiting = Waiting(scope);
        return new WaitingCounts(
            await waiting.CountAsync(row => row.Kind == GroundKinds.Emergency, cancellation),
            await waiting.CountAsync(cancellation),
            await waiting.CountAsync(row => row.DueOn < today, cancellation));
    }

    private static GroundReview Open(GroundReviewRow row, KeyRing keys) => new(
        row.Id,
        row.TraceId,
        GroundKinds.Read(row.Kind),
        row.ActivityId,
        row.ActorId,
        row.ActorRole,
        Instants.FromMicros(row.DrawnMicros),
        keys.TryOpen(row.ObjectId, row.Sealed, GroundReviewRow.Place(row.Id), out var ground) ? Encoding.UTF8.GetString(ground) : null,
        row.DueOn);
}
