using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>A text of a processing activity that held once, or still does.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Version">Which text: what records of the log point to.</param>
/// <param name="Declared">When it was put in the log, at the first act for it; null when nobody acted for it yet.</param>
/// <param name="Json">The text, as <see cref="PurposeDeclaration.Json"/>.</param>
public sealed record ActivityVersion(string Id, string Version, DateTimeOffset? Declared, string Json);

/// <summary>
/// Reads every text that the register of processing activities ever had, from the log itself: an old record points to the text
/// as it was then (AVG artikel 30). It sees no person.
/// </summary>
public sealed class ActivityVersions(StoreGateway gateway, PurposeRegister purposes)
{
    /// <summary>The most texts in one read: a hundred activities that all change every year come to it in ten years.</summary>
    public const int Maximum = 1_000;

    private const string Act = "log.activities";

    /// <summary>Every text, the newest first per activity; those that hold now are among them.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<IReadOnlyList<ActivityVersion>> ReadAsync(Processing processing, CancellationToken cancellation)
    {
        var told = await gateway.ReadAsync(
            processing, Act,
            (scope, stop) => scope.Query<JournalRecord>().Where(row => row.Type == DeclaredActivities.EventType)
                .OrderByDescending(row => row.TimeMicros).ThenByDescending(row => row.Id).Take(Maximum).ToListAsync(stop),
            cancellation);

        // Two programs may have told one text at the same moment: the first time counts.
        var known = told.GroupBy(row => row.Subject!, StringComparer.Ordinal).Select(rows => Version(rows.Last())).ToList();
        var unused = purposes.All.Select(PurposeDeclaration.Of)
            .Where(now => !known.Exists(each => each.Id == now.Id && each.Version == now.Version))
            .Select(now => new ActivityVersion(now.Id, now.Version, null, now.Json));
        return
        [
            .. unused.Concat(known).OrderBy(each => each.Id, StringComparer.Ordinal)
                .ThenByDescending(each => each.Declared ?? DateTimeOffset.MaxValue),
        ];
    }

    private static ActivityVersion Version(JournalRecord row)
    {
        var parts = row.Subject!.Split('/');
        return new ActivityVersion(parts[^2], parts[^1], Instants.FromMicros(row.TimeMicros), row.Data!);
    }
}
