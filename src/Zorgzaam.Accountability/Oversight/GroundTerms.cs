using Zorgzaam.Foundation;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>How long a contact with a resident is a reason to look.</summary>
/// <param name="Term">That long, counted in whole days from the day of the contact.</param>
public sealed record ContactTerm(RetentionTerm Term)
{
    /// <summary>The first day of which a contact still holds on a day.</summary>
    public DateOnly EarliestOn(DateOnly day) => Term.Before(day);
}

/// <summary>Which share of grounds is reviewed, and by when.</summary>
/// <param name="OneIn">One of so many, on average; 1 for all.</param>
/// <param name="Term">How long a review may take, emergencies included.</param>
public sealed record ReviewRule(int OneIn, RetentionTerm Term)
{
    /// <summary>The rarest draw that still is one: with fewer a member of staff might never be looked at.</summary>
    public const int MaximumOneIn = 1_000;

    /// <summary>The last day for a judgement of what was put aside on a day.</summary>
    public DateOnly DueOn(DateOnly drawn) => Term.After(drawn);
}
