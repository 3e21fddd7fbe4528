using Zorgzaam.Foundation;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Supervisor;

/// <summary>What a supervisor looks for; what is null does not narrow it.</summary>
/// <param name="From">The first day; null for a week back.</param>
/// <param name="Until">The last day; null for today.</param>
/// <param name="PurposeId">For which purpose.</param>
/// <param name="Role">In which role.</param>
/// <param name="StaffId">By whom.</param>
/// <param name="Signal">Only what is unusual in this way.</param>
public sealed record OversightSearch(
    DateOnly? From, DateOnly? Until, string? PurposeId, string? Role, string? StaffId, UnusualUse? Signal);

/// <summary>How use of data can be unusual.</summary>
public enum UnusualUse
{
    /// <summary>On a typed ground, outside a case.</summary>
    OutsideCase,

    /// <summary>Of the own household.</summary>
    OwnHousehold,

    /// <summary>Of many residents in little time.</summary>
    ManyInLittleTime,

    /// <summary>In an emergency.</summary>
    BreakGlass,

    /// <summary>The log was handed out.</summary>
    Export,

    /// <summary>It was refused.</summary>
    Refused,
}

/// <summary>What a search of the log gave.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Signals">How often something was unusual in that period; null where only looking for it tells.</param>
/// <param name="Many">From how many residents, in how many minutes, it is much in little time.</param>
/// <param name="Bursts">Who looked at many residents in little time.</param>
/// <param name="Purposes">Purposes to choose from.</param>
/// <param name="Lines">The acts found, the newest first.</param>
/// <param name="Total">How many can be leafed through.</param>
/// <param name="HasMore">Whether there are more than that.</param>
/// <param name="Page">Which part this is.</param>
public sealed record OversightPage(
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<(UnusualUse Use, int? Times)> Signals,
    (int Persons, int Minutes) Many,
    IReadOnlyList<BusyStaff> Bursts,
    IReadOnlyList<Choice> Purposes,
    IReadOnlyList<UseLine> Lines,
    int Total,
    bool HasMore,
    PageRequest Page)
{
    public int Pages => Math.Max(1, (Total + Page.Size - 1) / Page.Size);
}

/// <summary>A member of staff who looked at many residents in a part of the clock; of very many it is only said that they are.</summary>
public sealed record BusyStaff(string StaffId, DateTime Started, DateTime Ended, int Persons, bool OrMore);

/// <summary>What was done with personal data in one go, without the persons.</summary>
/// <param name="When">Local time.</param>
/// <param name="StaffId">Who, as the account is called.</param>
/// <param name="Role">In which role.</param>
/// <param name="Why">The purpose.</param>
/// <param name="What">What was done, in order.</param>
/// <param name="Persons">With the data of how many persons, in the act that concerned the most.</param>
/// <param name="HasGround">Whether a case or reason was stated; what it says stays sealed.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
/// <param name="Reference">The number of the act.</param>
public sealed record UseLine(
    DateTime When,
    string StaffId,
    LocalizedText Role,
    LocalizedText Why,
    IReadOnlyList<LocalizedText> What,
    int Persons,
    bool HasGround,
    WrittenText? Refusal,
    string Reference);

/// <summary>A resident who was found.</summary>
/// <param name="ResidentId">The number in addresses; never a burgerservicenummer.</param>
public sealed record FoundResident(string ResidentId);

/// <summary>Part of the log about one resident, for a supervisor.</summary>
/// <param name="ResidentId">The number of the resident.</param>
/// <param name="Ground">Why the supervisor looks.</param>
/// <param name="Log">The lines.</param>
/// <param name="Staff">Who acted, by the reference of the line.</param>
public sealed record ResidentLogPage(
    string ResidentId, string? Ground, LogPage Log, IReadOnlyDictionary<string, string> Staff);

/// <summary>Part of the questions that wait for an answer.</summary>
/// <param name="Questions">The one whose term ends first in front.</param>
/// <param name="Total">How many are open.</param>
/// <param name="Overdue">How many are too late.</param>
/// <param name="Term">The article that says by when.</param>
/// <param name="Page">Which part this is.</param>
public sealed record QuestionPage(
    IReadOnlyList<WaitingQuestion> Questions, int Total, int Overdue, string Term, PageRequest Page)
{
    public int Pages => Math.Max(1, (Total + Page.Size - 1) / Page.Size);
}

/// <summary>A question that waits, with the act that it is about.</summary>
public sealed record WaitingQuestion(
    AskedQuestion Question, string Reference, DateTime? When, LocalizedText? Why, LocalizedText? Role, string? StaffId)
{
    /// <summary>How many days are left to answer; below zero it is too late.</summary>
    public required int DaysLeft { get; init; }
}
