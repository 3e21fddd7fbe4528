using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Drawing;

/// <summary>
/// What a plan stands on: inputs, outputs, open norms and register attributes as boxes, and arrows to what uses them.
/// Boxes are in order of law, article and name, whatever the order in which the plan was linked.
/// </summary>
internal sealed class LawGraph
{
    private readonly HashSet<Box> _boxes = [];
    private readonly HashSet<(Box From, Box To)> _arrows = [];
    private readonly HashSet<(int Node, Box To)> _visited = [];

    private LawGraph()
    {
    }

    /// <summary>Boxes in the order in which they are drawn.</summary>
    internal IReadOnlyList<Box> Boxes => [.. _boxes.Order(Box.ByPlace)];

    /// <summary>Arrows in the order in which they are drawn.</summary>
    internal IReadOnlyList<(Box From, Box To)> Arrows =>
        [.. _arrows.OrderBy(a => a.From, Box.ByPlace).ThenBy(a => a.To, Box.ByPlace)];

    internal static LawGraph Of(Plan plan)
    {
        var graph = new LawGraph();
        foreach (var output in plan.Outputs) graph.Walk(output.Node, null);
        return graph;
    }

    private void Walk(PlanNode root, Box? user)
    {
        var open = new Stack<(PlanNode Node, Box? User)>([(root, user)]);
        while (open.TryPop(out var next))
        {
            var box = Draw(next.Node);
            if (box is not null)
            {
                _boxes.Add(box);
                if (next.User is not null && next.User != box) _arrows.Add((box, next.User));
            }

            var inside = box ?? next.User;
            if (inside is not null && !_visited.Add((next.Node.Id, inside))) continue;
            foreach (var child in PlanGraph.Children(next.Node)) open.Push((child, inside));
        }
    }

    // Constants are left out: they lead to nothing else.
    private static Box? Draw(PlanNode node) => node switch
    {
        NamedNode { Role: NameRole.Output } named => In(named, BoxKind.Output),
        NamedNode { Role: NameRole.Input } named => In(named, BoxKind.Input),
        NamedNode { Role: NameRole.OpenTerm } named => In(named, BoxKind.OpenTerm),
        FactNode fact => new Box(BoxKind.Register, string.Empty, string.Empty, fact.Field.Name),
        BrokenNode broken => new Box(BoxKind.Missing, string.Empty, string.Empty, broken.Diagnostic.Message),
        _ => null,
    };

    private static Box In(NamedNode named, BoxKind kind) =>
        new(kind, named.Origin.Law.Id, named.Origin.Article.Number, named.Name);
}

/// <summary>A box of the drawing.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Law">Law; empty for a register attribute.</param>
/// <param name="Article">Article; empty for a register attribute.</param>
/// <param name="Name">Name.</param>
internal sealed record Box(BoxKind Kind, string Law, string Article, string Name)
{
    /// <summary>By law, article, kind and name.</summary>
    internal static Comparer<Box> ByPlace { get; } = Comparer<Box>.Create((one, other) =>
    {
        var order = string.CompareOrdinal(one.Law, other.Law);
        if (order == 0) order = string.CompareOrdinal(one.Article, other.Article);
        if (order == 0) order = one.Kind.CompareTo(other.Kind);
        return order != 0 ? order : string.CompareOrdinal(one.Name, other.Name);
    });
}

/// <summary>What a box stands for.</summary>
internal enum BoxKind
{
    Input,

    Output,

    OpenTerm,

    Register,

    Missing,
}
