using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Imports;

/// <summary>Adds the rows of one batch of a delivery, leaving out what was known already.</summary>
internal sealed class BatchRecording(WriteScope scope, long delivery)
{
    public async Task<ImportCounts> RecordAsync(ImportBatch batch, CancellationToken cancellation)
    {
        var (ids, old, keys) = await new ObjectRegistration(scope, delivery).NumberAsync([.. batch.Objects.Keys], cancellation);
        scope.Saw(batch.Objects.Keys.Where(name => name.Type == ObjectTypes.Person)
            .Select(name => new PersonId(ids[name])));
        scope.Touched(batch.Objects.Values.SelectMany(groups => groups)
            .SelectMany(group => group.Group.Attributes).Select(pair => pair.Key).Distinct(StringComparer.Ordinal));

        var known = await KnownAsync(old, keys, cancellation);
        var next = await scope.TakeNumbersAsync("delivered-group", batch.Groups, cancellation);
        var added = new List<Statement>(batch.Groups);
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

                added.Add(New(next++, ids[name], group, keys));
                history.Add(added[^1]);
            }
        }

        await scope.InsertAsync([.. added.Select(statement => statement.Row)], cancellation);
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
            .MaxBy(Timeline.Order);
        return newest is not null
            && newest.Row.ValidFrom == offered.ValidFrom
            && newest.Row.ValidUntil == offered.ValidUntil
            && newest.Attributes == group.Json
            && newest.Row.Source == offered.Source
            && newest.Row.Ground == offered.LegalGround
            && newest.Row.Quality == offered.Quality;
    }

    private Statement New(long id, long objectId, BatchGroup group, KeyRing keys) => new(
        new DeliveredRow(
            Id: id,
            ObjectId: objectId,
            GroupName: group.Group.Group,
            Sealed: keys.Seal(objectId, group.Json, DeliveredRow.Place(id)),
            ValidFrom: group.Group.ValidFrom,
            ValidUntil: group.Group.ValidUntil,
            Source: group.Group.Source,
            Ground: group.Group.LegalGround,
            DeliveryNumber: delivery,
            IsEstimate: group.Group.Quality == FactQuality.Estimated),
        long.MaxValue,
        string.Empty)
    {
        Attributes = group.Json,
    };

    private async Task<ILookup<long, Statement>> KnownAsync(
        long[] objects, KeyRing keys, CancellationToken cancellation)
    {
        if (objects.Length == 0) return Enumerable.Empty<Statement>().ToLookup(statement => statement.Row.ObjectId);

        // Rows of this very delivery count too: an object may come back in a later batch.
        var statements =
            from row in scope.Query<DeliveredRow>()
            join each in scope.Query<DeliveryRow>() on row.DeliveryNumber equals each.Number
            where objects.Contains(row.ObjectId) && (each.CompletedMicros != null || each.Number == delivery)
            select new Statement(row, each.CompletedMicros ?? long.MaxValue, each.DeliveryId);
        return (await statements.ToListAsync(cancellation)).Select(statement => statement.OpenedBy(keys))
            .ToLookup(statement => statement.Row.ObjectId);
    }
}
