namespace Zorgzaam.Accountability.Breaches;

/// <summary>
/// A personal data breach, as somebody registered it. INVARIANT: rows are only added; how far it is follows from its steps.
/// </summary>
/// <param name="Id">Number of the breach.</param>
/// <param name="KeyNumber">Whose key seals its texts: a number that is given to nothing else, so that they can be destroyed.</param>
/// <param name="RegisteredMicros">When it was registered.</param>
/// <param name="RegisteredBy">By whom.</param>
/// <param name="KnownMicros">Since when the organisation knows: the clock runs from there.</param>
/// <param name="FirstDay">The first day on which something may have gone wrong.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="Purposes">The processing activities, separated by spaces; empty for all.</param>
/// <param name="Actors">Who acted, staff and machines as the log calls them, separated by newlines; empty for all.</param>
/// <param name="Acts">Which kind of acts.</param>
/// <param name="Sealed">What happened.</param>
internal sealed record BreachRow(
    long Id,
    long KeyNumber,
    long RegisteredMicros,
    string RegisteredBy,
    long KnownMicros,
    DateOnly FirstDay,
    DateOnly LastDay,
    string Purposes,
    string Actors,
    int Acts,
    byte[] Sealed)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long id) => $"breaches/{id}";
}

/// <summary>Something that was done about a breach. INVARIANT: rows are only added.</summary>
/// <param name="Id">Number of the step.</param>
/// <param name="BreachId">The breach.</param>
/// <param name="Kind">What was done.</param>
/// <param name="DoneMicros">When it was done.</param>
/// <param name="RecordedMicros">When it was recorded.</param>
/// <param name="RecordedBy">By whom.</param>
/// <param name="Sealed">A reference, how it was done, why not, or what was learnt.</param>
internal sealed record BreachStepRow(
    long Id, long BreachId, int Kind, long DoneMicros, long RecordedMicros, string RecordedBy, byte[] Sealed)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long id) => $"breach_steps/{id}";
}
