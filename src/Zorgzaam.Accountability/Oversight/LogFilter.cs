using Zorgzaam.Foundation;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>What of the log to look at: everything that is given holds.</summary>
/// <param name="From">The first day, Europe/Amsterdam.</param>
/// <param name="Until">The last day.</param>
public sealed record LogFilter(DateOnly From, DateOnly Until)
{
    /// <summary>The most days in one search.</summary>
    public const int MaximumDays = 92;

    /// <summary>The processing activity.</summary>
    public string? PurposeId { get; init; }

    /// <summary>The role in which was acted.</summary>
    public string? Role { get; init; }

    /// <summary>Who acted.</summary>
    public string? ActorId { get; init; }

    /// <summary>Only what is unusual in this way.</summary>
    public LogSignal? Signal { get; init; }
}

/// <summary>What can be unusual about an act.</summary>
public enum LogSignal
{
    /// <summary>Somebody looked, or wanted to, on a ground that was typed and not in a case.</summary>
    OutsideCase,

    /// <summary>A member of staff looked at somebody of the own household.</summary>
    OwnHousehold,

    /// <summary>Access that was taken in an emergency.</summary>
    BreakGlass,

    /// <summary>The log was handed out.</summary>
    Export,

    /// <summary>The act was refused.</summary>
    Refused,
}

/// <summary>What decides which acts are unusual, beside the log itself.</summary>
/// <param name="StatedPurposes">Purposes for which a ground is stated at each access.</param>
/// <param name="ExportPurposes">Purposes for which the log is handed out.</param>
/// <param name="StaffRoles">Roles of people whose use is counted for <see cref="Burst"/>.</param>
/// <param name="Many">When use is much in little time.</param>
public sealed record LogMarks(
    IReadOnlyList<string> StatedPurposes, IReadOnlyList<string> ExportPurposes, IReadOnlyList<string> StaffRoles, ManyRule Many);

/// <summary>Who belongs to the household of a member of staff, the member included.</summary>
/// <param name="ActorId">The member of staff.</param>
/// <param name="Members">The persons.</param>
public sealed record StaffHousehold(string ActorId, IReadOnlyCollection<PersonId> Members);

/// <summary>Somebody who looked at many persons in a part of the clock.</summary>
/// <param name="ActorId">Who.</param>
/// <param name="Started">When the part began.</param>
/// <param name="Ended">When it ended.</param>
/// <param name="Persons">At how many different persons, counted up to <see cref="MaximumCounted"/>.</param>
public sealed record Burst(string ActorId, DateTimeOffset Started, DateTimeOffset Ended, int Persons)
{
    /// <summary>Where counting stops: more is no other signal.</summary>
    public const int MaximumCounted = 1_000;
}
