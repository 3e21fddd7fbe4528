using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Requests;

/// <summary>
/// What residents ask about their own data, and what they are answered. Whoever implements it checks the ground, and logs the
/// act.
/// </summary>
public interface ISubjectRightsReading
{
    /// <summary>The longest request, in characters.</summary>
    int LongestRequest { get; }

    /// <summary>The longest answer, in characters.</summary>
    int LongestAnswer { get; }

    /// <summary>What the resident who is signed in can ask, and asked.</summary>
    Task<ReadResult<MyRequests>> Own(Reader reader, CancellationToken cancellation);

    /// <summary>Makes a request of the resident who is signed in.</summary>
    Task<ReadResult<Asked>> Ask(Reader reader, string? kind, string? text, CancellationToken cancellation);

    /// <summary>Takes a request back; another's is not there.</summary>
    Task<ReadResult<Asked>> TakeBack(Reader reader, long request, CancellationToken cancellation);

    /// <summary>Everything that is held about the resident who is signed in, to read.</summary>
    Task<ReadResult<HeldData>> Everything(Reader reader, CancellationToken cancellation);

    /// <summary>The same as JSON, in UTF-8.</summary>
    Task<ReadResult<byte[]>> Copy(Reader reader, CancellationToken cancellation);

    /// <summary>Requests that wait for an answer, the one whose term ends first in front. They name nobody.</summary>
    Task<ReadResult<RequestPage>> Waiting(Reader reader, PageRequest page, CancellationToken cancellation);

    /// <summary>Grants or refuses a request, as the ground says.</summary>
    Task<ReadResult<Asked>> Decide(Reader reader, long request, string? ground, string? text, CancellationToken cancellation);

    /// <summary>Ends what was granted, with a reason that the resident reads.</summary>
    Task<ReadResult<Asked>> End(Reader reader, long request, string? text, CancellationToken cancellation);
}
