using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Evaluation;

/// <summary>Writes a trace as indented lines, for a test that failed or a lawyer who looks.</summary>
public static class TraceText
{
    /// <summary>One line a node, named values and operations; two spaces a level.</summary>
    public static IEnumerable<string> Lines(TraceNode root) => Lines(root, 0);

    private static IEnumerable<string> Lines(TraceNode node, int depth)
    {
        var shown = Label(node.Node) is { } label;
        if (shown)
        {
            yield return new string(' ', depth * 2) + Label(node.Node) + " = " + node.Value
                + (node.IsRepeated ? " (see above)" : string.Empty);
        }

        foreach (var child in node.Children)
        {
            foreach (var line in Lines(child, shown ? depth + 1 : depth)) yield return line;
        }
    }

    private static string? Label(PlanNode node) => node switch
    {
        NamedNode named => $"{named.Name} [{named.Origin.Law.Id} article {named.Origin.Article.Number}]",
        FactNode fact => $"register {fact.Field.Name}",
        ParameterNode parameter => $"parameter {parameter.Name}",
        OperationNode operation => operation.Kind.ToString(),
        RoundNode round => $"{round.Kind} to {round.Precision} decimals",
        IfNode => "If",
        ForeachNode loop => $"Foreach {loop.As}",
        PropertyNode property => "." + property.Property,
        _ => null,
    };
}
