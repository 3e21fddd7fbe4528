using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Supervisor;

/// <summary>
/// Which grounds on which staff looked wait for a judgement, and judging them. Whoever implements it checks the ground and logs
/// the act.
/// </summary>
public interface IGroundReviewing
{
    /// <summary>The longest text of a judgement, in characters.</summary>
    int LongestText { get; }

    /// <summary>How much waits; null when the reader may not know now.</summary>
    Task<WaitingGrounds?> Count(Reader reader, CancellationToken cancellation);

    /// <summary>What waits, emergencies first, then by term.</summary>
    Task<ReadResult<GroundReviewPage>> Waiting(Reader reader, PageRequest page, CancellationToken cancellation);

    /// <summary>Judges one; nobody judges the own use.</summary>
    Task<ReadResult<Judged>> Judge(Reader reader, long review, bool isInOrder, string? text, CancellationToken cancellation);
}

/// <summary>How much waits for a judgement.</summary>
/// <param name="Alerts">Emergencies that nobody judged yet.</param>
/// <param name="Total">All that waits.</param>
/// <param name="Overdue">What is too late.</param>
public sealed record WaitingGrounds(int Alerts, int Total, int Overdue);

/// <summary>Part of what waits for a judgement.</summary>
/// <param name="Grounds">Emergencies first, then by term.</param>
/// <param name="Counts">How much waits.</param>
/// <param name="OneIn">One of so many grounds is drawn.</param>
/// <param name="Page">Which part this is.</param>
public sealed record GroundReviewPage(
    IReadOnlyList<GroundToJudge> Grounds, WaitingGrounds Counts, int OneIn, PageRequest Page)
{
    public int Pages => Math.Max(1, (Counts.Total + Page.Size - 1) / Page.Size);
}

/// <summary>A ground to judge. Whose data it was is not shown.</summary>
/// <param name="Id">Its number.</param>
/// <param name="IsEmergency">Whether it was an emergency.</param>
/// <param name="IsContact">Whether it is a contact that was registered.</param>
/// <param name="When">Local time of the use.</param>
/// <param name="StaffId">Who, as the account is called.</param>
/// <param name="Role">In which role.</param>
/// <param name="Why">The purpose.</param>
/// <param name="Ground">What was stated; null when it can no longer be read.</param>
/// <param name="Due">The last day for a judgement.</param>
/// <param name="DaysLeft">How many days that is; below zero it is too late.</param>
/// <param name="IsOwn">Whether it is a use of the reader: somebody else judges it.</param>
/// <param name="Reference">The number of the act.</param>
public sealed record GroundToJudge(
    long Id, bool IsEmergency, bool IsContact, DateTime When, string StaffId, LocalizedText Role, LocalizedText Why, string? Ground,
    DateOnly Due, int DaysLeft, bool IsOwn, string Reference);

/// <summary>It was judged, now or before.</summary>
public sealed record Judged;
