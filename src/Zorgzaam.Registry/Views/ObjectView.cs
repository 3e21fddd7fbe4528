using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Relations;

namespace Zorgzaam.Registry.Views;

/// <summary>What is asked of one object.</summary>
/// <param name="Type">Its type, such as <c>vestiging</c>.</param>
/// <param name="Number">Its internal number.</param>
public sealed record ViewQuestion(string Type, long Number)
{
    /// <summary>Which attributes; all that the purpose lists when left out.</summary>
    public IReadOnlySet<string>? Attributes { get; init; }

    /// <summary>For which date; the legal date when left out.</summary>
    public DateOnly? Valid { get; init; }

    /// <summary>As known when; as known now when left out.</summary>
    public DateTimeOffset? Known { get; init; }
}

/// <summary>One object as it was on a date, as known at an instant, with what it is related to.</summary>
/// <param name="Object">The object.</param>
/// <param name="AsOf">For which date, as known when.</param>
/// <param name="Facts">By attribute name: known or unknown.</param>
/// <param name="Relations">By type of relation, direction and number of the other object.</param>
public sealed record ObjectView(
    RelatedObject Object, AsOf AsOf, IReadOnlyDictionary<string, Fact> Facts, IReadOnlyList<FollowedRelation> Relations);
