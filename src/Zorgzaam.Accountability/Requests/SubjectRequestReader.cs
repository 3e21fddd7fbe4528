using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Accountability.Requests;

/// <summary>Reads requests: of one resident, or all that wait. Who answers sees what was asked and when, and not who it is.</summary>
public sealed class SubjectRequestReader(StoreGateway gateway)
{
    /// <summary>The most requests in one read.</summary>
    public const int MaximumRequests = 100;

    private const string Act = "requests.read";

    /// <summary>Requests of a resident, the newest first.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="person">Whose.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<IReadOnlyList<SubjectRequest>> OfAsync(
        Processing processing, PersonId person, CancellationToken cancellation) =>
        gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                scope.Saw([person]);
                return await OpenAsync(scope, [.. (await KnownRequests.OfAsync(scope, person.Value, stop)).AsEnumerable().Reverse()], stop);
            },
            cancellation);

    /// <summary>Requests that wait, the one whose term ends first in front, and restrictions in force.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="skip">Requests to pass over.</param>
    /// <param name="take">At most <see cref="MaximumRequests"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<OpenRequests> WaitingAsync(Processing processing, int skip, int take, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, MaximumRequests);
        return gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var rows = scope.Query<SubjectRequestRow>()
                    .Where(row => !scope.Query<SubjectRequestEndRow>().Any(end => end.RequestId == row.Id));
                var waiting = rows.Where(row => !scope.Query<SubjectDecisionRow>().Any(made => made.RequestId == row.Id));
                var today = LegalClock.DateIn(scope.Started);
                var total = await waiting.CountAsync(stop);
                var overdue = await waiting.CountAsync(row => row.DueOn < today, stop);
                var shown = await waiting.OrderBy(row => row.DueOn).ThenBy(row => row.Id).Skip(skip).Take(take).ToListAsync(stop);
                var restricted = await rows
                    .Where(row => row.Kind == (int)SubjectRight.Restriction
                        && scope.Query<SubjectDecisionRow>().Any(made => made.RequestId == row.Id && made.IsGranted))
                    .OrderBy(row => row.Id).Take(MaximumRequests).Select(row => row.Id).ToArrayAsync(stop);
                var holding = await KnownRequests.ReadAsync(
                    scope, all => all.Where(row => restricted.Contains(row.Id)), stop);
                scope.Saw([.. shown.Select(row => new PersonId(row.ObjectId)), .. holding.Select(each => new PersonId(each.Row.ObjectId))]);
                return new OpenRequests(
                    await OpenAsync(scope, [.. shown.Select(row => new KnownRequest(row, null, null))], stop),
                    total,
                    overdue,
                    await OpenAsync(scope, holding, stop));
            },
            cancellation);
    }

    private static async Task<IReadOnlyList<SubjectRequest>> OpenAsync(
        ReadScope scope, IReadOnlyList<KnownRequest> requests, CancellationToken cancellation)
    {
        var keys = await scope.KeysAsync(
            [.. requests.Select(each => each.Row.ObjectId).Distinct()], RetentionClass.Log, cancellation);
        return [.. requests.Select(each => each.Open(keys)).OfType<SubjectRequest>()];
    }
}
