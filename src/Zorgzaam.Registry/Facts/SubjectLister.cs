using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Facts;

/// <summary>
/// Lists persons, a page at a time, by the latest searchable attributes. Only a purpose that covers many people may.
/// </summary>
public sealed class SubjectLister(StoreGateway gateway, ObjectTypes types)
{
    private const string Act = "subjects.list";

    /// <summary>The persons who match, after a given one.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="filter">Which persons.</param>
    /// <param name="after">The <see cref="SubjectPage.Next"/> of the page before, or null for the first page.</param>
    /// <param name="limit">At most so many, up to <see cref="ReadScope.MaximumSubjects"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">
    /// The purpose may not list, or lacks an attribute of the filter.
    /// </exception>
    public async Task<SubjectPage> ListSubjectsAsync(
        Processing processing, SubjectFilter filter, PersonId? after, int limit, CancellationToken cancellation)
    {
        var page = await PageAsync(
            processing, filter, after is { } person ? new PageMark(person.Value) : null, limit, cancellation);
        return new SubjectPage(
            [.. page.Numbers.Select(number => new PersonId(number))],
            page.Next is { } next ? new PersonId(next.Number) : null);
    }

    /// <summary>The persons who match, from some place in the list on, forwards or backwards.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="filter">Which persons.</param>
    /// <param name="from">From where; null for the beginning.</param>
    /// <param name="limit">At most so many, up to <see cref="ReadScope.MaximumSubjects"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">
    /// The purpose may not list, or lacks an attribute of the filter.
    /// </exception>
    public async Task<NumberPage> PageAsync(
        Processing processing, SubjectFilter filter, PageMark? from, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, ReadScope.MaximumSubjects);
        var attributes = await CheckAsync(processing, filter, cancellation);
        return await gateway.ReadAsync(
            processing,
            Act,
            async (scope, stop) =>
            {
                var found = await PageMark.Within(Matching(scope, filter), from).Take(limit + 1).ToListAsync(stop);
                var page = NumberPage.Of(found, from, limit);
                scope.Saw(page.Numbers.Select(number => new PersonId(number)));
                scope.Touched(attributes);
                return page;
            },
            cancellation);
    }

    /// <summary>How many persons match; nobody is seen by this.</summary>
    /// <inheritdoc cref="ListSubjectsAsync"/>
    public async Task<int> CountSubjectsAsync(
        Processing processing, SubjectFilter filter, CancellationToken cancellation)
    {
        var attributes = await CheckAsync(processing, filter, cancellation);
        return await gateway.ReadAsync(
            processing,
            Act,
            async (scope, stop) =>
            {
                scope.Touched(attributes);
                return await Matching(scope, filter).CountAsync(stop);
            },
            cancellation);
    }

    /// <summary>Logs that a purpose may not list; throw what it returns.</summary>
    internal static Task<ProcessingRefusedException> NoListAsync(
        StoreGateway gateway, Processing processing, string act, CancellationToken cancellation) => gateway.RefuseAsync(
            processing, act, $"Purpose '{processing.Purpose.Id}' is about one person at a time; it may not list people.",
            cancellation);

    private async Task<IReadOnlyList<string>> CheckAsync(
        Processing processing, SubjectFilter filter, CancellationToken cancellation)
    {
        if (!processing.Purpose.MayList) throw await NoListAsync(gateway, processing, Act, cancellation);
        var attributes = filter.Attributes.ToList();
        await PurposeLimit.CheckAsync(gateway, types.Persons, processing, Act, attributes, cancellation);
        return attributes;
    }

    // Persons for whom the purpose is stopped are in no list and no count of it.
    private static IQueryable<long> Matching(ReadScope scope, SubjectFilter filter)
    {
        var complete = scope.Query<DeliveryRow>().Where(delivery => delivery.CompletedMicros != null);
        var all = scope.Query<IndexedPerson>();
        var latest =
            from row in all
            join delivery in complete on row.DeliveryNumber equals delivery.Number
            where !all.Any(newer => newer.ObjectId == row.ObjectId
                && newer.DeliveryNumber > row.DeliveryNumber
                && complete.Any(done => done.Number == newer.DeliveryNumber))
            select row;

        latest = filter is { Municipality: not null, HouseholdType: not null, Postcode: null }
            ? BornWithin(latest, filter)
            : Born(latest, filter);
        if (filter.Postcode is { } postcode) latest = latest.Where(row => row.Postcode == postcode);
        if (filter.Municipality is { } place) latest = latest.Where(row => row.Municipality == place);
        if (filter.HouseholdType is { } type) latest = latest.Where(row => row.HouseholdType == type);
        var stopped = scope.Stopped;
        return latest.Where(row => !stopped.Contains(row.ObjectId)).Select(row => row.ObjectId);
    }

    private static IQueryable<IndexedPerson> Born(IQueryable<IndexedPerson> rows, SubjectFilter filter)
    {
        if (filter.BornFrom is { } from) rows = rows.Where(row => row.BirthDate >= from);
        return filter.BornBefore is { } before ? rows.Where(row => row.BirthDate < before) : rows;
    }

    // The same, written so that no index of birth dates serves: by that SQLite finds everybody of those years, and then sorts them
    // all for one page. The index of municipality and household type has them in order.
    private static IQueryable<IndexedPerson> BornWithin(IQueryable<IndexedPerson> rows, SubjectFilter filter)
    {
        if (filter.BornFrom is { } from) rows = rows.Where(row => (row.BirthDate ?? DateOnly.MinValue) >= from);
        return filter.BornBefore is { } before ? rows.Where(row => (row.BirthDate ?? DateOnly.MaxValue) < before) : rows;
    }
}
