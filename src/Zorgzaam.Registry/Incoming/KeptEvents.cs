using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Incoming;

/// <summary>An event that was received; what it says is not among it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Type">Its type, when that is known here.</param>
/// <param name="ClientId">Who sent it.</param>
/// <param name="Received">When.</param>
/// <param name="KeyNumber">By which number its key is destroyed, when it was kept aside.</param>
/// <param name="Faults">What is wrong with it; empty when it was taken over.</param>
public sealed record ReceivedEvent(
    long Number, string? Type, string ClientId, DateTimeOffset Received, long? KeyNumber, IReadOnlyList<string> Faults);

/// <summary>Lists events that were received, without what they say: nobody is read.</summary>
public sealed class KeptEvents(StoreGateway gateway)
{
    /// <summary>The newest events.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<IReadOnlyList<ReceivedEvent>> ListAsync(Processing processing, int limit, CancellationToken cancellation) =>
        gateway.ReadAsync<IReadOnlyList<ReceivedEvent>>(
            processing, "events.list",
            async (scope, stop) =>
            {
                var rows = await scope.Query<ReceivedEventRow>().OrderByDescending(row => row.Number).Take(limit).ToListAsync(stop);
                return [.. rows.Select(row => new ReceivedEvent(
                    row.Number, row.Type, row.ClientId, Instants.FromMicros(row.ReceivedMicros), row.KeyNumber,
                    row.Faults?.Split('\n') ?? []))];
            },
            cancellation);
}
