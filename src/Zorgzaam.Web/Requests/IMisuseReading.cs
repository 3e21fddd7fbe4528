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

    /// <summary>Reports of the resident who is signed in, the newest first.</summary>
    Task<ReadResult<IReadOnlyList<ShownMisuse>>> Own(Reader reader, CancellationToken cancellation);

    /// <summary>Reports misuse of the identity of the resident who is signed in.</summary>
    Task<ReadResult<Asked>> Report(Reader reader, DateOnly? since, string? text, CancellationToken cancellation);

    /// <summary>Reports whose freeze holds first, then those that ended. They name nobody.</summary>
    Task<ReadResult<IReadOnlyList<ShownMisuse>>> All(Reader reader, CancellationToken cancellation);

    /// <summary>Says what became of an act.</summary>
    Task<ReadResult<Asked>> Judge(Reader reader, MisuseAnswer answer, CancellationToken cancellation);

    /// <summary>Lifts the freeze, with a reason.</summary>
    Task<ReadResult<Asked>> End(Reader reader, long report, string? text, CancellationToken cancellation);
}

/// <summary>What became of an act since the misuse.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reference">The act.</param>
/// <param name="IsRepaired">Whether it was repaired; otherwise it was right.</param>
/// <param name="Text">How.</param>
public sealed record MisuseAnswer(long Report, string? Reference, bool IsRepaired, string? Text);

/// <summary>A report of misuse.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Reported">When, local time.</param>
/// <param name="Since">Since which day.</param>
/// <param name="Text">What happened.</param>
/// <param name="Ended">When the freeze was lifted, local time; null while it holds.</param>
/// <param name="EndReason">Why.</param>
/// <param name="Acts">What was done under the account since.</param>
public sealed record ShownMisuse(
    long Id, DateTime Reported, DateOnly Since, string Text, DateTime? Ended, string? EndReason, IReadOnlyList<ShownAct> Acts);

/// <summary>An act under the account of the resident.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="When">Local time.</param>
/// <param name="Why">The purpose.</param>
/// <param name="What">What was done.</param>
/// <param name="HasChanged">Whether it changed something.</param>
/// <param name="IsRepaired">Whether it was repaired, or was right; null while nobody said.</param>
/// <param name="Answer">How.</param>
public sealed record ShownAct(
    string Reference, DateTime When, LocalizedText Why, IReadOnlyList<LocalizedText> What, bool HasChanged, bool? IsRepaired,
    string? Answer);
