using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>Nothing is known.</summary>
public sealed class NoFacts : IFacts
{
    private NoFacts()
    {
    }

    /// <summary>The one instance.</summary>
    public static NoFacts Instance { get; } = new();

    /// <inheritdoc/>
    public LawValue? Parameter(string name) => null;

    /// <inheritdoc/>
    public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys) => null;
}
