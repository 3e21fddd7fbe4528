using System.Text;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Accountability.Breaches;

/// <summary>Reads breaches with their clock and steps.</summary>
public sealed class BreachReader(StoreGateway gateway, BreachPolicy policy)
{
    /// <summary>The most breaches in one read.</summary>
    public const int MaximumBreaches = 100;

    private const string Act = "breach.read";

    /// <summary>The newest breaches, those that are not closed first.</summary>
    public Task<IReadOnlyList<Breach>> ListAsync(Processing processing, CancellationToken cancellation) =>
        gateway.ReadAsync<IReadOnlyList<Breach>>(
            processing, Act,
            async (scope, stop) =>
            {
                var rows = await scope.Query<BreachRow>().OrderByDescending(row => row.Id).Take(MaximumBreaches).ToListAsync(stop);
                var opened = await OpenAsync(scope, policy, rows, stop);
                return [.. opened.OrderBy(breach => breach.Closed is null ? 0 : 1).ThenByDescending(breach => breach.Id)];
            },
            cancellation);

    /// <summary>One breach and how many persons it affects; null when there is none with this number.</summary>
    public Task<(Breach Breach, AffectedCount Affected)?> FindAsync(
        Processing processing, long id, IReadOnlyList<string> reading, CancellationToken cancellation) =>
        gateway.ReadAsync<(Breach, AffectedCount)?>(
            processing, Act,
            async (scope, stop) =>
            {
                if (await FindAsync(scope, policy, id, stop) is not var (_, found)) return null;
                return (found, await AffectedPersons.CountAsync(scope, found.Scope, reading, stop));
            },
            cancellation);

    internal static async Task<(BreachRow Row, Breach Breach)?> FindAsync(
        ReadScope scope, BreachPolicy policy, long id, CancellationToken cancellation) =>
        await scope.Query<BreachRow>().SingleOrDefaultAsync(row => row.Id == id, cancellation) is { } row
            ? (row, (await OpenAsync(scope, policy, [row], cancellation)).Single())
            : null;

    private static async Task<IReadOnlyList<Breach>> OpenAsync(
        ReadScope scope, BreachPolicy policy, List<BreachRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.Id).ToArray();
        var steps = (await scope.Query<BreachStepRow>().Where(step => ids.Contains(step.BreachId)).OrderBy(step => step.Id)
            .ToListAsync(cancellation)).ToLookup(step => step.BreachId);
        var keys = await scope.KeysAsync([.. rows.Select(row => row.KeyNumber)], RetentionClass.Log, cancellation);
        return [.. rows.Select(row => new Breach(
            row.Id,
            Instants.FromMicros(row.RegisteredMicros),
            row.RegisteredBy,
            Instants.FromMicros(row.KnownMicros),
            Instants.FromMicros(row.KnownMicros) + policy.ToldWithin,
            new BreachScope(row.FirstDay, row.LastDay)
            {
                Purposes = row.Purposes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                Actors = row.Actors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
                Acts = (BreachedActs)row.Acts,
            },
            Text(keys, row.KeyNumber, row.Sealed, BreachRow.Place(row.Id)),
            [.. steps[row.Id].Select(step => new BreachStep(
                (BreachStepKind)step.Kind, Instants.FromMicros(step.DoneMicros), Instants.FromMicros(step.RecordedMicros),
                step.RecordedBy, Text(keys, row.KeyNumber, step.Sealed, BreachStepRow.Place(step.Id))))]))];
    }

    private static string? Text(KeyRing keys, long number, byte[] box, string place) =>
        keys.TryOpen(number, box, place, out var text) ? Encoding.UTF8.GetString(text) : null;
}
