using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Doubts;

/// <summary>Whether a report of doubt about somebody waits for an answer.</summary>
public static class OpenDoubts
{
    /// <summary>Whether there is one that was made in some role, about whatever group of facts.</summary>
    /// <param name="scope">An open read; it is told nothing of whom it saw.</param>
    /// <param name="person">About whom.</param>
    /// <param name="role">The role of who reported.</param>
    /// <param name="cancellation">Stops the read.</param>
    public static async Task<bool> AnyAsync(ReadScope scope, PersonId person, string role, CancellationToken cancellation)
    {
        var open = await scope.Query<DoubtRow>().Where(
            row => row.ObjectId == person.Value && !scope.Query<DoubtAnswerRow>().Any(answer => answer.DoubtId == row.Id))
            .ToListAsync(cancellation);
        if (open.Count == 0) return false;
        var keys = await scope.KeysAsync([person.Value], RetentionClass.Registry, cancellation);
        return open.Exists(row => row.Open(keys)?.Role == role);
    }
}
