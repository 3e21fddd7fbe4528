using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Sweep.Proposals;

/// <summary>Whether a right of somebody waits for the judgement of a human.</summary>
public static class OpenJudgements
{
    /// <summary>Whether there is one.</summary>
    /// <param name="scope">An open read; it is told nothing of whom it saw.</param>
    /// <param name="person">Of whom.</param>
    /// <param name="cancellation">Stops the read.</param>
    public static Task<bool> AnyAsync(ReadScope scope, PersonId person, CancellationToken cancellation) =>
        scope.Query<ProposalRow>().AnyAsync(
            row => row.Person == person.Value && row.Kind == ProposalKind.Judgement && row.ClosedMicros == null, cancellation);
}
