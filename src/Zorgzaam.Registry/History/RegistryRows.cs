namespace Zorgzaam.Registry.History;

/// <summary>An object that a delivery named: its internal number and its key in the source.</summary>
internal sealed class RegisteredObject
{
    public required long Id { get; init; }

    public required string Type { get; init; }

    public required string Key { get; init; }

    /// <summary>The delivery that first named it.</summary>
    public required long DeliveryNumber { get; init; }
}

/// <summary>
/// What a source said about one group of attributes of an object. INVARIANT: rows are only added; a correction is a
/// newer row. The recorded interval of a row begins when its delivery was completed, and ends when a delivery with a
/// row for the same object, group and first day was. So a delivery becomes known as a whole, in one commit.
/// </summary>
internal sealed class DeliveredRow
{
    public required long Id { get; init; }

    public required long ObjectId { get; init; }

    public required string GroupName { get; init; }

    /// <summary>JSON object, names sorted.</summary>
    public required string Attributes { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The first day for which it no longer holds.</summary>
    public DateOnly? ValidUntil { get; init; }

    public required string Source { get; init; }

    public required string Ground { get; init; }

    public required long DeliveryNumber { get; init; }
}

/// <summary>The attributes by which persons are listed, as a delivery left them.</summary>
internal sealed class IndexedPerson
{
    public required long ObjectId { get; init; }

    public required long DeliveryNumber { get; init; }

    public DateOnly? BirthDate { get; init; }

    public string? Postcode { get; init; }

    public string? Municipality { get; init; }

    public string? HouseholdType { get; init; }
}

/// <summary>
/// A delivery. What it brought is known from <see cref="CompletedMicros"/> on, and before that to nobody.
/// </summary>
internal sealed class DeliveryRow
{
    public required long Number { get; init; }

    public required string DeliveryId { get; init; }

    public required string Description { get; init; }

    public required string PurposeId { get; init; }

    public required long StartedMicros { get; init; }

    public required long TouchedMicros { get; set; }

    public long? CompletedMicros { get; set; }

    public string? ContentHash { get; set; }

    public required string Owner { get; set; }
}
