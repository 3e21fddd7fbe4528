using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Imports;

/// <summary>Adds the relations of one batch of a delivery, leaving out what was known already.</summary>
internal sealed class RelationRecording(WriteScope scope, long delivery, RelationTypes types)
{
    public async Task<ImportCounts> RecordAsync(RelationBatch offered, CancellationToken cancellation)
    {
        var (batch, names) = (offered.Relations, offered.Names);
        var (ids, _, keys) = await new ObjectRegistration(scope, delivery).NumberAsync(names, cancellation);
        scope.Saw(names.Where(name => name.Type == ObjectTypes.Person).Select(name => new PersonId(ids[name])));
        scope.Touched(batch.Select(each => each.RelationType));

        var lookup = await scope.LookupAsync(cancellation);
        var ends = batch.Select(each => (
            Relation: each,
            From: Hash(lookup, each, ids[each.From], isTo: false),
            To: Hash(lookup, each, ids[each.To], isTo: true))).ToList();
        var newest = await NewestAsync([.. ends.Select(each => each.From).Distinct(StringComparer.Ordinal)], cancellation);
        var next = await scope.TakeNumbersAsync("delivered-relation", batch.Count, cancellation);
        var added = new List<RelationRow>(batch.Count);
        foreach (var (relation, from, to) in ends)
        {
            var place = Place(relation.RelationType, from, to, relation.ValidFrom);
            if (newest.GetValueOrDefault(place) is { } said && Says(said, to, relation)) continue;
            var row = new RelationRow(
                Id: next,
                RelationType: relation.RelationType,
                FromHash: from,
                ToHash: to,
                SealedTo: Sealed(keys, ids[relation.From], ids[relation.To], RelationRow.Place(next, isTo: true)),
                SealedFrom: Sealed(keys, ids[relation.To], ids[relation.From], RelationRow.Place(next, isTo: false)),
                ValidFrom: relation.ValidFrom,
                ValidUntil: relation.ValidUntil,
                Source: relation.Source,
                Ground: relation.LegalGround,
                DeliveryNumber: delivery);
            next++;
            added.Add(row);
            newest[place] = row;
        }

        await scope.InsertAsync(added, cancellation);
        return new ImportCounts(names.Count, added.Count, batch.Count - added.Count);
    }

    private static string Hash(LookupHash lookup, DeliveredRelation relation, long id, bool isTo) => lookup.Of(
        RelationRow.HashType(relation.RelationType, isTo), id.ToString(CultureInfo.InvariantCulture));

    private static byte[] Sealed(KeyRing keys, long under, long number, string place) =>
        keys.Seal(under, number.ToString(CultureInfo.InvariantCulture), place);

    // A relation adds nothing if it repeats the newest statement about the same two objects and first day.
    private static bool Says(RelationRow row, string to, DeliveredRelation relation) =>
        row.ToHash == to && row.ValidUntil == relation.ValidUntil && row.Source == relation.Source && row.Ground == relation.LegalGround;

    // What a newer statement takes the place of.
    private (string From, string? To, DateOnly First) Place(string relation, string from, string to, DateOnly first) =>
        (from, types.Find(relation)!.IsSingle ? null : to, first);

    private async Task<Dictionary<(string From, string? To, DateOnly First), RelationRow>> NewestAsync(
        string[] starts, CancellationToken cancellation)
    {
        // Rows of this very delivery count too: two objects may come back in a later batch.
        var statements = await (
            from row in scope.Query<RelationRow>()
            join each in scope.Query<DeliveryRow>() on row.DeliveryNumber equals each.Number
            where starts.Contains(row.FromHash) && (each.CompletedMicros != null || each.Number == delivery)
            select new RelationStatement(row, each.CompletedMicros ?? long.MaxValue, each.DeliveryId)).ToListAsync(cancellation);
        return statements
            .GroupBy(each => Place(each.Row.RelationType, each.Row.FromHash, each.Row.ToHash, each.Row.ValidFrom))
            .ToDictionary(same => same.Key, same => same.MaxBy(Timeline.Order)!.Row);
    }
}
