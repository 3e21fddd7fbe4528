using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Breaches;

/// <summary>
/// Whom a breach affects, computed from the log alone: everybody with a record of such an act, and everybody on the list of a
/// run. Refused acts saw nobody and do not count.
/// </summary>
public sealed class AffectedPersons(StoreGateway gateway, KeyStore keys, BreachPolicy policy)
{
    private const string Act = "breach.affected";

    /// <summary>
    /// The internal numbers of whom a breach affects, in parts, each in a logged read of its own: each person reads in the own
    /// log that this was looked up. Who was erased has no number any more.
    /// </summary>
    /// <param name="processing">The key; its ground is stated.</param>
    /// <param name="breach">The number of the breach.</param>
    /// <param name="reading">The purposes that look at data, for <see cref="BreachedActs"/>.</param>
    /// <param name="cancellation">Stops it; what was given out is logged.</param>
    /// <exception cref="KeyNotFoundException">There is no such breach.</exception>
    public async IAsyncEnumerable<IReadOnlyList<long>> ReadAsync(
        Processing processing, long breach, IReadOnlyList<string> reading, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (string? last = string.Empty; last is not null;)
        {
            var after = last;
            (last, var numbers) = await gateway.ReadAsync(
                processing, Act,
                async (scope, stop) =>
                {
                    if (await BreachReader.FindAsync(scope, policy, breach, stop) is not var (_, found))
                        throw new KeyNotFoundException($"There is no breach {breach}.");
#pragma warning disable CA1309 // it becomes SQL, and references are hexadecimal
                    var some = await References(scope, found.Scope, reading).Where(reference => string.Compare(reference, after) > 0)
#pragma warning restore CA1309
                        .OrderBy(reference => reference).Take(ReadScope.MaximumSubjects).ToListAsync(stop);
                    var known = await keys.SubjectsAsync(some, stop);
                    scope.Saw(known.Values.Select(number => new PersonId(number)));
                    return (
                        some.Count < ReadScope.MaximumSubjects ? null : some[^1],
                        (IReadOnlyList<long>)[.. some.Where(known.ContainsKey).Select(reference => known[reference])]);
                },
                cancellation);
            yield return numbers;
        }
    }

    internal static async Task<AffectedCount> CountAsync(
        ReadScope scope, BreachScope about, IReadOnlyList<string> reading, CancellationToken cancellation) => new(
        await References(scope, about, reading).CountAsync(cancellation),
        await Chosen(scope, about, reading).CountAsync(record => record.SubjectCount > 0, cancellation));

    private static IQueryable<string> References(ReadScope scope, BreachScope about, IReadOnlyList<string> reading)
    {
        var chosen = Chosen(scope, about, reading);
        var lists = chosen.Where(record => record.SubjectList != null).Select(record => record.SubjectList!);
        return chosen.Where(record => record.Subject != null).Select(record => record.Subject!)
            .Union(scope.Query<SubjectListMember>().Where(member => lists.Contains(member.List)).Select(member => member.Subject));
    }

    private static IQueryable<ProcessingRecord> Chosen(ReadScope scope, BreachScope about, IReadOnlyList<string> reading)
    {
        var records = new LogPeriod(about.FirstDay, about.LastDay).Of(scope).Where(record => record.Status == ProcessingStatus.Ok);
        var (purposes, actors) = (about.Purposes.ToArray(), about.Actors.ToArray());
        if (purposes.Length > 0) records = records.Where(record => purposes.Contains(record.ActivityId));
        if (actors.Length > 0) records = records.Where(record => actors.Contains(record.ActorId));
        return about.Acts switch
        {
            BreachedActs.Reads => records.Where(record => reading.Contains(record.ActivityId)),
            BreachedActs.Writes => records.Where(record => !reading.Contains(record.ActivityId)),
            _ => records,
        };
    }
}
