using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Requests;

/// <summary>Reports of misused identities, and their repair. Whoever implements it checks the ground, and logs the act.</summary>
public interface IMisuseReading
{
    /// <summary>The longest report or answer, in characters.</summary>
    int LongestText { get; }

    /// <summary>Misuse of the identity of the resident who is signed in, the newest first.</summary>
    Task<ReadResult<IReadOnlyList<ShownMisuse>>> Own(Reader reader, CancellationToken cancellation);

    /// <summary>Reports misuse of the identity of the resident who is signed in.</summary>
    Task<ReadResult<Asked>> Report(Reader reader, DateOnly? since, string? text, CancellationToken cancellation);

    /// <summary>Misuse whose freeze holds first, the oldest in front, then what ended. It names nobody.</summary>
    Task<ReadResult<ShownMisusePage>> All(Reader reader, PageRequest page, CancellationToken cancellation);

    /// <summary>Says what became of an act.</summary>
    Task<ReadResult<Asked>> Judge(Reader reader, MisuseAnswer answer, CancellationToken cancellation);

    /// <summary>Ends a report and the earlier ones of the same resident, with a reason: the freeze, unless a later one came.</summary>
    Task<ReadResult<Asked>> End(Reader reader, long report, string? text, CancellationToken cancellation);
}

/// <summary>What became of an act since the misuse.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reference">The act.</param>
/// <param name="IsRepaired">Whether it was repaired; otherwise it was right.</param>
/// <param name="Text">How.</param>
public sealed record MisuseAnswer(long Report, string? Reference, bool IsRepaired, string? Text);

/// <summary>Misuse of the identity of one resident: reports that share a freeze.</summary>
/// <param name="Id">The number of the first report.</param>
/// <param name="Since">The earliest day that a report names.</param>
/// <param name="Ended">When the freeze was lifted, local time; null while it holds.</param>
/// <param name="Reports">What was reported, the oldest first.</param>
/// <param name="Acts">What was done under the account since.</param>
/// <param name="ActCount">How many acts there are in all.</param>
public sealed record ShownMisuse(
    long Id, DateOnly Since, DateTime? Ended, IReadOnlyList<ShownReport> Reports, IReadOnlyList<ShownAct> Acts, int ActCount);

/// <summary>A report of misuse.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Reported">When, local time.</param>
/// <param name="Since">Since which day.</param>
/// <param name="Text">What happened.</param>
/// <param name="IsCertain">Whether it was surely the resident who reported it.</param>
/// <param name="Ended">When it was settled, local time; null while it is open.</param>
/// <param name="EndReason">Why.</param>
public sealed record ShownReport(
    long Id, DateTime Reported, DateOnly Since, string Text, bool IsCertain, DateTime? Ended, string? EndReason);

/// <summary>Part of all misuse.</summary>
/// <param name="Misuse">The newest of each resident first.</param>
/// <param name="Residents">Of how many residents misuse was reported.</param>
/// <param name="Frozen">For how many of them the freeze holds.</param>
/// <param name="Page">Which part; a page counts residents.</param>
public sealed record ShownMisusePage(IReadOnlyList<ShownMisuse> Misuse, int Residents, int Frozen, PageRequest Page)
{
    public int Pages => Math.Max(1, (Residents + Page.Size - 1) / Page.Size);
}

/// <summary>An act under the account of the resident.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="When">Local time.</param>
/// <param name="Why">The purpose.</param>
/// <param name="What">What was done.</param>
/// <param name="IsCertain">Whether it was surely the resident who did it.</param>
/// <param name="HasChanged">Whether it changed something.</param>
/// <param name="IsRepaired">Whether it was repaired, or was right; null while nobody said.</param>
/// <param name="Answer">How.</param>
public sealed record ShownAct(
    string Reference, DateTime When, LocalizedText Why, IReadOnlyList<LocalizedText> What, bool IsCertain, bool HasChanged,
    bool? IsRepaired, string? Answer)
{
    /// <summary>Whether a thief may have changed something by it: what there is to repair. Other acts are folded in.</summary>
    public bool IsToRepair => HasChanged && !IsCertain;
}
