using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Logbook;

/// <summary>What the pages read of the log. Whoever implements it checks the ground, and logs the read.</summary>
public interface ILogReading
{
    /// <summary>The log about the resident who is signed in (<see cref="Reader.ResidentId"/>), the newest first.</summary>
    Task<ReadResult<LogPage>> OwnLog(Reader reader, PageRequest page, CancellationToken cancellation);
}
