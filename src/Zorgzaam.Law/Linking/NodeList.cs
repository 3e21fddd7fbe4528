using System.Collections.Immutable;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Linking;

/// <summary>Hands out node ids in order of making, so that operands stand before what uses them.</summary>
internal sealed class NodeList
{
    /// <summary>More nodes than this means a plan that grows without bound.</summary>
    private const int MaxNodes = 1_000_000;

    private readonly ImmutableArray<PlanNode>.Builder _nodes = ImmutableArray.CreateBuilder<PlanNode>();

    internal T Add<T>(Func<int, T> make)
        where T : PlanNode
    {
        if (_nodes.Count >= MaxNodes)
        {
            throw new LawException(new LawDiagnostic(
                "too-large", $"The plan would hold more than {MaxNodes} steps.", SourceSpot.None, null,
                "Look for an article that calls itself for ever further persons."));
        }

        var node = make(_nodes.Count);
        _nodes.Add(node);
        return node;
    }

    internal ImmutableArray<PlanNode> ToImmutable() => _nodes.ToImmutable();
}
