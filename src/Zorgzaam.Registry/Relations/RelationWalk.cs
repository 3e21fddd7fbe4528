using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Relations;

/// <summary>Goes along relations within one read, for one day as known at one instant.</summary>
internal sealed class RelationWalk(ReadScope scope, DateOnly valid, long known)
{
    // Over all time, so more than may be found on one day.
    private const int MaximumLed = 20 * ReadScope.MaximumSubjects;

    /// <summary>The objects with these numbers that the purpose covers; who was erased, and persons for whom the purpose
    /// is stopped, are not among them. Persons are seen.</summary>
    public async Task<IReadOnlyList<RelatedObject>> FindAsync(long[] numbers, CancellationToken cancellation)
    {
        if (numbers.Length > ReadScope.MaximumSubjects)
        {
            throw new TooManySubjectsException(
                $"These relations lead to {numbers.Length} objects; at most {ReadScope.MaximumSubjects} fit in a read. Begin "
                + "with fewer persons.");
        }

        var covered = scope.Processing.Purpose.ObjectTypes.ToArray();
        var keys = await scope.KeysAsync(numbers, RetentionClass.Registry, cancellation);
        var stopped = scope.Stopped;
        var rows = await KnownRows.Objects(
                scope,
                scope.Query<RegisteredObject>()
                    .Where(row => numbers.Contains(row.Id) && covered.Contains(row.Type) && !stopped.Contains(row.Id)),
                known)
            .ToListAsync(cancellation);
        List<RelatedObject> found =
            [.. rows.Where(each => keys.Has(each.Row.Id)).Select(each => new RelatedObject(each.Row.Type, each.Row.Id))];
        scope.Saw(found.Select(each => each.Person).OfType<PersonId>());
        return found;
    }

