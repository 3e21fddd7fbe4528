using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Imports;

/// <summary>Adds the rows of one batch of a delivery, leaving out what was known already.</summary>
internal sealed class BatchRecording(WriteScope scope, long delivery)
{
    public async Task<ImportCounts> RecordAsync(ImportBatch batch, CancellationToken cancellation)
    {
        var (ids, old) = await IdsAsync(batch, cancellation);
        scope.Saw(batch.Objects.Keys.Where(name => name.Type == ObjectTypes.Person)
            .Select(name => new PersonId(ids[name])));
        scope.Touched(batch.Objects.Values.SelectMany(groups => groups)
            .SelectMany(group => group.Group.Attributes).Select(pair => pair.Key).Distinct(StringComparer.Ordinal));

        var known = await KnownAsync(old, cancellation);
        var next = await scope.TakeNumbersAsync("delivered-group", batch.Groups, cancellation);
        var added = new List<DeliveredRow>(batch.Groups);
        var unchanged = 0;
        foreach (var (name, groups) in batch.Objects)
        {
            var history = known[ids[name]].ToList();
            foreach (var group in groups)
            {
                if (IsKnown(history, group))
                {
                    unchanged++;
                    continue;
                }

                added.Add(Row(next++, ids[name], group));
                history.Add(new Statement(added[^1], long.MaxValue, string.Empty));
            }
        }

        await scope.InsertAsync(added, cancellation);
        await new PersonIndexing(scope, delivery).IndexAsync(
            batch.Objects.Keys.Where(name => name.Type == ObjectTypes.Person).Select(name => ids[name]),
            known,
            added,
            old,
            cancellation);
        return new ImportCounts(batch.Objects.Count, added.Count, unchanged);
    }

    // A group adds nothing if it repeats a statement and nothing newer was said about any of its days.
    private static bool IsKnown(List<Statement> history, BatchGroup group)
    {
        var offered = group.Group;
        var newest = history
            .Where(each => each.Row.GroupName == offered.Group
                && each.Row.ValidFrom < (offered.ValidUntil ?? DateOnly.MaxValue)
                && offered.ValidFrom < (each.Row.ValidUntil ?? DateOnly.MaxValue))
            .MaxBy(Timeline.Order)?.Row;
        return newest is not null
            && newest.ValidFrom == offered.ValidFrom
            && newest.ValidUntil == offered.ValidUntil
            && newest.Attributes == group.Json
            && newest.Source == offered.Source
            && newest.Ground == offered.LegalGround;
    }

    private DeliveredRow Row(long id, long objectId, BatchGroup group) => new(
        Id: id,
        ObjectId: objectId,
        GroupName: group.Group.Group,
        Attributes: group.Json,
        ValidFrom: group.Group.ValidFrom,
        ValidUntil: group.Group.ValidUntil,
        Source: group.Group.Source,
        Ground: group.Group.LegalGround,
        DeliveryNumber: delivery);

    private async Task<(Dictionary<ObjectName, long> Ids, long[] Old)> IdsAsync(
        ImportBatch batch, CancellationToken cancellation)
    {
        var ids = new Dictionary<ObjectName, long>();
        foreach (var type in batch.Objects.Keys.GroupBy(name => name.Type, StringComparer.Ordinal))
        {
            var keys = type.Select(name => name.Key).ToArray();
            var rows = await scope.Query<RegisteredObject>()
                .Where(row => row.Type == type.Key && keys.Contains(row.Key)).ToListAsync(cancellation);
            foreach (var row in rows) ids.Add(new ObjectName(row.Type, row.Key), row.Id);
        }

        var old = ids.Values.ToArray();
        var fresh = batch.Objects.Keys.Where(name => !ids.ContainsKey(name)).ToList();
        if (fresh.Count == 0) return (ids, old);

        var next = await scope.TakeNumbersAsync("object", fresh.Count, cancellation);
        foreach (var name in fresh) ids.Add(name, next++);
        await scope.InsertAsync(
            [.. fresh.Select(name => new RegisteredObject(ids[name], name.Type, name.Key, delivery))],
            cancellation);
        return (ids, old);
    }

    private async Task<ILookup<long, Statement>> KnownAsync(long[] objects, CancellationToken cancellation)
    {
        if (objects.Length == 0) return Enumerable.Empty<Statement>().ToLookup(statement => statement.Row.ObjectId);

        // Rows of this very delivery count too: an object may come back in a later batch.
        var statements =
            from row in scope.Query<DeliveredRow>()
            join each in scope.Query<DeliveryRow>() on row.DeliveryNumber equals each.Number
            where objects.Contains(row.ObjectId) && (each.CompletedMicros != null || each.Number == delivery)
            select new Statement(row, each.CompletedMicros ?? long.MaxValue, each.DeliveryId);
        return (await statements.ToListAsync(cancellation)).ToLookup(statement => statement.Row.ObjectId);
    }
}
