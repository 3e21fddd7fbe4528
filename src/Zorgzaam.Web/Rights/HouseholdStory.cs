using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Rights;

/// <summary>The story of one fictional household, told from its computed rights.</summary>
/// <param name="Title">Such as "Het gezin Jansen".</param>
/// <param name="Opening">Who they are, in one or two plain sentences.</param>
/// <param name="Members">Everyone in the household.</param>
/// <param name="Rights">Their rights, those they miss first.</param>
/// <param name="MissedEurocentsPerYear">What they miss together in a year, shared claims once.</param>
public sealed record HouseholdStory(
    string Title,
    string Opening,
    IReadOnlyList<StoryMember> Members,
    IReadOnlyList<StoryRight> Rights,
    long MissedEurocentsPerYear);

/// <summary>A member of the household: a name, an age if known, and a line such as "werkt 24 uur in een winkel".</summary>
public sealed record StoryMember(string Name, int? Age, string? Line);

/// <summary>One right of the household, with what it rests on.</summary>
/// <param name="Title">Name of the right.</param>
/// <param name="Beneficiary">Who has it.</param>
/// <param name="Article">Number of the article that gives it.</param>
/// <param name="Law">Name of that law.</param>
/// <param name="Eurocents">The amount of one period, as the law pays it.</param>
/// <param name="Period">Such as "per maand"; a key of <c>Words</c>.</param>
/// <param name="Received">Whether it is received.</param>
/// <param name="Handling">Who carries it out.</param>
public sealed record StoryRight(
    LocalizedText Title, string Beneficiary, string Article, string Law, long Eurocents,
    string Period, bool Received, Handling Handling);
