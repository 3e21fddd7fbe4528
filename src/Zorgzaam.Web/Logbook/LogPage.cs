using Zorgzaam.Foundation;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Logbook;

/// <summary>Part of the log about one resident.</summary>
public sealed record LogPage(IReadOnlyList<LogLine> Lines, int Total, PageRequest Page)
{
    public int Pages => Math.Max(1, (Total + Page.Size - 1) / Page.Size);
}

/// <summary>One time that somebody used a resident's data.</summary>
/// <param name="When">Local time.</param>
/// <param name="Who">Who, in words that a resident knows.</param>
/// <param name="Why">The purpose.</param>
/// <param name="Ground">The legal ground.</param>
/// <param name="Case">The case or stated reason.</param>
/// <param name="Relation">How who looked came to the resident; null where that does not matter.</param>
/// <param name="Refused">Whether the software refused it.</param>
/// <param name="What">The data, per kind.</param>
/// <param name="Reference">The number by which the line can be asked about.</param>
/// <param name="Questions">What the resident asked about it, the oldest first.</param>
public sealed record LogLine(
    DateTime When,
    LocalizedText Who,
    LocalizedText Why,
    string Ground,
    string? Case,
    LocalizedText? Relation,
    bool Refused,
    IReadOnlyList<LogData> What,
    string Reference,
    IReadOnlyList<AskedQuestion> Questions);

/// <summary>A question about a line.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Asked">When, local time.</param>
/// <param name="Due">The last day for an answer.</param>
/// <param name="Text">What was asked.</param>
/// <param name="Answered">When it was answered, local time; null while it is open.</param>
/// <param name="Answer">What was answered; null while it is open.</param>
public sealed record AskedQuestion(long Id, DateTime Asked, DateOnly Due, string Text, DateTime? Answered, string? Answer);

/// <summary>One line that a resident asks about, and who answers.</summary>
/// <param name="Line">The line.</param>
/// <param name="Owner">Who answers.</param>
/// <param name="Term">The article that says by when.</param>
/// <param name="DueIfAskedNow">The last day for an answer to a question of today.</param>
public sealed record LineToAsk(LogLine Line, LocalizedText Owner, string Term, DateOnly DueIfAskedNow)
{
    /// <summary>Whether nobody answered the last question yet.</summary>
    public bool IsOpen => Line.Questions is [.., { Answered: null }];
}

/// <summary>A kind of data and what of it was used, in Dutch, as the register names it.</summary>
public sealed record LogData(string Kind, IReadOnlyList<string> Names);
