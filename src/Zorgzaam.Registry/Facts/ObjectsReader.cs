using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Facts;

/// <summary>
/// Reads facts about objects of any type, businesses and addresses as well as persons, for a purpose. The purpose decides
/// which types, attributes and relations come back; each read is logged in its own transaction, with every person in it.
/// </summary>
public sealed class ObjectsReader(StoreGateway gateway, ObjectTypes types)
{
    /// <summary>The most objects in one read.</summary>
    public const int MaximumObjects = ReadScope.MaximumSubjects;

    private const string Act = "objects.read";

    /// <summary>Reads attributes of objects of one type, by their keys in the source.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="type">Their type, such as <c>vestiging</c>; the purpose must cover it.</param>
    /// <param name="keys">At most <see cref="MaximumObjects"/> keys, the parts of each with a slash between them.</param>
    /// <param name="attributes">Which attributes; the purpose must list each.</param>
    /// <param name="asOf">For which date, as known when; null for the legal date as known now.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">Too many objects, or a type or attribute that no schema declares.</exception>
    public async Task<ObjectsPage> ReadAsync(
        Processing processing, string type, IReadOnlyCollection<string> keys, IReadOnlySet<string> attributes, AsOf? asOf,
        CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(keys.Count, MaximumObjects, nameof(keys));
        var declared = Declared(type);
        await PurposeLimit.CheckAsync(gateway, declared, processing, Act, attributes, cancellation);
        var (moment, known) = Moment(processing, asOf);
        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var lookup = await scope.LookupAsync(stop);
                var asked = keys.Distinct(StringComparer.Ordinal).ToDictionary(key => lookup.Of(type, key), StringComparer.Ordinal);
                var hashes = asked.Keys.ToArray();
                var found = await FindAsync(
                    scope, scope.Query<RegisteredObject>().Where(row => row.Type == type && hashes.Contains(row.KeyHash)), known, stop);
                return new ObjectsPage(
                    moment,
                    await new FactsOpening(scope, declared, attributes, moment.Valid, known).OpenAsync(found, stop),
                    found.ToDictionary(each => asked[each.Row.KeyHash], each => each.Row.Id, StringComparer.Ordinal));
            },
            cancellation);
    }

    /// <summary>
    /// Everything about one object that the purpose lists: its attributes, and its relations in both directions, read at
    /// one moment.
    /// </summary>
    /// <param name="processing">The key.</param>
    /// <param name="asked">The object.</param>
    /// <param name="asOf">For which date, as known when; null for the legal date as known now.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <returns>Null when the registry does not know it.</returns>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover such objects; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">No schema declares the type.</exception>
    /// <exception cref="InvalidOperationException">It is related to more objects than fit in one read.</exception>
    public async Task<ObjectView?> ViewAsync(
        Processing processing, RelatedObject asked, AsOf? asOf, CancellationToken cancellation)
    {
        var (type, purpose) = (Declared(asked.Type), processing.Purpose);
        await PurposeLimit.CheckAsync(gateway, type, processing, Act, [], cancellation);
        var attributes = type.Attributes.Concat(type.Keys).Select(each => each.Name).Where(purpose.Attributes.Contains)
            .ToHashSet(StringComparer.Ordinal);
        var steps = Steps(asked.Type, purpose);
        var (moment, known) = Moment(processing, asOf);
        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var found = await FindAsync(
                    scope, scope.Query<RegisteredObject>().Where(row => row.Type == asked.Type && row.Id == asked.Number), known, stop);
                if (found.Count == 0) return null;
                var facts = await new FactsOpening(scope, type, attributes, moment.Valid, known).OpenAsync(found, stop);
                scope.Touched(steps.Select(step => step.Relation.Name));
                var related = await new RelationWalk(scope, moment.Valid, known).AroundAsync(facts[0].Object, steps, stop);
                return new ObjectView(moment, facts[0], related);
            },
            cancellation);
    }

    private static async Task<List<KnownObject>> FindAsync(
        ReadScope scope, IQueryable<RegisteredObject> rows, long known, CancellationToken cancellation)
    {
        var found = await KnownRows.Objects(scope, rows, known).ToListAsync(cancellation);
        scope.Saw(found.Where(each => each.Row.Type == ObjectTypes.Person).Select(each => new PersonId(each.Row.Id)));
        return found;
    }

    // Without a moment "now" is what this very transaction sees, not the instant at which the act was opened.
    private static (AsOf Moment, long Known) Moment(Processing processing, AsOf? asOf) =>
        (asOf ?? new AsOf(processing.LegalDate, processing.Now), asOf is { } given ? Instants.ToMicros(given.Known) : long.MaxValue);

    // What the purpose does not cover at either end it does not follow.
    private List<RelationDirection> Steps(string type, Purpose purpose) =>
    [
        .. types.Relations.All
            .Where(each => purpose.Relations.Contains(each.Name)
                && each.From.Overlaps(purpose.ObjectTypes) && each.To.Overlaps(purpose.ObjectTypes))
            .SelectMany(each => new[] { new RelationDirection(each, false), new RelationDirection(each, true) })
            .Where(each => (each.IsBackwards ? each.Relation.To : each.Relation.From).Contains(type)),
    ];

    private ObjectType Declared(string type) => types.Find(type)
        ?? throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"No object type '{type}' is declared in policy/objects."), nameof(type));
}
