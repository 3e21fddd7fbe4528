using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Incoming;

/// <summary>An event as it was sent.</summary>
/// <param name="Source">Who reports it; null when that cannot be read.</param>
/// <param name="Id">How the source calls it.</param>
/// <param name="Type">What happened.</param>
/// <param name="Schema">The schema that the data adhere to, when it says so.</param>
/// <param name="Data">What it says.</param>
/// <param name="Raw">All that was sent, as text.</param>
/// <param name="Faults">What is wrong around the data.</param>
public sealed record OfferedEvent(
    string? Source, string? Id, string? Type, string? Schema, JsonNode? Data, string Raw, IReadOnlyList<EventFault> Faults);

/// <summary>What became of an event.</summary>
public abstract record EventOutcome
{
    private EventOutcome()
    {
    }

    /// <summary>It was taken over; also the answer to the same event again.</summary>
    /// <param name="Received">When it was taken over.</param>
    /// <param name="DeliveryId">The delivery that it became.</param>
    public sealed record Applied(DateTimeOffset Received, string DeliveryId) : EventOutcome;

    /// <summary>Another event of the same source with this id was taken over. Nothing was changed.</summary>
    public sealed record Conflict : EventOutcome;

    /// <summary>Something is wrong with it. Nothing of it was taken over; it was kept aside.</summary>
    /// <param name="Faults">Everything that is wrong.</param>
    public sealed record Rejected(IReadOnlyList<EventFault> Faults) : EventOutcome;

    /// <summary>Not now: a delivery is not complete yet, or the store holds persons of the other kind.</summary>
    /// <param name="IsPassing">Whether it is worth trying again.</param>
    public sealed record NotNow(bool IsPassing) : EventOutcome;
}
