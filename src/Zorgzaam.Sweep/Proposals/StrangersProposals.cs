using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Proposals;

/// <summary>
/// Open proposals of persons whom the organisation does not serve (any more), such as who moved to another
/// municipality: nobody here may do anything with them. Of those persons nothing else is read.
/// </summary>
internal static class StrangersProposals
{
    private const string Act = "sweep.strangers";

    /// <summary>Withdraws them with their reason, a batch at a time. Returns how many.</summary>
    internal static async Task<int> WithdrawAsync(
        StoreGateway gateway, Processing processing, SweepPlan plan, IReadOnlySet<long> served,
        CancellationToken cancellation)
    {
        var withdrawn = 0;
        foreach (var batch in (await FindAsync(gateway, processing, served, cancellation)).Chunk(ReadScope.MaximumSubjects))
        {
            withdrawn += await gateway.WriteAsync(
                processing, Act,
                async (scope, stop) =>
                {
                    scope.Saw(batch.Select(person => new PersonId(person)));
                    var rows = await scope.Set<ProposalRow>()
                        .Where(row => row.ClosedMicros == null && batch.Contains(row.Person))
                        .OrderBy(row => row.Number).ToListAsync(stop);
                    foreach (var row in rows) Proposer.Withdraw(scope, row, WithdrawalReason.NotOurs, plan.Profile.Id);
                    return rows.Count;
                },
                cancellation);
        }

        return withdrawn;
    }

    private static Task<List<long>> FindAsync(
        StoreGateway gateway, Processing processing, IReadOnlySet<long> served, CancellationToken cancellation) =>
        gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                // Who is not searched for any more lost the proposals when that was decided.
                var stopped = scope.Stopped;
                var open = await scope.Query<ProposalRow>()
                    .Where(row => row.ClosedMicros == null && !stopped.Contains(row.Person))
                    .Select(row => row.Person).Distinct().Order().ToListAsync(stop);
                return open.Where(person => !served.Contains(person)).ToList();
            },
            cancellation);
}
