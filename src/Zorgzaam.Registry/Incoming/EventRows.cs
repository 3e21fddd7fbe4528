namespace Zorgzaam.Registry.Incoming;

/// <summary>
/// An event that was taken over, or kept aside because something is wrong with it. INVARIANT: rows are only added. Who sent
/// what is found by keyed hashes, so that the row tells of nobody.
/// </summary>
/// <param name="Number">Its number.</param>
/// <param name="EventHash">Keyed hash of source and id; of the sender and what was sent when it has none.</param>
/// <param name="ContentHash">Keyed hash of type and data.</param>
/// <param name="Type">Its type, when that is known here.</param>
/// <param name="ClientId">Who sent it.</param>
/// <param name="PurposeId">For which purpose.</param>
/// <param name="ReceivedMicros">When.</param>
/// <param name="DeliveryNumber">The delivery that it became; null when it was kept aside.</param>
/// <param name="KeyNumber">Whose key seals what was kept aside: a number that is given to nothing else.</param>
/// <param name="Sealed">What was kept aside.</param>
/// <param name="Faults">What is wrong with it, one a line: place and kind.</param>
internal sealed record ReceivedEventRow(
    long Number,
    string EventHash,
    string ContentHash,
    string? Type,
    string ClientId,
    string PurposeId,
    long ReceivedMicros,
    long? DeliveryNumber,
    long? KeyNumber,
    byte[]? Sealed,
    string? Faults)
{
    /// <summary>To what was kept aside belongs.</summary>
    internal static string Place(long number) => $"received_events/{number}";
}
