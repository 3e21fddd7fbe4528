using Zorgzaam.Accountability.Oversight;

namespace Zorgzaam.Accountability.Misuse;

/// <summary>A report of misuse of an identity, with what was done in the resident's name since.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ReportedAt">When it was reported.</param>
/// <param name="Since">Since which day, as the resident says.</param>
/// <param name="Text">What happened.</param>
/// <param name="EndedAt">When the freeze was lifted; null while it holds.</param>
/// <param name="EndReason">Why it was lifted.</param>
/// <param name="Acts">What was done under the resident's account since then, the oldest first.</param>
public sealed record MisuseReport(
    long Id,
    DateTimeOffset ReportedAt,
    DateOnly Since,
    string Text,
    DateTimeOffset? EndedAt,
    string? EndReason,
    IReadOnlyList<SuspectAct> Acts);

/// <summary>Something done under the account of a resident after the day of the misuse.</summary>
/// <param name="Line">What the log has of it.</param>
/// <param name="Acts">What was done, by the names of the software.</param>
/// <param name="Events">What it changed, by type of event; empty when it only read.</param>
/// <param name="IsRepaired">Whether it was repaired, or was right; null while nobody said.</param>
/// <param name="Answer">How; null while nobody said.</param>
public sealed record SuspectAct(
    SubjectLogLine Line, IReadOnlyList<string> Acts, IReadOnlyList<string> Events, bool? IsRepaired, string? Answer);

/// <summary>What a report or an answer led to.</summary>
public enum MisuseOutcome
{
    /// <summary>It was recorded.</summary>
    Recorded,

    /// <summary>It was reported, judged or ended before; nothing was added.</summary>
    AlreadyDone,

    /// <summary>There is no such report or act.</summary>
    NotThere,
}
