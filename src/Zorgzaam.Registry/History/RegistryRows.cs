using Zorgzaam.Registry.Facts;

namespace Zorgzaam.Registry.History;

/// <summary>An object that a delivery named.</summary>
/// <param name="Id">Its internal number.</param>
/// <param name="Type">Its type.</param>
/// <param name="KeyHash">Finds it by its key in the source: a keyed hash.</param>
/// <param name="SealedKey">Its key in the source, under its registry key.</param>
/// <param name="DeliveryNumber">The delivery that first named it.</param>
internal sealed record RegisteredObject(long Id, string Type, string KeyHash, byte[] SealedKey, long DeliveryNumber)
{
    /// <summary>To what the sealed key belongs.</summary>
    internal static string KeyPlace(long id) => $"objects/{id}/key";
}

/// <summary>
/// What a source said about one group of attributes of an object. INVARIANT: rows are only added; a correction is a
/// newer row. The recorded interval of a row begins when its delivery was completed, and ends when a delivery with a
/// row for the same object, group and first day was. So a delivery becomes known as a whole, in one commit.
/// </summary>
/// <param name="Id">Number of the row.</param>
/// <param name="ObjectId">The object.</param>
/// <param name="GroupName">The group.</param>
/// <param name="Sealed">JSON object, names sorted, under the registry key of the object.</param>
/// <param name="ValidFrom">The first day for which it holds.</param>
/// <param name="ValidUntil">The first day for which it no longer holds.</param>
/// <param name="Source">Who said it.</param>
/// <param name="Ground">The article on which it was delivered.</param>
/// <param name="DeliveryNumber">The delivery.</param>
/// <param name="IsEstimate">Whether the source says that it is an estimate.</param>
internal sealed record DeliveredRow(
    long Id,
    long ObjectId,
    string GroupName,
    byte[] Sealed,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    string Source,
    string Ground,
    long DeliveryNumber,
    bool IsEstimate)
{
    /// <summary>How sure it is, reports of doubt left aside.</summary>
    internal FactQuality Quality => IsEstimate ? FactQuality.Estimated : FactQuality.Confirmed;

    /// <summary>To what the sealed attributes belong.</summary>
    internal static string Place(long id) => $"delivered_groups/{id}";
}

/// <summary>The attributes by which persons are listed, as a delivery left them.</summary>
internal sealed record IndexedPerson(
    long ObjectId,
    long DeliveryNumber,
    DateOnly? BirthDate,
    string? Postcode,
    string? Municipality,
    string? HouseholdType);

/// <summary>
/// A delivery. What it brought is known from <see cref="CompletedMicros"/> on, and before that to nobody.
/// </summary>
internal sealed record DeliveryRow(
    long Number, string DeliveryId, string Description, string PurposeId, long StartedMicros, string Owner)
{
    /// <summary>The agreement that it names; null for what was recorded before deliveries named one.</summary>
    public string? AgreementId { get; init; }

    public required long TouchedMicros { get; set; }

    public long? CompletedMicros { get; set; }

    public string? ContentHash { get; set; }

    /// <summary>How many of its groups and relations are recorded; <see cref="BeingCleared"/> once they are being removed.</summary>
    public long RecordedLines { get; set; }

    /// <summary>The hash of what is recorded, by which it is seen that the same delivery goes on.</summary>
    public string? RecordedHash { get; set; }

    public int RecordedObjects { get; set; }

    public int RecordedAdded { get; set; }

    public int RecordedUnchanged { get; set; }

    /// <summary>What is left of a delivery that is being removed: nobody goes on with it.</summary>
    internal const long BeingCleared = -1;
}
