using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Imports;

/// <summary>Whose facts a store holds.</summary>
public enum StoredPersons
{
    /// <summary>Nobody's yet.</summary>
    None,

    /// <summary>Those of a fictional population: the store is a demonstration.</summary>
    Fictional,

    /// <summary>Those that a source delivered, or began to deliver.</summary>
    Delivered,
}

/// <summary>
/// Keeps persons who do not exist apart from persons who do. The mark of a demonstration is its delivery: one for a
/// purpose that exists only in the demo. INVARIANT: beside such a delivery there are only events that were played for such a
/// purpose.
/// </summary>
/// <param name="gateway">The store.</param>
/// <param name="purposes">Which purposes exist only in the demo.</param>
public sealed class FictionalPersons(StoreGateway gateway, PurposeRegister purposes)
{
    private const string Remedy = "Set ZORGZAAM_DATA to another folder, or ZORGZAAM_STORE to another store.";

    /// <summary>Whose facts the store holds; nobody is read.</summary>
    public async Task<StoredPersons> FindAsync(Processing processing, CancellationToken cancellation)
    {
        var deliveries = await gateway.ReadAsync(
            processing,
            "deliveries.look",
            (scope, stop) => scope.Query<DeliveryRow>()
                .Select(row => new { row.PurposeId, IsComplete = row.CompletedMicros != null })
                .Distinct().ToListAsync(stop),
            cancellation);
        if (deliveries.Exists(each => !IsFictional(each.PurposeId))) return StoredPersons.Delivered;
        return deliveries.Exists(each => each.IsComplete) ? StoredPersons.Fictional : StoredPersons.None;
    }

    /// <summary>Why a new delivery may not join those that are complete; null when it may.</summary>
    /// <param name="scope">The transaction in which it would join them.</param>
    /// <param name="cancellation">Stops.</param>
    /// <param name="isAddition">Whether it says something new about the persons who are there, instead of bringing a population.</param>
    internal async Task<string?> WhyApartAsync(ReadScope scope, CancellationToken cancellation, bool isAddition = false)
    {
        // What a crash left is cleared before anything is recorded.
        var others = await scope.Query<DeliveryRow>().Where(row => row.CompletedMicros != null)
            .Select(row => row.PurposeId).Distinct().ToListAsync(cancellation);
        if (!scope.Processing.Purpose.DemoOnly)
        {
            return others.Exists(IsFictional)
                ? $"This store holds fictional persons; persons who exist are never recorded beside them. {Remedy}"
                : null;
        }

        if (others.Count == 0) return null;
        if (isAddition && others.TrueForAll(IsFictional)) return null;
        return others.TrueForAll(IsFictional)
            ? $"This store holds another fictional population already; a second one would change its persons. {Remedy}"
            : Refusal;
    }

    /// <summary>What whoever wants a demonstration is told of a store with persons who may exist.</summary>
    public static string Refusal =>
        $"This store holds facts that were delivered by a source; fictional persons never come beside them. {Remedy}";

    private bool IsFictional(string purpose) => purposes.Find(purpose)?.DemoOnly == true;
}
