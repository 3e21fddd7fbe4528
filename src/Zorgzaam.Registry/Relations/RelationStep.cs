using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Relations;

/// <summary>One step along relations.</summary>
/// <param name="Relation">The type of relation, such as <c>huishoudlid</c>.</param>
/// <param name="Backwards">Whether to go from where it leads to where it comes from.</param>
public sealed record RelationStep(string Relation, bool Backwards = false);

/// <summary>A type of relation, to be followed from an object or towards it.</summary>
internal sealed record RelationDirection(Objects.RelationType Relation, bool IsBackwards);

/// <summary>An object that was reached.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Number">Its internal number.</param>
public sealed record RelatedObject(string Type, long Number)
{
    /// <summary>The person that it is; null when it is something else.</summary>
    public PersonId? Person => Type == Objects.ObjectTypes.Person ? new PersonId(Number) : null;
}

/// <summary>A relation that was followed.</summary>
/// <param name="Step">Which step of the path, counted from one.</param>
/// <param name="Near">From which object it was followed.</param>
/// <param name="Far">To which object it led.</param>
/// <param name="Source">Who said it.</param>
/// <param name="LegalGround">The article on which it was delivered.</param>
/// <param name="ValidFrom">The first day for which it holds.</param>
/// <param name="ValidUntil">The first day for which it no longer holds, or null while it goes on.</param>
/// <param name="RecordedAt">The instant from which it is known here.</param>
/// <param name="DeliveryId">The delivery that brought it.</param>
public sealed record FollowedRelation(
    int Step,
    RelatedObject Near,
    RelatedObject Far,
    string Source,
    string LegalGround,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    DateTimeOffset RecordedAt,
    string DeliveryId)
{
    /// <summary>The type of relation.</summary>
    public required string Relation { get; init; }

    /// <summary>Whether it goes from what was found towards the object that it was followed from.</summary>
    public required bool IsBackwards { get; init; }

    /// <summary>The agreement under which it was delivered; null for what was recorded before deliveries named one.</summary>
    public string? AgreementId { get; init; }
}

/// <summary>What a path of relations led to.</summary>
/// <param name="AsOf">For which date, as known when.</param>
/// <param name="Followed">Every relation that was followed, by step and then by number.</param>
/// <param name="Reached">The objects at the end of the path, by number; each once.</param>
public sealed record RelationsPage(
    AsOf AsOf, IReadOnlyList<FollowedRelation> Followed, IReadOnlyList<RelatedObject> Reached);
