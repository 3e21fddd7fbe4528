using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Access;

/// <summary>
/// How sure one must be of who somebody is, from <c>policy/sign-in.yaml</c>: the levels from low to high, what providers call
/// them, and which one each policy of pages needs.
/// </summary>
/// <param name="All">The levels, the lowest first.</param>
/// <param name="Needed">The level that each policy needs, by the name of the policy.</param>
public sealed record AssuranceLevels(IReadOnlyList<AssuranceLevel> All, IReadOnlyDictionary<string, string> Needed)
{
    public AssuranceLevel Highest => All[^1];

    /// <summary>
    /// The level at which an account still counts as its owner's once misuse was reported; the highest unless the file says
    /// otherwise.
    /// </summary>
    public string AfterMisuse { get; init; } = All[^1].Id;

    public AssuranceLevel? Find(string? id) => All.FirstOrDefault(level => level.Id == id);

    /// <summary>The level that a provider means; null when nobody declared what it says.</summary>
    public AssuranceLevel? OfProvider(string? acr) =>
        All.FirstOrDefault(level => level.Id == acr || level.Acr.Contains(acr, StringComparer.Ordinal));

    /// <summary>Whether one level is as sure as another. No level is as sure as any.</summary>
    public bool Reaches(string? level, string needed) => Rank(level) >= Rank(needed) && Rank(needed) >= 0;

    /// <summary>What a policy needs.</summary>
    public string Of(string policy) => Needed.TryGetValue(policy, out var level)
        ? level
        : throw new ArgumentException($"policy '{policy}' needs a level and has none");

    private int Rank(string? id) => All.Select(level => level.Id).ToList().IndexOf(id!);
}

/// <summary>One level.</summary>
/// <param name="Id">Our name for it.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Acr">What providers call it (OpenID Connect <c>acr</c>), the first to ask for.</param>
public sealed record AssuranceLevel(string Id, LocalizedText Title, IReadOnlyList<string> Acr);
