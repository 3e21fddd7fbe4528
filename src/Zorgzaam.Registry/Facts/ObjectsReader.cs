using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Facts;

/// <summary>
/// Reads facts about objects of any type, businesses and addresses as well as persons, for a purpose. The purpose decides
/// which types and attributes come back; each read is logged in its own transaction, with every person in it.
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
        var (moment, known) = ReadMoment.Of(processing, asOf);
        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var lookup = await scope.LookupAsync(stop);
                var asked = keys.Distinct(StringComparer.Ordinal).ToDictionary(key => lookup.Of(type, key), StringComparer.Ordinal);
                var hashes = asked.Keys.ToArray();
                var rows = scope.Query<RegisteredObject>().Where(row => row.Type == type && hashes.Contains(row.KeyHash));
                var found = await KnownRows.Objects(scope, rows, known).ToListAsync(stop);
                if (type == ObjectTypes.Person) scope.Saw(found.Select(each => new PersonId(each.Row.Id)));
                return new ObjectsPage(
                    moment,
                    await new FactsOpening(scope, declared, attributes, moment.Valid, known).OpenAsync(found, stop),
                    found.ToDictionary(each => asked[each.Row.KeyHash], each => each.Row.Id, StringComparer.Ordinal));
            },
            cancellation);
    }

    private ObjectType Declared(string type) => types.Find(type)
        ?? throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"No object type '{type}' is declared in policy/objects."), nameof(type));
}
