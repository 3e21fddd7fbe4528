using Zorgzaam.Web.Access;

namespace Zorgzaam.Web.Rights;

/// <summary>
/// All that the pages on rights read. Whoever implements it checks the ground, logs the read, and hands out only
/// what the purpose allows; the pages show what they are given.
/// </summary>
public interface IRightsReading
{
    /// <summary>The figures of the front page, or null when no sweep has run yet. Holds no personal data.</summary>
    Task<FrontFigures?> Front(CancellationToken cancellation);

    /// <summary>Counts and euros per law for the residents that match the filter; null when no sweep has run.</summary>
    Task<RightsOverview?> Overview(Reader reader, RightsFilter filter, CancellationToken cancellation);

    /// <summary>The purposes for which this reader may look at residents; a reader without any gets none.</summary>
    Task<IReadOnlyList<Choice>> PurposesOf(Reader reader, ReadKind kind, CancellationToken cancellation);

    /// <summary>
    /// One page of the residents that match the filter for one law: only those who miss it, of whom something is not
    /// known, or for whom somebody must judge.
    /// </summary>
    Task<ReadResult<ResidentPage>> Residents(
        Reader reader, ReadGround ground, string lawId, RightsFilter filter, PageRequest page,
        CancellationToken cancellation);

    /// <summary>All rights of one resident, read on a stated ground.</summary>
    Task<ReadResult<ResidentRights>> Resident(
        Reader reader, ReadGround ground, string residentId, CancellationToken cancellation);

    /// <summary>The rights of the resident who is signed in (<see cref="Reader.ResidentId"/>).</summary>
    Task<ReadResult<ResidentRights>> OwnRights(Reader reader, CancellationToken cancellation);
}
