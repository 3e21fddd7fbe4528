using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Imports;

/// <summary>
/// Records a delivery in bounded transactions. What it brings becomes known in the one commit that completes it, so a
/// crash leaves nothing half known. The same delivery again goes on where it was stopped, and adds nothing once it is
/// complete; another delivery clears what a crashed one left. What goes beyond its agreement is refused as a whole.
/// </summary>
public sealed class Importer(
    StoreGateway gateway, ObjectTypes types, FictionalPersons fictional, AgreementRegister agreements)
{
    /// <summary>The most errors that are reported.</summary>
    public const int MaximumErrors = 1_000;

    /// <summary>Records a delivery, or reports per line why it cannot be.</summary>
    /// <param name="processing">The key; its purpose must write and list each attribute delivered.</param>
    /// <param name="delivery">What is delivered.</param>
    /// <param name="groups">The groups; keep those of one object together, it is faster.</param>
    /// <param name="progress">Told after each transaction.</param>
    /// <param name="cancellation">Stops the import; nothing of it is then known.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not write facts.</exception>
    public Task<ImportOutcome> ImportAsync(
        Processing processing,
        Delivery delivery,
        IAsyncEnumerable<DeliveredGroup> groups,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation) =>
        ImportAsync(processing, delivery, groups, AsyncEnumerable.Empty<DeliveredRelation>(), progress, cancellation);

    /// <summary>Records a delivery with relations: after the groups, and known with them.</summary>
    /// <param name="processing">The key; its purpose must write and list each attribute and relation delivered.</param>
    /// <param name="delivery">What is delivered.</param>
    /// <param name="groups">The groups; keep those of one object together, it is faster.</param>
    /// <param name="relations">The relations; an object that they name may be new.</param>
    /// <param name="progress">Told after each transaction.</param>
    /// <param name="cancellation">Stops the import; nothing of it is then known.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not write facts.</exception>
    public async Task<ImportOutcome> ImportAsync(
        Processing processing,
        Delivery delivery,
        IAsyncEnumerable<DeliveredGroup> groups,
        IAsyncEnumerable<DeliveredRelation> relations,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation)
    {
        if (processing.Purpose.Operation != PurposeOperation.Write)
        {
            throw await gateway.RefuseAsync(
                processing, DeliveryDesk.Act, $"Purpose '{processing.Purpose.Id}' records no facts.", cancellation);
        }

        var (limit, beyond) = AgreementLimit.Of(agreements, delivery.AgreementId, processing);
        if (limit is null) return await RefuseAsync(processing, beyond!, cancellation);
        var desk = new DeliveryDesk(gateway, fictional, processing, delivery);
        var check = new DeliveryCheck(types, processing.Purpose, limit);
        var outcome = await desk.OpenAsync(cancellation) switch
        {
            DeliveryState.Refused refused => Rejected(refused.Message),
            DeliveryState.Completed completed => await CompareAsync(completed, delivery, groups, relations, cancellation),
            DeliveryState.Open open => await new DeliveryRecording(desk, open, check, types.Relations, progress)
                .RecordAsync(groups, relations, cancellation),
            var other => throw new InvalidOperationException($"Unknown state {other.GetType().Name}."),
        };
        if (check.Beyond is { } outside) await RefuseAsync(processing, outside, cancellation);
        return outcome;
    }

    /// <summary>Logs that a delivery is refused, and says so: nothing of it is recorded.</summary>
    /// <param name="processing">The key under which it was offered.</param>
    /// <param name="reason">Why, without personal data.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ImportOutcome> RefuseAsync(Processing processing, string reason, CancellationToken cancellation)
    {
        await gateway.RefuseAsync(processing, DeliveryDesk.Act, reason, cancellation);
        return Rejected(reason);
    }

    private static async Task<ImportOutcome> CompareAsync(
        DeliveryState.Completed completed, Delivery delivery, IAsyncEnumerable<DeliveredGroup> groups,
        IAsyncEnumerable<DeliveredRelation> relations, CancellationToken cancellation)
    {
        if (completed.AgreementId is { } agreement && agreement != delivery.AgreementId)
            return Rejected($"This delivery was recorded under agreement '{agreement}'. Name that one.");
        using var content = new DeliveryContent(RecordedPart.Nothing);
        await foreach (var group in groups.WithCancellation(cancellation))
            content.Add(group, CanonicalGroup.Json(group.Attributes));
        await foreach (var relation in relations.WithCancellation(cancellation)) content.Add(relation);
        return content.Hash == completed.ContentHash
            ? new ImportOutcome.AlreadyImported()
            : Rejected("A delivery with this id was recorded with other content. Give it a new id.");
    }

    private static ImportOutcome.Rejected Rejected(string message) => new([new ImportError(0, message)]);
}
