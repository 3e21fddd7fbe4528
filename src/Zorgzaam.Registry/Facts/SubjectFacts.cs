using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Facts;

/// <summary>The facts about one person: every attribute that was asked for, known or unknown.</summary>
/// <param name="Person">The person.</param>
/// <param name="Facts">By attribute name.</param>
public sealed record SubjectFacts(PersonId Person, IReadOnlyDictionary<string, Fact> Facts)
{
    /// <summary>The fact about an attribute that was asked for.</summary>
    /// <exception cref="KeyNotFoundException">It was not asked for.</exception>
    public Fact this[string attribute] => Facts[attribute];
}
