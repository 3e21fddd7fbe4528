namespace Zorgzaam.Registry.Facts;

/// <summary>Where a fact comes from, for which time it holds and how sure it is.</summary>
/// <param name="Group">The group in which it was delivered.</param>
/// <param name="Source">Who said it, such as <c>BRP</c>.</param>
/// <param name="LegalGround">The article on which it was delivered.</param>
/// <param name="ValidFrom">The first day for which it holds.</param>
/// <param name="ValidUntil">The first day for which it no longer holds, or null while it goes on.</param>
/// <param name="RecordedAt">The instant from which it is known here.</param>
/// <param name="DeliveryId">The delivery that brought it.</param>
/// <param name="Quality">How sure it is.</param>
public sealed record Provenance(
    string Group,
    string Source,
    string LegalGround,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    DateTimeOffset RecordedAt,
    string DeliveryId,
    FactQuality Quality)
{
    /// <summary>The agreement under which it was delivered; null for what was recorded before deliveries named one.</summary>
    public string? AgreementId { get; init; }
}
