using System.Collections.Immutable;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>
/// How an evaluation went: every node that was evaluated, with its value. Kept as one row in post-order
/// (children before their parent), which costs next to nothing; a tree is made only when somebody looks.
/// </summary>
public sealed class Trace
{
    private readonly Plan _plan;
    private readonly TraceStep[] _steps;
    private readonly LawValue[] _values;
    private readonly ImmutableArray<int> _roots;

    internal Trace(Plan plan, TraceStep[] steps, LawValue[] values, ImmutableArray<int> roots)
    {
        _plan = plan;
        _steps = steps;
        _values = values;
        _roots = roots;
    }

    /// <summary>Number of evaluations of a node, looks at an earlier value included.</summary>
    public int Count => _steps.Length;

    /// <summary>The entries in the order in which they came about.</summary>
    public IEnumerable<TraceEntry> Entries => Enumerable.Range(0, Count).Select(Entry);

    /// <summary>The tree of an output, by its position in <see cref="Plan.Outputs"/>; null when it failed.</summary>
    public TraceNode? Root(int output) => _roots[output] < 0 ? null : Find(Entry(_roots[output]).Node);

    /// <summary>The tree of a node that was evaluated; null when it was not needed.</summary>
    public TraceNode? Find(PlanNode node)
    {
        var index = Array.FindIndex(_steps, s => s.Node == node.Id && s.Children >= 0);
        return index < 0 ? null : Build(index, out _);
    }

    private TraceEntry Entry(int index) =>
        new(_plan.Nodes[_steps[index].Node], _values[index], _steps[index].Children);

    private TraceNode Build(int index, out int first)
    {
        var entry = Entry(index);
        var children = new TraceNode[Math.Max(0, entry.Children)];
        var next = index - 1;
        for (var i = children.Length - 1; i >= 0; i--)
        {
            children[i] = Build(next, out var start);
            next = start - 1;
        }

        first = next + 1;
        return new TraceNode(entry.Node, entry.Value, entry.Children < 0, children);
    }
}

/// <summary>An entry as it is kept, apart from its value: small, as there are hundreds to a case.</summary>
/// <param name="Node">Id of the node.</param>
/// <param name="Children">As in <see cref="TraceEntry"/>.</param>
internal readonly record struct TraceStep(int Node, int Children);

/// <summary>One evaluation of a node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Value">Its value.</param>
/// <param name="Children">Number of nodes looked at for it; -1 when the value had been computed before.</param>
public readonly record struct TraceEntry(PlanNode Node, LawValue Value, int Children);

/// <summary>A node of a trace with the nodes it stood on.</summary>
/// <param name="Node">The node.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsRepeated">Whether the value had been computed before; its tree stands there.</param>
/// <param name="Children">What was looked at, in order; what was not needed is not here.</param>
public sealed record TraceNode(PlanNode Node, LawValue Value, bool IsRepeated, IReadOnlyList<TraceNode> Children);
