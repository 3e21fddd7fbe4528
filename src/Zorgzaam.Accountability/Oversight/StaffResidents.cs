using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>Which resident a member of staff is.</summary>
/// <param name="ActorId">The member of staff, as the log calls it.</param>
/// <param name="Person">The resident.</param>
public sealed record StaffResident(string ActorId, PersonId Person);

/// <summary>
/// Knows which residents members of staff are, from the log itself: where an identity provider says it, signing in is an act of that
/// account on that resident. Nothing else keeps it, so it goes with the log line, and the resident reads it there.
/// </summary>
public sealed class StaffResidents(StoreGateway gateway, KeyStore keys)
{
    private const string Act = "staff.residents";

    /// <summary>Everybody of whom it is known; each of them reads in the own log that this was looked up.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="activity">The purpose under which sign-in records it.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<IReadOnlyList<StaffResident>> ReadAsync(
        Processing processing, string activity, CancellationToken cancellation)
    {
        var all = new List<StaffResident>();
        for (var skip = 0; ; skip += ReadScope.MaximumSubjects)
        {
            var from = skip;
            var (found, part) = await gateway.ReadAsync(
                processing, Act, (scope, stop) => PartAsync(scope, activity, from, stop), cancellation);
            all.AddRange(part);
            if (found < ReadScope.MaximumSubjects) return all;
        }
    }

    private async Task<(int Found, IReadOnlyList<StaffResident> Part)> PartAsync(
        ReadScope scope, string activity, int skip, CancellationToken cancellation)
    {
        var pairs = await scope.Query<ProcessingRecord>()
            .Where(record => record.ActivityId == activity && record.Subject != null && record.Status == ProcessingStatus.Ok)
            .Select(record => new { record.ActorId, Subject = record.Subject! }).Distinct()
            .OrderBy(pair => pair.Subject).ThenBy(pair => pair.ActorId)
            .Skip(skip).Take(ReadScope.MaximumSubjects).ToListAsync(cancellation);
        var known = await keys.SubjectsAsync([.. pairs.Select(pair => pair.Subject).Distinct(StringComparer.Ordinal)], cancellation);
        IReadOnlyList<StaffResident> part =
        [
            .. pairs.Where(pair => known.ContainsKey(pair.Subject))
                .Select(pair => new StaffResident(pair.ActorId, new PersonId(known[pair.Subject]))),
        ];
        scope.Saw(part.Select(each => each.Person));
        return (pairs.Count, part);
    }
}
