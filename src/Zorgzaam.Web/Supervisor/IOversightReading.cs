using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Supervisor;

/// <summary>
/// What supervisors read of the log, and answer. Whoever implements it checks the ground, and logs the act: a supervisor is
/// seen as well.
/// </summary>
public interface IOversightReading
{
    /// <summary>The longest answer to a question, in characters.</summary>
    int LongestAnswer { get; }

    /// <summary>Acts on personal data, without persons. Not there when the search asks something that cannot be chosen.</summary>
    Task<ReadResult<OversightPage>> Search(
        Reader reader, OversightSearch search, PageRequest page, CancellationToken cancellation);

    /// <summary>Finds a resident by burgerservicenummer, on a stated ground; gives the number for addresses.</summary>
    Task<ReadResult<FoundResident>> FindResident(
        Reader reader, ReadGround ground, string? bsn, CancellationToken cancellation);

    /// <summary>The log about one resident, on a stated ground.</summary>
    Task<ReadResult<ResidentLogPage>> ResidentLog(
        Reader reader, ReadGround ground, string residentId, PageRequest page, CancellationToken cancellation);

    /// <summary>Questions of residents that wait for an answer, the one whose term ends first in front.</summary>
    Task<ReadResult<QuestionPage>> Questions(Reader reader, PageRequest page, CancellationToken cancellation);

    /// <summary>Answers a question; the same answer again is no second one.</summary>
    Task<ReadResult<Asked>> Answer(Reader reader, long question, string? answer, CancellationToken cancellation);
}
