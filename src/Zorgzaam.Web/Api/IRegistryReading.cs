using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Api;

/// <summary>
/// What the API reads of the register. Whoever implements it checks the purpose, logs each read in its transaction, and
/// hands out only what the purpose lists.
/// </summary>
public interface IRegistryReading
{
    /// <summary>A page of the objects of a collection.</summary>
    Task<ReadResult<ObjectPage>> List(
        ApiCaller caller, ApiResource resource, PersonFilter filter, PageCursor? from, int limit, CancellationToken cancellation);

    /// <summary>The object with a key, as a page with one object or none.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="resource">The collection.</param>
    /// <param name="key">The parts of the key, in the order of the collection.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<ReadResult<ObjectPage>> Find(
        ApiCaller caller, ApiResource resource, IReadOnlyList<string> key, CancellationToken cancellation);

    /// <summary>One object with its relations.</summary>
    Task<ReadResult<ObjectShown>> Read(
        ApiCaller caller, ApiResource resource, string number, ViewRequest request, CancellationToken cancellation);
}

/// <summary>Which persons to list; what is null does not limit.</summary>
public sealed record PersonFilter(
    DateOnly? BornFrom = null, DateOnly? BornBefore = null, string? Postcode = null, string? Municipality = null,
    string? HouseholdType = null);

/// <summary>How an object is asked for.</summary>
/// <param name="Fields">Which attributes; all of the purpose when null.</param>
/// <param name="Valid">For which day; today when null.</param>
/// <param name="Known">As known when; now when null.</param>
public sealed record ViewRequest(IReadOnlyList<string>? Fields, DateOnly? Valid, DateTimeOffset? Known);

/// <summary>Part of a collection.</summary>
/// <param name="Numbers">The numbers of its objects, in order.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
/// <param name="Previous">Where the page before ends; null at the beginning.</param>
public sealed record ObjectPage(IReadOnlyList<string> Numbers, PageCursor? Next, PageCursor? Previous);

/// <summary>The request cannot be meant: everything that is wrong with it.</summary>
public sealed record Faulty<T>(IReadOnlyList<ApiFault> Faults) : ReadResult<T>;
