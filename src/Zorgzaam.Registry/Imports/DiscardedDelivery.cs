using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Events;
using Zorgzaam.Registry.History;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;

namespace Zorgzaam.Registry.Imports;

/// <summary>Removes what was written of a delivery that never became known, in bounded transactions.</summary>
internal static class DiscardedDelivery
{
    private const int RelationsAtOnce = 10_000;

    public static async Task ClearAsync(
        StoreGateway gateway, Processing processing, long number, CancellationToken cancellation)
    {
        while (await gateway.WriteAsync(
            processing, DeliveryDesk.Act, (scope, stop) => ClearSomeAsync(scope, number, stop), cancellation))
        {
            // INVARIANT: each round removes at least one object or relation of the delivery, so this ends.
        }
    }

    private static async Task<bool> ClearSomeAsync(WriteScope scope, long number, CancellationToken cancellation)
    {
        // From here on who opened it records nothing more of it: a batch on its way is waited for.
        await scope.UpdateAsync(
            scope.Query<DeliveryRow>().Where(row => row.Number == number),
            row => row.SetProperty(each => each.Owner, scope.SpanId)
                .SetProperty(each => each.RecordedLines, DeliveryRow.BeingCleared),
            cancellation);
        var rows = scope.Query<DeliveredRow>().Where(row => row.DeliveryNumber == number);
        var created = scope.Query<RegisteredObject>().Where(row => row.DeliveryNumber == number);
        var ids = await rows.Select(row => row.ObjectId).Union(created.Select(row => row.Id))
            .OrderBy(id => id).Take(ReadScope.MaximumSubjects).ToArrayAsync(cancellation);
        if (ids.Length == 0)
        {
            // Relations tell of no object without its key; they go with a bounded number at a time too.
            var relations = scope.Query<RelationRow>().Where(row => row.DeliveryNumber == number);
            var some = await relations.OrderBy(row => row.Id).Select(row => row.Id).Take(RelationsAtOnce).ToArrayAsync(cancellation);
            if (some.Length > 0)
            {
                await scope.DeleteAsync(relations.Where(row => some.Contains(row.Id)), cancellation);
                scope.Append(new JournalEntry(
                    RegistryEvents.FactsDiscarded, $"delivery/{number}", new JsonObject { ["relations"] = some.Length }));
                return true;
            }

            await scope.DeleteAsync(scope.Query<DeliveryRow>().Where(row => row.Number == number), cancellation);
            scope.Append(new JournalEntry(
                RegistryEvents.DeliveryDiscarded, $"delivery/{number}", new JsonObject()));
            return false;
        }

        scope.Saw(ids.Select(id => new PersonId(id)));
        await scope.DeleteAsync(rows.Where(row => ids.Contains(row.ObjectId)), cancellation);
        await scope.DeleteAsync(
            scope.Query<IndexedPerson>()
                .Where(row => row.DeliveryNumber == number && ids.Contains(row.ObjectId)),
            cancellation);
        await scope.DeleteAsync(created.Where(row => ids.Contains(row.Id)), cancellation);
        scope.Append(new JournalEntry(
            RegistryEvents.FactsDiscarded,
            $"delivery/{number}",
            new JsonObject { ["objects"] = ids.Length }));
        return true;
    }
}