    /// <summary>One step from the objects reached so far.</summary>
    public async Task<IReadOnlyList<FollowedRelation>> StepAsync(
        int number, RelationStep step, bool isSingle, IReadOnlyList<RelatedObject> reached, CancellationToken cancellation)
    {
        var lookup = await scope.LookupAsync(cancellation);
        var near = reached.ToDictionary(
            each => lookup.Of(
                RelationRow.HashType(step.Relation, isTo: step.Backwards), each.Number.ToString(CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);
        var keys = await scope.KeysAsync([.. reached.Select(each => each.Number)], RetentionClass.Registry, cancellation);
        var held = RelationTimeline.On(await StatementsAsync(step, [.. near.Keys], cancellation), valid, isSingle)
            .Where(each => near.ContainsKey(Hash(each, step)))
            .Select(each => (Statement: each, Near: near[Hash(each, step)]))
            .Select(each => (each.Statement, each.Near, Far: Far(each.Statement, each.Near, step, keys)))
            .ToList();
        var far = (await FindAsync([.. held.Select(each => each.Far).Distinct()], cancellation))
            .ToDictionary(each => each.Number);
        return
        [
            .. held.Where(each => far.ContainsKey(each.Far)).OrderBy(each => each.Near.Number).ThenBy(each => each.Far)
                .Select(each => Followed(number, step.Backwards, each.Statement, each.Near, far[each.Far])),
        ];
    }

    /// <summary>
    /// Every relation of one object at once, in the directions asked: two queries, however many types there are. They are of
    /// the first step.
    /// </summary>
    public async Task<IReadOnlyList<FollowedRelation>> AroundAsync(
        RelatedObject near, IReadOnlyList<RelationDirection> directions, CancellationToken cancellation)
    {
        var lookup = await scope.LookupAsync(cancellation);
        var number = near.Number.ToString(CultureInfo.InvariantCulture);
        var keys = await scope.KeysAsync([near.Number], RetentionClass.Registry, cancellation);
        var held = new List<(RelationStatement Statement, bool IsBackwards, long Far)>();
        if (!keys.Has(near.Number)) return []; // who was erased
        foreach (var side in directions.GroupBy(each => each.IsBackwards))
        {
            var hashes = side.ToDictionary(
                each => lookup.Of(RelationRow.HashType(each.Relation.Name, isTo: side.Key), number), StringComparer.Ordinal);
            var step = new RelationStep(string.Empty, side.Key);
            var said = (await StatementsAsync(step, [.. hashes.Keys], cancellation))
                .ToLookup(each => each.Row.RelationType, StringComparer.Ordinal);
            foreach (var (hash, direction) in hashes)
            {
                held.AddRange(RelationTimeline.On(said[direction.Relation.Name], valid, direction.Relation.IsSingle)
                    .Where(each => Hash(each, step) == hash)
                    .Select(each => (each, side.Key, Far(each, near, step, keys))));
            }
        }

        if (held.Count == 0) return [];
        var far = (await FindAsync([.. held.Select(each => each.Far).Distinct()], cancellation)).ToDictionary(each => each.Number);
        return
        [
            .. held.Where(each => far.ContainsKey(each.Far))
                .OrderBy(each => each.Statement.Row.RelationType, StringComparer.Ordinal).ThenBy(each => each.IsBackwards)
                .ThenBy(each => each.Far)
                .Select(each => Followed(1, each.IsBackwards, each.Statement, near, far[each.Far])),
        ];
    }

    private async Task<string[]> LedHereAsync(string[] hashes, CancellationToken cancellation)
    {
        var found = await scope.Query<RelationRow>().Where(row => hashes.Contains(row.ToHash)).Select(row => row.FromHash)
            .Distinct().Take(MaximumLed + 1).ToArrayAsync(cancellation);
        return found.Length <= MaximumLed
            ? found
            : throw new InvalidOperationException($"More than {MaximumLed} objects ever led here. Begin with fewer.");
    }

    private static FollowedRelation Followed(
        int step, bool isBackwards, RelationStatement said, RelatedObject near, RelatedObject far) => new(
        step, near, far, said.Row.Source, said.Row.Ground, said.Row.ValidFrom, said.Row.ValidUntil,
        Instants.FromMicros(said.RecordedMicros), said.DeliveryId)
        {
            Relation = said.Row.RelationType,
            IsBackwards = isBackwards,
            AgreementId = said.AgreementId,
        };

    private static string Hash(RelationStatement said, RelationStep step) =>
        step.Backwards ? said.Row.ToHash : said.Row.FromHash;

    // Who was erased is not reached, so whoever is reached has a key.
    private static long Far(RelationStatement said, RelatedObject near, RelationStep step, KeyRing keys)
    {
        var row = said.Row;
        var place = RelationRow.Place(row.Id, isTo: !step.Backwards);
        return keys.TryOpen(near.Number, step.Backwards ? row.SealedFrom : row.SealedTo, place, out var number)
            ? long.Parse(Encoding.UTF8.GetString(number), CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"Object {near.Number} was reached without its key.");
    }

    // A hash is of one type of relation and one side, so nothing else has it. Backwards everything counts that was said of
    // the objects that led here: the newest of it may lead elsewhere. Those are asked for first, because as one query
    // SQLite goes through everything.
    private async Task<List<RelationStatement>> StatementsAsync(
        RelationStep step, string[] hashes, CancellationToken cancellation)
    {
        var starts = step.Backwards ? await LedHereAsync(hashes, cancellation) : hashes;
        if (starts.Length == 0) return [];
        return await (
            from row in scope.Query<RelationRow>().Where(row => starts.Contains(row.FromHash))
            join delivery in scope.Query<DeliveryRow>() on row.DeliveryNumber equals delivery.Number
            where delivery.CompletedMicros <= known
            select new RelationStatement(row, delivery.CompletedMicros!.Value, delivery.DeliveryId)
            {
                AgreementId = delivery.AgreementId,
            }).ToListAsync(cancellation);
    }
}
