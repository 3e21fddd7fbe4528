using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Facts;

/// <summary>
/// What the pages on facts read and report. Whoever implements it checks the ground, logs the act, and hands out only what
/// the purpose allows.
/// </summary>
public interface IFactsReading
{
    /// <summary>A group of facts about the resident who is signed in (<see cref="Reader.ResidentId"/>).</summary>
    Task<ReadResult<FactGroup>> OwnGroup(Reader reader, string group, CancellationToken cancellation);

    /// <summary>A group of facts about one resident, read on a stated ground.</summary>
    Task<ReadResult<FactGroup>> Group(
        Reader reader, ReadGround ground, string residentId, string group, CancellationToken cancellation);

    /// <summary>Reports that own facts may be wrong.</summary>
    Task<ReadResult<Reported>> ReportOwn(Reader reader, string group, string? explanation, CancellationToken cancellation);

    /// <summary>Reports that facts about a resident may be wrong, on a stated ground.</summary>
    Task<ReadResult<Reported>> Report(
        Reader reader, ReadGround ground, string residentId, string group, string? explanation,
        CancellationToken cancellation);

    /// <summary>Answers a report about facts of a resident, on a stated ground.</summary>
    Task<ReadResult<Reported>> Answer(
        Reader reader, ReadGround ground, string residentId, string group, ReportAnswer answer,
        CancellationToken cancellation);
}

/// <summary>It was recorded.</summary>
public sealed record Reported;

/// <summary>What somebody answers to a report.</summary>
/// <param name="Report">The number of the report.</param>
/// <param name="IsUpheld">Whether it was right.</param>
/// <param name="Reason">Why.</param>
public sealed record ReportAnswer(long Report, bool IsUpheld, string? Reason);
