using Zorgzaam.Foundation;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Supervisor;

/// <summary>Which kind of acts a breach is about.</summary>
public enum BreachActs
{
    /// <summary>Whatever was done.</summary>
    All,

    /// <summary>What looked at data.</summary>
    Reads,

    /// <summary>What recorded or reported something.</summary>
    Writes,
}

/// <summary>What can be done about a breach.</summary>
public enum BreachDone
{
    /// <summary>The authority was told.</summary>
    AuthorityTold,

    /// <summary>The authority need not be told.</summary>
    AuthorityNotNeeded,

    /// <summary>The persons were told.</summary>
    PersonsTold,

    /// <summary>The persons need not be told.</summary>
    PersonsNotNeeded,

    /// <summary>It is closed.</summary>
    Closed,
}

/// <summary>What policy says about breaches, as pages tell it.</summary>
/// <param name="Hours">Within how many hours the authority is told.</param>
/// <param name="Authority">Which authority.</param>
/// <param name="At">Where it is told.</param>
/// <param name="AuthorityCitation">On which article.</param>
/// <param name="PersonsCitation">On which article the persons are told.</param>
public sealed record BreachDuty(int Hours, LocalizedText Authority, Uri At, string AuthorityCitation, string PersonsCitation);

/// <summary>A breach with its clock. Times are those of a clock in Europe/Amsterdam.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Known">Since when the organisation knows.</param>
/// <param name="Due">By when the authority must have been told.</param>
/// <param name="HoursLeft">Whole hours until then; below zero when it is past.</param>
/// <param name="IsLate">Whether the authority was or is told too late.</param>
public sealed record ShownBreach(long Id, DateTime Known, DateTime Due, int HoursLeft, bool IsLate)
{
    /// <summary>What happened; null when it was destroyed.</summary>
    public required string? What { get; init; }

    /// <summary>The days it is about.</summary>
    public required (DateOnly First, DateOnly Last) Days { get; init; }

    /// <summary>The processing activities; none for all.</summary>
    public required IReadOnlyList<LocalizedText> Purposes { get; init; }

    /// <summary>Staff and systems; none for all.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>Which kind of acts.</summary>
    public required BreachActs Acts { get; init; }

    /// <summary>What was done, in order.</summary>
    public required IReadOnlyList<ShownStep> Steps { get; init; }

    /// <summary>What can be done now.</summary>
    public required IReadOnlyList<BreachDone> Next { get; init; }

    /// <summary>Whether the clock still runs: the authority was not told, and it was not decided that it need not be.</summary>
    public bool IsRunning => Next.Contains(BreachDone.AuthorityTold);

    /// <summary>Whether it is closed.</summary>
    public bool IsClosed => Next.Count == 0;
}

/// <summary>Something that was done.</summary>
/// <param name="Kind">What.</param>
/// <param name="When">When it was done.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Text">A reference, how, why not, or what was learnt.</param>
public sealed record ShownStep(BreachDone Kind, DateTime When, string By, string? Text);

/// <summary>All breaches.</summary>
/// <param name="Breaches">Those that are not closed first.</param>
/// <param name="Purposes">The processing activities to choose from.</param>
/// <param name="Duty">What policy says.</param>
public sealed record BreachList(IReadOnlyList<ShownBreach> Breaches, IReadOnlyList<Choice> Purposes, BreachDuty Duty);

/// <summary>One breach.</summary>
/// <param name="Breach">The breach.</param>
/// <param name="Affected">How many persons, and other objects of the register, it affects by the log.</param>
/// <param name="Acts">In how many lines of the log.</param>
/// <param name="Duty">What policy says.</param>
public sealed record BreachPage(ShownBreach Breach, int Affected, int Acts, BreachDuty Duty);
