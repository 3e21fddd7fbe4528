using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Views;

/// <summary>
/// Lists objects of a type that is not about persons, a page at a time, and finds one of any type by its key in the source.
/// Persons are listed by <see cref="SubjectLister"/>.
/// </summary>
public sealed class ObjectLister(StoreGateway gateway, ObjectTypes types)
{
    private const string ListAct = "objects.list";
    private const string FindAct = "object.find";

    /// <summary>Numbers of objects of a type, in order.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="type">The type; not that of persons.</param>
    /// <param name="from">From where; null for the beginning.</param>
    /// <param name="limit">At most so many, up to <see cref="ReadScope.MaximumSubjects"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">The purpose may not list, or does not cover the type.</exception>
    public async Task<NumberPage> ListAsync(
        Processing processing, string type, PageMark? from, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, ReadScope.MaximumSubjects);
        ArgumentOutOfRangeException.ThrowIfEqual(type, ObjectTypes.Person);
        await CheckAsync(processing, type, ListAct, cancellation);
        if (!processing.Purpose.MayList) throw await SubjectLister.NoListAsync(gateway, processing, ListAct, cancellation);
        return await gateway.ReadAsync(
            processing, ListAct,
            async (scope, stop) =>
            {
                var numbers = Complete(scope, type).Select(row => row.Id);
                return NumberPage.Of(await PageMark.Within(numbers, from).Take(limit + 1).ToListAsync(stop), from, limit);
            },
            cancellation);
    }

    /// <summary>The number of the object with this key, or null. A person who is found is logged.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="type">The type.</param>
    /// <param name="key">The key in the source, its parts with a slash between them.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover the type; the refusal is logged.</exception>
    public async Task<long?> FindAsync(
        Processing processing, string type, string key, CancellationToken cancellation)
    {
        var declared = await CheckAsync(processing, type, FindAct, cancellation);
        return await gateway.ReadAsync<long?>(
            processing, FindAct,
            async (scope, stop) =>
            {
                var hash = (await scope.LookupAsync(stop)).Of(type, key);
                scope.Touched(declared.Keys.Select(part => part.Name));
                var found = await Complete(scope, type).Where(row => row.KeyHash == hash).Select(row => (long?)row.Id)
                    .SingleOrDefaultAsync(stop);
                if (found is { } number && type == ObjectTypes.Person) scope.Saw([new PersonId(number)]);
                return found;
            },
            cancellation);
    }

    private static IQueryable<RegisteredObject> Complete(ReadScope scope, string type) =>
        from row in scope.Query<RegisteredObject>()
        join delivery in scope.Query<DeliveryRow>() on row.DeliveryNumber equals delivery.Number
        where row.Type == type && delivery.CompletedMicros != null
        select row;

    private async Task<ObjectType> CheckAsync(
        Processing processing, string type, string act, CancellationToken cancellation)
    {
        var declared = types.Find(type)
            ?? throw new ArgumentException($"No type '{type}' is declared in policy/objects.", nameof(type));
        await PurposeLimit.CheckAsync(gateway, declared, processing, act, [], cancellation);
        return declared;
    }
}
