using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>A day on which a comparison with a date of a person, such as a birth date, can turn.</summary>
/// <param name="Date">The day.</param>
/// <param name="Waits">Whether the law looks at a later day, such as the first day of the next quarter.</param>
internal readonly record struct DateThreshold(DateOnly Date, bool Waits);

/// <summary>Finds the days on which an evaluation can turn out otherwise only because time passes.</summary>
internal sealed class DateThresholds
{
    private const int OldestAge = 200;
    private const int LastYear = 9000;

    private readonly LawResult _result;
    private readonly bool[] _moves;
    private readonly bool[] _isOfPerson;

    private DateThresholds(LawResult result)
    {
        _result = result;
        var nodes = result.Plan.Nodes;
        (_moves, _isOfPerson) = (new bool[nodes.Length], new bool[nodes.Length]);
        foreach (var node in nodes)
        {
            _moves[node.Id] = node is ConstantNode { IsOfReferenceDate: true }
                || PlanGraph.Children(node).Any(child => _moves[child.Id]);
            _isOfPerson[node.Id] = node is FactNode or LocalNode
                || PlanGraph.Children(node).Any(child => _isOfPerson[child.Id]);
        }
    }

    /// <summary>The days, in no order.</summary>
    internal static IReadOnlyCollection<DateThreshold> In(LawResult result)
    {
        var (finder, found) = (new DateThresholds(result), new HashSet<DateThreshold>());
        var open = new Stack<TraceNode>(
            Enumerable.Range(0, result.Outputs.Length).Select(result.Trace!.Root).OfType<TraceNode>());
        while (open.TryPop(out var node))
        {
            foreach (var child in node.Children) open.Push(child);
            if (node.Node is not OperationNode { Kind: >= Operator.Equals and <= Operator.LessThanOrEqual } comparison)
                continue;
            if (finder.Operands(node) is not [var left, var right]) continue;
            found.UnionWith(finder.Turns(
                left, right, comparison.Kind is Operator.GreaterThan or Operator.LessThanOrEqual));
            found.UnionWith(finder.Turns(
                right, left, comparison.Kind is Operator.LessThan or Operator.GreaterThanOrEqual));
        }

        return found;
    }

    // It turns on the day itself, or past it where equal does not turn it yet.
    private IEnumerable<DateThreshold> Turns(Operand mine, Operand other, bool isPast)
    {
        if (!_moves[mine.Node.Id] || _moves[other.Node.Id]) return [];
        var past = isPast ? 1 : 0;
        if (_isOfPerson[other.Node.Id] && Date(mine.Value) is not null && Date(other.Value) is { Year: < LastYear } date)
            return [Threshold(date.AddDays(past), mine.Node)];
        if (Inside(mine) is not { Node: OperationNode { Kind: Operator.Age } } age || other.Value is not { IsDecimal: true })
            return [];
        var years = other.Value.AsDecimal;
        if (years is < 0 or > OldestAge || decimal.Truncate(years) != years) return [];
        return Operands(age) is [var born, var day] && _isOfPerson[born.Node.Id]
            && Date(born.Value) is { Year: < LastYear } birth
                ? [Threshold(birth.AddYears((int)years + past), day.Node)]
                : [];
    }

    private static DateThreshold Threshold(DateOnly date, PlanNode moving) => new(date, moving is not ConstantNode);

    // Plain constants leave no step in a trace.
    private Operand[] Operands(TraceNode node)
    {
        var steps = new Queue<TraceNode>(node.Children);
        return [.. ((OperationNode)node.Node).Operands.Select(operand =>
            operand is ConstantNode { Value.IsUnknown: false } plain ? new Operand(operand, plain.Value, null)
            : steps.TryDequeue(out var step) ? new Operand(operand, step.Value, step)
            : new Operand(operand, LawValue.Null, null))];
    }

    private TraceNode? Inside(Operand operand)
    {
        var step = operand.Step;
        while (step is { Node: NamedNode named })
        {
            var full = step.IsRepeated ? _result.Trace!.Find(named) : step;
            step = full is { Children: [var first, ..] } ? first : null;
        }

        return step;
    }

    private static DateOnly? Date(LawValue value) => value.Kind switch
    {
        LawValueKind.Date => value.AsDate,
        LawValueKind.Text when ValueText.TryDate(value.AsText, out var date) => date,
        _ => null,
    };

    private sealed record Operand(PlanNode Node, LawValue Value, TraceNode? Step);
}
