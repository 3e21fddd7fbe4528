using Zorgzaam.Foundation;
using Zorgzaam.Registry.Relations;

namespace Zorgzaam.Registry.Facts;

/// <summary>The facts about one object of any type: every attribute that was asked for, known or unknown.</summary>
/// <param name="Object">The object.</param>
/// <param name="Facts">By attribute name.</param>
public sealed record ObjectFacts(RelatedObject Object, IReadOnlyDictionary<string, Fact> Facts)
{
    /// <summary>The fact about an attribute that was asked for.</summary>
    /// <exception cref="KeyNotFoundException">It was not asked for.</exception>
    public Fact this[string attribute] => Facts[attribute];
}

/// <summary>The answer to one read of objects of one type.</summary>
/// <param name="AsOf">For which date, as known when.</param>
/// <param name="Objects">The objects found, by number.</param>
/// <param name="Numbers">For a read by key: the numbers of those found, by the key that was asked.</param>
public sealed record ObjectsPage(
    AsOf AsOf, IReadOnlyList<ObjectFacts> Objects, IReadOnlyDictionary<string, long> Numbers)
{
    /// <summary>The facts about an object that was asked for by key, or null if the registry does not know it.</summary>
    public ObjectFacts? Find(string key) =>
        Numbers.TryGetValue(key, out var number) ? Objects.First(each => each.Object.Number == number) : null;
}
