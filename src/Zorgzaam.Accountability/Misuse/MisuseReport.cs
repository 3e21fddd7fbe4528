using Zorgzaam.Accountability.Oversight;

namespace Zorgzaam.Accountability.Misuse;

/// <summary>
/// Misuse of the identity of a resident: the reports that share a freeze, with what was done in the resident's name from the
/// earliest day that one of them names until the freeze ended.
/// </summary>
/// <param name="Id">The number of its first report.</param>
/// <param name="Since">The earliest day that a report names.</param>
/// <param name="EndedAt">When the freeze was lifted; null while it holds.</param>
/// <param name="Reports">What was reported, the oldest first.</param>
/// <param name="Acts">What was done under the resident's account, the oldest first; at most <see cref="MisuseReader.MaximumActs"/>.</param>
/// <param name="ActCount">How many acts there are in all.</param>
public sealed record MisuseCase(
    long Id,
    DateOnly Since,
    DateTimeOffset? EndedAt,
    IReadOnlyList<MisuseReport> Reports,
    IReadOnlyList<SuspectAct> Acts,
    int ActCount);

/// <summary>A report of misuse of an identity.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ReportedAt">When it was reported.</param>
/// <param name="Since">Since which day, as it says.</param>
/// <param name="Text">What happened.</param>
/// <param name="IsCertain">Whether it was surely the resident who reported it (<see cref="Foundation.Actor.IsCertain"/>).</param>
/// <param name="EndedAt">When it was settled; null while it is open.</param>
/// <param name="EndReason">Why.</param>
public sealed record MisuseReport(
    long Id,
    DateTimeOffset ReportedAt,
    DateOnly Since,
    string Text,
    bool IsCertain,
    DateTimeOffset? EndedAt,
    string? EndReason);

/// <summary>Something done under the account of a resident after the day of the misuse.</summary>
/// <param name="Line">What the log has of it.</param>
/// <param name="IsCertain">Whether it was surely the resident who did it (<see cref="Foundation.Actor.IsCertain"/>).</param>
/// <param name="Acts">What was done, by the names of the software.</param>
/// <param name="Events">What it changed, by type of event; empty when it only read.</param>
/// <param name="IsRepaired">Whether it was repaired, or was right; null while nobody said.</param>
/// <param name="Answer">How; null while nobody said.</param>
public sealed record SuspectAct(
    SubjectLogLine Line, bool IsCertain, IReadOnlyList<string> Acts, IReadOnlyList<string> Events, bool? IsRepaired, string? Answer);

/// <summary>Part of all misuse.</summary>
/// <param name="Cases">Of each resident the newest first; residents whose freeze holds before others.</param>
/// <param name="Residents">Of how many residents misuse was reported.</param>
/// <param name="Frozen">For how many of them the freeze holds.</param>
public sealed record MisusePage(IReadOnlyList<MisuseCase> Cases, int Residents, int Frozen);

/// <summary>What a report or an answer led to.</summary>
public enum MisuseOutcome
{
    /// <summary>It was recorded.</summary>
    Recorded,

    /// <summary>It was judged or ended before; nothing was added.</summary>
    AlreadyDone,

    /// <summary>So many reports are open that no more is taken; the freeze holds, and nothing was added.</summary>
    TooMany,

    /// <summary>There is no such report or act.</summary>
    NotThere,
}
