using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Logbook;

/// <summary>What residents read of the log and ask about it. Whoever implements it checks the ground, and logs the act.</summary>
public interface ILogReading
{
    /// <summary>The longest question, in characters.</summary>
    int LongestQuestion { get; }

    /// <summary>The log about the resident who is signed in (<see cref="Reader.ResidentId"/>), the newest first.</summary>
    Task<ReadResult<LogPage>> OwnLog(Reader reader, PageRequest page, CancellationToken cancellation);

    /// <summary>One line about the resident who is signed in; any other is not there.</summary>
    Task<ReadResult<LineToAsk>> OwnLine(Reader reader, string reference, CancellationToken cancellation);

    /// <summary>Asks about a line on the resident who is signed in; the same question again is no second one.</summary>
    Task<ReadResult<Asked>> Ask(Reader reader, string reference, string? question, CancellationToken cancellation);
}

/// <summary>It was recorded, now or before.</summary>
public sealed record Asked;
