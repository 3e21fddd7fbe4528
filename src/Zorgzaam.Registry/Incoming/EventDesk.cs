using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Events;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Incoming;

/// <summary>
/// Takes over events that sources report, each in one transaction: all that it delivers, its journal entry and its log, or
/// nothing. The same event again changes nothing; one with faults, or that no data-sharing agreement covers, is kept aside under
/// a key of its own. Other deliveries are left alone: while one is not complete, an event waits.
/// </summary>
public sealed class EventDesk(
    StoreGateway gateway, ObjectTypes types, EventTypes events, FictionalPersons fictional, AgreementRegister agreements)
{
    /// <summary>The most events that are kept aside; beyond it they are answered, and not kept.</summary>
    public const int MaximumKept = 10_000;

    private const string Act = "event.receive";

    /// <summary>Takes over an event, or says why not.</summary>
    /// <param name="processing">The key; its purpose must write and list what the event delivers.</param>
    /// <param name="offered">The event.</param>
    /// <param name="cancellation">Stops; nothing of it is then known.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not write facts.</exception>
    public async Task<EventOutcome> ReceiveAsync(
        Processing processing, OfferedEvent offered, CancellationToken cancellation)
    {
        if (processing.Purpose.Operation != PurposeOperation.Write)
        {
            throw await gateway.RefuseAsync(
                processing, Act, $"Purpose '{processing.Purpose.Id}' records no facts.", cancellation);
        }

        var (faults, groups, relations) = Check(processing.Purpose, offered);
        var agreement = AgreementLimit.Covering(agreements, processing, groups, relations);
        if (faults.Count == 0 && agreement is null) faults = [new EventFault("/data", EventFaultKind.NotAgreed)];
        if (await KnownAsync(processing, offered, faults, cancellation) is { } known) return known;
        return await gateway.WriteAsync<EventOutcome>(
            processing, Act,
            async (scope, stop) =>
            {
                // The lock of the sequence: two may have passed the first look together.
                var number = await scope.TakeNumbersAsync("delivery", 1, stop);
                var identity = EventIdentity.Of(offered, processing.Actor.Id, await scope.LookupAsync(stop));
                if (await AnswerAsync(scope, identity, faults, stop) is { } same) return same;
                if (faults.Count > 0)
                {
                    await KeepAsideAsync(scope, offered, identity, faults, stop);
                    return new EventOutcome.Rejected(faults);
                }

                if (await scope.Query<DeliveryRow>().AnyAsync(row => row.CompletedMicros == null, stop))
                    return new EventOutcome.NotNow(IsPassing: true);
                return await fictional.WhyApartAsync(scope, stop, isAddition: true) is null
                    ? await ApplyAsync(scope, (number, agreement!), identity, offered, groups, relations, stop)
                    : new EventOutcome.NotNow(IsPassing: false);
            },
            cancellation);
    }

    private (IReadOnlyList<EventFault> Faults, IReadOnlyList<DeliveredGroup> Groups, IReadOnlyList<DeliveredRelation> Relations) Check(
        Purpose purpose, OfferedEvent offered)
    {
        var faults = offered.Faults.ToList();
        if (offered.Type is null || faults.Exists(fault => fault.At == "/type")) return (faults, [], []);
        if (events.Find(offered.Type) is not { } type)
            return ([.. faults, new EventFault("/type", EventFaultKind.UnknownType)], [], []);
        if (offered.Schema is { } schema && schema != type.SchemaId) faults.Add(new EventFault("/dataschema", EventFaultKind.Unknown));
        if (offered.Data is not null) faults.AddRange(type.Faults(offered.Data));
        if (faults.Count > 0) return (faults, [], []);
        var (groups, relations) = type.Deliver(offered.Data!.AsObject());
        var (ofGroup, ofRelation) = (new GroupCheck(types, purpose), new RelationCheck(types, purpose));
        return groups.Any(group => ofGroup.Fault(group) is not null) || relations.Any(each => ofRelation.Fault(each) is not null)
            ? ([new EventFault("/data", EventFaultKind.NotTaken)], [], [])
            : ([], groups, relations);
    }

    private Task<EventOutcome?> KnownAsync(
        Processing processing, OfferedEvent offered, IReadOnlyList<EventFault> faults, CancellationToken cancellation) =>
        gateway.ReadAsync(
            processing, Act,
            async (scope, stop) => await AnswerAsync(
                scope, EventIdentity.Of(offered, processing.Actor.Id, await scope.LookupAsync(stop)), faults, stop),
            cancellation);

    // The answer to an event that was received before; null for a new one, and for one that was kept aside and is right now.
    private static async Task<EventOutcome?> AnswerAsync(
        ReadScope scope, EventIdentity identity, IReadOnlyList<EventFault> faults, CancellationToken cancellation)
    {
        var rows = await scope.Query<ReceivedEventRow>().Where(row => row.EventHash == identity.Event).ToListAsync(cancellation);
        if (rows.Find(row => row.DeliveryNumber is not null) is { } applied)
        {
            // What was taken over stays so, also when its agreement has ended since.
            return applied.ContentHash == identity.Content && faults.All(fault => fault.Kind == EventFaultKind.NotAgreed)
                ? new EventOutcome.Applied(Instants.FromMicros(applied.ReceivedMicros), identity.DeliveryId)
                : new EventOutcome.Conflict();
        }

        return faults.Count > 0 && rows.Exists(row => row.ContentHash == identity.Content) ? new EventOutcome.Rejected(faults) : null;
    }

    private async Task<EventOutcome> ApplyAsync(
        WriteScope scope, (long Number, string Agreement) under, EventIdentity identity, OfferedEvent offered,
        IReadOnlyList<DeliveredGroup> groups, IReadOnlyList<DeliveredRelation> relations, CancellationToken cancellation)
    {
        var number = under.Number;
        var now = Instants.ToMicros(scope.Started);
        var last = await scope.Query<DeliveryRow>().MaxAsync(row => row.CompletedMicros, cancellation) ?? 0;

        // INVARIANT: completion instants only rise, as for every delivery.
        await scope.InsertAsync<DeliveryRow>(
            [
                new DeliveryRow(
                    number, identity.DeliveryId, events.Find(offered.Type!)!.Description, scope.Processing.Purpose.Id, now,
                    scope.SpanId)
                {
                    AgreementId = under.Agreement, TouchedMicros = now, CompletedMicros = Math.Max(now, last + 1),
                    ContentHash = identity.Content,
                },
            ],
            cancellation);
        var batch = new ImportBatch();
        foreach (var group in groups) batch.Add(group, CanonicalGroup.Json(group.Attributes));
        var counts = groups.Count == 0 ? default : await new BatchRecording(scope, number).RecordAsync(batch, cancellation);
        var related = new RelationBatch();
        foreach (var relation in relations) related.Add(relation);
        if (relations.Count > 0)
            counts += await new RelationRecording(scope, number, types.Relations).RecordAsync(related, cancellation);
        await AddAsync(scope, offered, identity, now, (number, null, null, null), cancellation);
        scope.Append(new JournalEntry(
            RegistryEvents.EventApplied, $"delivery/{identity.DeliveryId}",
            new JsonObject { ["type"] = offered.Type, ["added"] = counts.Added, ["unchanged"] = counts.Unchanged }));
        return new EventOutcome.Applied(Instants.FromMicros(now), identity.DeliveryId);
    }

    private async Task KeepAsideAsync(
        WriteScope scope, OfferedEvent offered, EventIdentity identity, IReadOnlyList<EventFault> faults, CancellationToken cancellation)
    {
        if (await scope.Query<ReceivedEventRow>().CountAsync(row => row.Sealed != null, cancellation) >= MaximumKept) return;

        // It may be about anybody, or nobody: its key is of a number that no object has, and is destroyed by that number.
        var number = await scope.TakeNumbersAsync("object", 1, cancellation);
        var keys = await scope.MakeKeysAsync([number], RetentionClass.Registry, cancellation);
        var box = keys.Seal(number, offered.Raw, ReceivedEventRow.Place(number));
        var lines = string.Join('\n', faults.Select(fault => $"{fault.At} {fault.Kind}"));
        await AddAsync(scope, offered, identity, Instants.ToMicros(scope.Started), (null, number, box, lines), cancellation);
        scope.Append(new JournalEntry(
            RegistryEvents.EventKeptAside, $"event/{number}", new JsonObject { ["faults"] = faults.Count }));
    }

    private async Task AddAsync(
        WriteScope scope, OfferedEvent offered, EventIdentity identity, long now,
        (long? Delivery, long? Key, byte[]? Box, string? Faults) what, CancellationToken cancellation)
    {
        var row = new ReceivedEventRow(
            await scope.TakeNumbersAsync("received-event", 1, cancellation), identity.Event, identity.Content,
            offered.Type is { } type && events.Find(type) is not null ? type : null, scope.Processing.Actor.Id,
            scope.Processing.Purpose.Id, now, what.Delivery, what.Key, what.Box, what.Faults);
        await scope.InsertAsync<ReceivedEventRow>([row], cancellation);
    }
}
