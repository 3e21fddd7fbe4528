using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>What is known about the case. Asked only for what an outcome depends on.</summary>
public interface IFacts
{
    /// <summary>A parameter of the question; null reference when the caller did not pass it.</summary>
    LawValue? Parameter(string name);

    /// <summary>
    /// A register attribute: its value, <see cref="LawValue.Null"/> when it is known to be absent, unknown with its reason
    /// when nothing may be decided on it, or a null reference when nobody has said.
    /// </summary>
    /// <param name="request">Which attribute, with the names of its keys.</param>
    /// <param name="keys">Values of the keys, in the order of <see cref="FactNode.Keys"/>.</param>
    LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys);
}
