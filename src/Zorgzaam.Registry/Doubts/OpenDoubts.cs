using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Doubts;

/// <summary>Whether a report of doubt about somebody waits for an answer.</summary>
public static class OpenDoubts
{
    /// <summary>Whether there is one, about whatever group of facts.</summary>
    /// <param name="scope">An open read; it is told nothing of whom it saw.</param>
    /// <param name="person">About whom.</param>
    /// <param name="cancellation">Stops the read.</param>
    public static Task<bool> AnyAsync(ReadScope scope, PersonId person, CancellationToken cancellation) =>
        scope.Query<DoubtRow>().AnyAsync(
            row => row.ObjectId == person.Value && !scope.Query<DoubtAnswerRow>().Any(answer => answer.DoubtId == row.Id), cancellation);
}
