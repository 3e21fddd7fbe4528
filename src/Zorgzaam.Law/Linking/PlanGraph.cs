namespace Zorgzaam.Law.Linking;

/// <summary>Walks a plan.</summary>
public static class PlanGraph
{
    /// <summary>The nodes a node may look at, in the order in which it does.</summary>
    public static IEnumerable<PlanNode> Children(PlanNode node) => node switch
    {
        FactNode fact => fact.Keys.Select(k => k.Value),
        OperationNode operation => operation.Operands,
        RoundNode round => [round.Operand],
        IfNode choice => choice.Cases.SelectMany(c => new[] { c.When, c.Then }).Append(choice.Default),
        ForeachNode loop => loop.Filter is null ? [loop.Collection, loop.Body] : [loop.Collection, loop.Filter, loop.Body],
        PropertyNode property => [property.Target],
        NamedNode named => [named.Inner],
        _ => [],
    };

    /// <summary>Nodes that are evaluated with a node, without what is evaluated at most once a case.</summary>
    internal static int Weight(PlanNode node) => 1 + (IsShared(node) ? 0 : Children(node).Sum(Weight));

    /// <summary>Whether a node is evaluated at most once a case, wherever it is used.</summary>
    internal static bool IsShared(PlanNode node) => node is NamedNode or FactNode or ParameterNode;
}
