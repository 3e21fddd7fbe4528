using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Facts;

/// <summary>
/// What the pages on the history of facts read. Whoever implements it checks the ground, logs the read, and hands out only
/// what the purpose allows.
/// </summary>
public interface IHistoryReading
{
    /// <summary>The history of a group of facts about the resident who is signed in.</summary>
    Task<ReadResult<FactHistory>> OwnHistory(
        Reader reader, string group, AskedMoments moments, CancellationToken cancellation);

    /// <summary>The history of a group of facts about one resident, read on a stated ground.</summary>
    Task<ReadResult<FactHistory>> History(
        Reader reader, ReadGround ground, string residentId, string group, AskedMoments moments,
        CancellationToken cancellation);
}
