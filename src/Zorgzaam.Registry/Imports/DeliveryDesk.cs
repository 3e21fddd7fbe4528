using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Events;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;

namespace Zorgzaam.Registry.Imports;

/// <summary>Opens, fills, completes and rejects one delivery. One delivery is open at a time.</summary>
internal sealed class DeliveryDesk(
    StoreGateway gateway, FictionalPersons fictional, Processing processing, Delivery delivery)
{
    public const string Act = "facts.import";

    // Of another delivery that was touched so recently we believe that it is still being recorded.
    private static readonly TimeSpan Alive = TimeSpan.FromMinutes(2);

    public Processing Processing => processing;

    /// <summary>Opens the delivery after clearing what a crashed one left.</summary>
    public async Task<DeliveryState> OpenAsync(CancellationToken cancellation)
    {
        var (open, apart) = await gateway.ReadAsync(
            processing,
            Act,
            async (scope, stop) => (
                await scope.Query<DeliveryRow>()
                    .Where(row => row.CompletedMicros == null || row.DeliveryId == delivery.Id).ToListAsync(stop),
                await fictional.WhyApartAsync(scope, stop)),
            cancellation);
        if (open.Find(row => row.DeliveryId == delivery.Id && row.CompletedMicros != null) is { ContentHash: { } hash } done)
            return new DeliveryState.Completed(hash, done.AgreementId);
        if (apart is not null) return new DeliveryState.Refused(apart);
        if (open.Find(GoesOn) is { } begun)
            return await gateway.WriteAsync(processing, Act, (scope, stop) => GoOnAsync(scope, begun.Number, stop), cancellation);

        foreach (var left in open)
        {
            var idle = processing.Now - Instants.FromMicros(left.TouchedMicros);
            if (left.DeliveryId != delivery.Id && idle < Alive)
            {
                return new DeliveryState.Refused(
                    $"Delivery '{left.DeliveryId}' is being recorded. Wait until it is done; if it crashed, try again "
                    + $"in {Alive.TotalMinutes:0} minutes.");
            }

            await DiscardedDelivery.ClearAsync(gateway, processing, left.Number, cancellation);
        }

        return await gateway.WriteAsync(processing, Act, StartAsync, cancellation);
    }

    /// <summary>Records one batch of groups; the delivery is then recorded up to a line, with the hash of all up to there.</summary>
    public Task<ImportCounts> RecordAsync(
        DeliveryState.Open open, ImportBatch batch, long upTo, string hash, CancellationToken cancellation) =>
        RecordAsync(
            open, upTo, hash, (scope, stop) => new BatchRecording(scope, open.Number).RecordAsync(batch, stop), cancellation);

    /// <summary>Records one batch of relations.</summary>
    public Task<ImportCounts> RecordAsync(
        DeliveryState.Open open, RelationBatch batch, RelationTypes types, long upTo, string hash,
        CancellationToken cancellation) =>
        RecordAsync(
            open, upTo, hash, (scope, stop) => new RelationRecording(scope, open.Number, types).RecordAsync(batch, stop),
            cancellation);

    /// <summary>Makes all of it known, in one commit.</summary>
    public Task CompleteAsync(
        DeliveryState.Open open, string contentHash, ImportCounts counts, CancellationToken cancellation) =>
        gateway.WriteAsync(
            processing,
            Act,
            async (scope, stop) =>
            {
                var row = await OwnAsync(scope, open, stop);
                var last = await scope.Query<DeliveryRow>().MaxAsync(each => each.CompletedMicros, stop) ?? 0;

                // INVARIANT: completion instants only rise, so "as known then" never changes afterwards, even if the
                // clock of the machine was set back.
                row.CompletedMicros = Math.Max(Instants.ToMicros(scope.Started), last + 1);
                row.ContentHash = contentHash;
                scope.Append(Entry(RegistryEvents.DeliveryCompleted, counts));
                return 0;
            },
            cancellation);

    /// <summary>Takes back what was written of a delivery with faults.</summary>
    public Task RejectAsync(DeliveryState.Open open, CancellationToken cancellation) =>
        DiscardedDelivery.ClearAsync(gateway, processing, open.Number, cancellation);

    private async Task<DeliveryState> StartAsync(WriteScope scope, CancellationToken cancellation)
    {
        var started = Instants.ToMicros(scope.Started);
        var open = new DeliveryState.Open(
            await scope.TakeNumbersAsync("delivery", 1, cancellation), scope.SpanId, RecordedPart.Nothing);

        // Read again under the lock of the sequence: two may have passed the first look together.
        if (await scope.Query<DeliveryRow>().AnyAsync(row => row.CompletedMicros == null, cancellation))
            return new DeliveryState.Refused("Another delivery is being recorded. Wait until it is done.");
        if (await fictional.WhyApartAsync(scope, cancellation) is { } apart) return new DeliveryState.Refused(apart);
        scope.Set<DeliveryRow>().Add(new DeliveryRow(
            open.Number, delivery.Id, delivery.Description, processing.Purpose.Id, started, open.Owner)
        {
            AgreementId = delivery.AgreementId,
            TouchedMicros = started,
        });
        scope.Append(Entry(RegistryEvents.DeliveryStarted, default));
        return open;
    }

    // Of the same delivery under the same agreement and purpose what is recorded stays, unless it is being removed.
    private bool GoesOn(DeliveryRow row) => row.DeliveryId == delivery.Id && row.AgreementId == delivery.AgreementId
        && row.PurposeId == processing.Purpose.Id && row.RecordedLines != DeliveryRow.BeingCleared;

    private async Task<DeliveryState> GoOnAsync(WriteScope scope, long number, CancellationToken cancellation)
    {
        // Locks the row first: a batch of whoever recorded it before is waited for, and then counted.
        var taken = await scope.UpdateAsync(
            scope.Query<DeliveryRow>().Where(row => row.Number == number && row.CompletedMicros == null
                && row.RecordedLines != DeliveryRow.BeingCleared),
            row => row.SetProperty(each => each.Owner, scope.SpanId), cancellation);
        if (taken == 0)
            return new DeliveryState.Refused("This delivery is being recorded or removed by another import. Wait until it is done.");
        var row = await scope.Query<DeliveryRow>().FirstAsync(each => each.Number == number, cancellation);
        var counts = new ImportCounts(row.RecordedObjects, row.RecordedAdded, row.RecordedUnchanged);
        scope.Append(Entry(RegistryEvents.DeliveryResumed, counts));
        return new DeliveryState.Open(number, scope.SpanId, new RecordedPart(row.RecordedLines, row.RecordedHash, counts));
    }

    private Task<ImportCounts> RecordAsync(
        DeliveryState.Open open, long upTo, string hash,
        Func<WriteScope, CancellationToken, Task<ImportCounts>> record, CancellationToken cancellation) =>
        gateway.WriteAsync(
            processing,
            Act,
            async (scope, stop) =>
            {
                var row = await OwnAsync(scope, open, stop);
                var counts = await record(scope, stop);
                row.RecordedLines = upTo;
                row.RecordedHash = hash;
                row.RecordedObjects += counts.Objects;
                row.RecordedAdded += counts.Added;
                row.RecordedUnchanged += counts.Unchanged;
                scope.Append(Entry(RegistryEvents.FactsRecorded, counts));
                return counts;
            },
            cancellation);

    private async Task<DeliveryRow> OwnAsync(WriteScope scope, DeliveryState.Open open, CancellationToken cancellation)
    {
        // Locks the row first: who takes the delivery over waits for this batch, and clears it too.
        var now = Instants.ToMicros(scope.Started);
        var owned = await scope.UpdateAsync(
            scope.Query<DeliveryRow>().Where(row => row.Number == open.Number && row.Owner == open.Owner),
            row => row.SetProperty(each => each.TouchedMicros, now), cancellation);
        return owned == 1
            ? await scope.Set<DeliveryRow>().FirstAsync(row => row.Number == open.Number, cancellation)
            : throw new InvalidOperationException(
                $"Delivery '{delivery.Id}' was taken over by another import. This one stops; nothing is lost.");
    }

    private JournalEntry Entry(string type, ImportCounts counts) => new(
        type,
        $"delivery/{delivery.Id}",
        new JsonObject
        {
            ["objects"] = counts.Objects,
            ["added"] = counts.Added,
            ["unchanged"] = counts.Unchanged,
        });
}
