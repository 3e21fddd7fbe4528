using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Sweep.Events;
using Zorgzaam.Sweep.Proposals;

namespace Zorgzaam.Sweep.Retention;

/// <summary>
/// Proposals of persons whose screening key was destroyed. They are removed when that happens; a backup from before brings the
/// rows back, and the keys not, by which they are known and removed again.
/// </summary>
public sealed class ErasedProposals(StoreGateway gateway)
{
    private const string Act = "proposals.erase";

    /// <summary>Removes them, a batch at a time; returns how many.</summary>
    /// <param name="processing">A processing for the purpose that made the proposals.</param>
    /// <param name="cancellation">Stops between batches.</param>
    public async Task<int> RemoveAsync(Processing processing, CancellationToken cancellation)
    {
        var removed = 0;
        for (long after = 0; ;)
        {
            var persons = await gateway.ReadAsync(
                processing, Act,
                (scope, stop) => scope.Query<ProposalRow>().Where(row => row.Person > after).Select(row => row.Person)
                    .Distinct().Order().Take(ReadScope.MaximumSubjects).ToListAsync(stop),
                cancellation);
            if (persons.Count == 0) return removed;
            after = persons[^1];
            removed += await RemoveAsync(processing, [.. persons], cancellation);
        }
    }

    private async Task<int> RemoveAsync(Processing processing, long[] persons, CancellationToken cancellation)
    {
        var erased = await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var keys = await scope.KeysAsync(persons, RetentionClass.Screening, stop);
                return persons.Where(person => !keys.Has(person)).ToArray();
            },
            cancellation);
        if (erased.Length == 0) return 0;
        return await gateway.WriteAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var gone = await scope.DeleteAsync(scope.Set<ProposalRow>().Where(row => erased.Contains(row.Person)), stop);
                scope.Append(new JournalEntry(SweepEvents.ProposalsErased, null, new JsonObject { ["proposals"] = gone }));
                return gone;
            },
            cancellation);
    }
}
