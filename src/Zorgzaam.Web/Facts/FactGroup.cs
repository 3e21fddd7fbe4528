using Zorgzaam.Foundation;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Facts;

/// <summary>One group of facts about a resident, as a source delivers it.</summary>
/// <param name="ResidentId">The key of the resident; never a burgerservicenummer.</param>
/// <param name="Name">Name of the resident.</param>
/// <param name="Group">The key of the group.</param>
/// <param name="Title">What the group is about.</param>
/// <param name="Values">What holds now; empty when no source said anything.</param>
/// <param name="Source">Where that comes from; null when no source said anything.</param>
/// <param name="Reports">Reports that something in it may be wrong, the newest first.</param>
/// <param name="Groups">Every group that may be looked at.</param>
public sealed record FactGroup(
    string ResidentId,
    string Name,
    string Group,
    WrittenText Title,
    IReadOnlyList<FactValue> Values,
    FactSource? Source,
    IReadOnlyList<FactReport> Reports,
    IReadOnlyList<Choice> Groups)
{
    /// <summary>Whether a report waits for an answer: until then there cannot be another.</summary>
    public bool IsReported => Reports.Any(report => report.State == ReportState.Open);
}

/// <summary>One fact.</summary>
public sealed record FactValue(WrittenText Label, WrittenText Value);

/// <summary>Where facts come from and how sure they are.</summary>
/// <param name="Source">Who delivered them.</param>
/// <param name="Ground">The article on which.</param>
/// <param name="From">The first day for which they hold.</param>
/// <param name="Until">The first day for which they no longer hold; null while they go on.</param>
/// <param name="Known">Since when they are known here.</param>
/// <param name="State">How sure they are.</param>
/// <param name="Delivery">The delivery that brought them, by its name.</param>
public sealed record FactSource(
    string Source, string Ground, DateOnly From, DateOnly? Until, DateOnly Known, FactState State, string Delivery)
{
    /// <summary>The data-sharing agreement under which they were delivered; null when none is known.</summary>
    public LocalizedText? Agreement { get; init; }
}

/// <summary>A report that something may be wrong.</summary>
/// <param name="Id">Its number.</param>
/// <param name="When">When, in local time.</param>
/// <param name="Who">Who reported it.</param>
/// <param name="Explanation">What was written.</param>
/// <param name="State">What became of it.</param>
/// <param name="Answered">When it was answered, in local time.</param>
/// <param name="Reason">Why it was answered so.</param>
public sealed record FactReport(
    long Id, DateTime When, LocalizedText Who, string Explanation, ReportState State, DateTime? Answered, string? Reason)
{
    /// <summary>The register that it is passed on to; null when it is not.</summary>
    public string? PassedTo { get; init; }

    /// <summary>When it was passed on, in local time; null while it waits.</summary>
    public DateTime? Passed { get; init; }

    /// <summary>The last day for an answer.</summary>
    public DateOnly? Due { get; init; }
}
