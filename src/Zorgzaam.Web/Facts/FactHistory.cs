using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Facts;

/// <summary>What sources said about one group of facts of a resident in the course of time.</summary>
/// <param name="ResidentId">The key of the resident; never a burgerservicenummer.</param>
/// <param name="Name">Name of the resident.</param>
/// <param name="Group">The key of the group.</param>
/// <param name="Title">What the group is about.</param>
/// <param name="Said">What was said, what became known last first.</param>
/// <param name="More">How much more was said before that.</param>
/// <param name="Difference">What differs between two moments.</param>
/// <param name="Groups">Every group that may be looked at.</param>
public sealed record FactHistory(
    string ResidentId,
    string Name,
    string Group,
    WrittenText Title,
    IReadOnlyList<FactStatement> Said,
    int More,
    FactDifference Difference,
    IReadOnlyList<Choice> Groups);

/// <summary>What a source said one time.</summary>
/// <param name="Source">Who, and for which time.</param>
/// <param name="Recorded">Since when it is known here, in local time.</param>
/// <param name="Replaced">When the source said something else instead, in local time; null if it did not.</param>
/// <param name="HoldsNow">Whether it is what holds now.</param>
/// <param name="IsErased">Whether it was lawfully destroyed.</param>
/// <param name="IsFirst">Whether nothing was known about its time before.</param>
/// <param name="Changes">What it changed; all that it says when it is the first.</param>
public sealed record FactStatement(
    FactSource Source,
    DateTime Recorded,
    DateTime? Replaced,
    bool HoldsNow,
    bool IsErased,
    bool IsFirst,
    IReadOnlyList<FactChange> Changes);

/// <summary>A fact that is another than it was.</summary>
/// <param name="Label">Which.</param>
/// <param name="Before">What it was; null if nothing was known.</param>
/// <param name="After">What it is; null if nothing is known.</param>
public sealed record FactChange(WrittenText Label, WrittenText? Before, WrittenText? After);

/// <summary>What differs between two moments.</summary>
/// <param name="First">The one moment.</param>
/// <param name="Second">The other.</param>
/// <param name="Before">Who said what held at the first moment; null if nothing did.</param>
/// <param name="After">The same of the second.</param>
/// <param name="Changes">The facts that differ.</param>
/// <param name="Same">How many facts are the same.</param>
public sealed record FactDifference(
    FactMoment First, FactMoment Second, FactSource? Before, FactSource? After, IReadOnlyList<FactChange> Changes, int Same);

/// <summary>What held on a day, as known at the end of a day.</summary>
public sealed record FactMoment(DateOnly Valid, DateOnly Known);

/// <summary>Two moments as asked for in an address; what is null was not asked.</summary>
public sealed record AskedMoments(
    [FromQuery(Name = "eerst-geldig")] DateOnly? FirstValid,
    [FromQuery(Name = "eerst-bekend")] DateOnly? FirstKnown,
    [FromQuery(Name = "dan-geldig")] DateOnly? SecondValid,
    [FromQuery(Name = "dan-bekend")] DateOnly? SecondKnown);
