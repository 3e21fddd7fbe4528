namespace Zorgzaam.Web.Rights;

/// <summary>The story of one fictional household, told from its computed rights.</summary>
/// <param name="Title">Such as "Het gezin Jansen".</param>
/// <param name="Opening">Who they are, in one or two plain sentences.</param>
/// <param name="Members">Everyone in the household.</param>
/// <param name="Rights">Their rights, those they miss first.</param>
/// <param name="MissedEurocentsPerYear">What they miss together.</param>
public sealed record HouseholdStory(
    string Title,
    string Opening,
    IReadOnlyList<StoryMember> Members,
    IReadOnlyList<StoryRight> Rights,
    long MissedEurocentsPerYear);

/// <summary>A member of the household: a name, an age if known, and a line such as "werkt 24 uur in een winkel".</summary>
public sealed record StoryMember(string Name, int? Age, string? Line);

/// <summary>One right of the household, with the reason in plain Dutch.</summary>
public sealed record StoryRight(
    string Title, string Beneficiary, long EurocentsPerYear, string Why, bool Received, Handling Handling);
