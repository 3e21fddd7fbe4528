using Zorgzaam.Foundation;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Requests;

/// <summary>Requests of a resident, and what can be asked.</summary>
/// <param name="Requests">The newest first.</param>
/// <param name="Kinds">What can be asked now: what waits or holds already is not among them.</param>
/// <param name="Kept">What can be erased and what not, with the reason.</param>
/// <param name="Owner">Who answers.</param>
/// <param name="Term">The article that says by when.</param>
/// <param name="DueIfAskedNow">The last day for an answer to a request of today.</param>
public sealed record MyRequests(
    IReadOnlyList<ShownRequest> Requests,
    IReadOnlyList<Choice> Kinds,
    IReadOnlyList<KeptData> Kept,
    LocalizedText Owner,
    string Term,
    DateOnly DueIfAskedNow);

/// <summary>What is kept for one reason.</summary>
/// <param name="Title">What.</param>
/// <param name="IsErasable">Whether it can be erased.</param>
/// <param name="Citation">The article.</param>
/// <param name="Why">Why, in Dutch.</param>
public sealed record KeptData(LocalizedText Title, bool IsErasable, LocalizedText Citation, string Why);

/// <summary>A request.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">What was asked.</param>
/// <param name="Asked">When, local time.</param>
/// <param name="Due">The last day for an answer.</param>
/// <param name="Text">What was written.</param>
/// <param name="State">How far it is.</param>
public sealed record ShownRequest(long Id, string Title, DateTime Asked, DateOnly Due, string Text, RequestStanding State)
{
    /// <summary>Days until the term ends; negative when it is over.</summary>
    public int DaysLeft { get; init; }

    /// <summary>What holds because of it, in words; null when nothing does.</summary>
    public string? InForce { get; init; }

    /// <summary>Whether the resident can take it back.</summary>
    public bool CanTakeBack { get; init; }

    /// <summary>When it was answered, local time; null while it waits.</summary>
    public DateTime? Decided { get; init; }

    /// <summary>On which ground, and its article.</summary>
    public (LocalizedText Title, LocalizedText Citation)? Ground { get; init; }

    /// <summary>What was answered.</summary>
    public string? Answer { get; init; }

    /// <summary>When it ended, local time.</summary>
    public DateTime? Ended { get; init; }

    /// <summary>Why it ended; null when the resident took it back.</summary>
    public string? EndReason { get; init; }

    /// <summary>The grounds on which it can be answered, for who answers.</summary>
    public IReadOnlyList<Choice> Grounds { get; init; } = [];
}

/// <summary>How far a request is.</summary>
public enum RequestStanding
{
    Waiting,
    Granted,
    Refused,
    Ended,
}

/// <summary>Requests that wait for an answer.</summary>
/// <param name="Requests">The one whose term ends first in front.</param>
/// <param name="Restrictions">Restrictions that hold.</param>
/// <param name="Total">How many wait.</param>
/// <param name="Overdue">How many of those should have been answered.</param>
/// <param name="Term">The article that says by when.</param>
/// <param name="Page">Which part.</param>
public sealed record RequestPage(
    IReadOnlyList<ShownRequest> Requests, IReadOnlyList<ShownRequest> Restrictions, int Total, int Overdue, string Term, PageRequest Page)
{
    public int Pages => Math.Max(1, (Total + Page.Size - 1) / Page.Size);
}

/// <summary>Everything that is held about a resident.</summary>
/// <param name="Parts">In parts.</param>
public sealed record HeldData(IReadOnlyList<HeldPart> Parts);

/// <summary>A part of what is held.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Total">How many things are in it.</param>
/// <param name="Items">The first of them.</param>
public sealed record HeldPart(WrittenText Title, int Total, IReadOnlyList<IReadOnlyList<HeldField>> Items);

/// <summary>A label and a value.</summary>
public sealed record HeldField(WrittenText Label, WrittenText Value);
