namespace Zorgzaam.Foundation;

/// <summary>
/// The only key to personal data: for which purpose, by whom, in which case, when. Every read and write needs one
/// and logs it in the same transaction.
/// </summary>
/// <remarks>
/// INVARIANT: only <see cref="ProcessingGate"/> makes one, after checking the purpose, and none of its values can be
/// changed afterwards. There is none for "the system" and no wildcard purpose.
/// </remarks>
public sealed record Processing
{
    internal Processing(
        Purpose purpose, Actor actor, string? @case, AccessRelation? relation, DateTimeOffset now, DateOnly legalDate, string traceId,
        ForeignOperation? foreign)
    {
        Purpose = purpose;
        Actor = actor;
        Case = @case;
        Relation = relation;
        Now = now;
        LegalDate = legalDate;
        TraceId = traceId;
        Foreign = foreign;
    }

    /// <summary>What the data is used for; it limits which attributes come back.</summary>
    public Purpose Purpose { get; }

    /// <summary>Who acts.</summary>
    public Actor Actor { get; }

    /// <summary>The case, contact or stated ground in which the act is done, where the purpose needs one.</summary>
    public string? Case { get; }

    /// <summary>How the actor came to this person, for a purpose that needs a case, a contact or a ground at each access.</summary>
    public AccessRelation? Relation { get; }

    /// <summary>The real instant at which the act began, in UTC.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The legal date that holds during the act.</summary>
    public DateOnly LegalDate { get; }

    /// <summary>The trace (W3C Trace Context, 32 hexadecimal digits) that joins everything done in one go.</summary>
    public string TraceId { get; }

    /// <summary>The operation of another organisation that the act is part of; null when it began here.</summary>
    public ForeignOperation? Foreign { get; }
}
