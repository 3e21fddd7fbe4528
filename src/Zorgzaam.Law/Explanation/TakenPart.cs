using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>A part of a calculation as it went.</summary>
/// <param name="Node">What the law says.</param>
/// <param name="Value">What it came to.</param>
/// <param name="Step">How; null for a value that the law states, which leaves no step.</param>
internal sealed record TakenPart(PlanNode Node, LawValue Value, TraceNode? Step)
{
    internal static TakenPart Of(TraceNode step) => new TakenPart(step.Node, step.Value, step).Taken();

    /// <summary>The operands that were looked at, without those that change nothing: plus zero, times one, a limit not met.</summary>
    internal IReadOnlyList<TakenPart> Operands()
    {
        var operation = (OperationNode)Node;
        var all = Follow(operation.Operands);
        var telling = operation.Kind switch
        {
            Operator.Multiply => all.Where(o => !o.IsPlain(1)).ToList(),
            Operator.Add => all.Where(o => !o.IsPlain(0)).ToList(),
            Operator.Min or Operator.Max => all.Where(o => o.Step is not null || o.Value != Value).ToList() is var others
                && others.Exists(o => o.Step is not null && o.Value == Value)
                    ? [others.Find(o => o.Step is not null && o.Value == Value)!]
                    : all,
            _ => all,
        };
        return telling.Count == 0 ? all : telling;
    }

    /// <summary>What every element came to.</summary>
    internal IReadOnlyList<LawValue> Elements()
    {
        var loop = (ForeachNode)Node;
        var steps = new Queue<TraceNode>(Step!.Children);
        if (loop.Collection is not ConstantNode) steps.TryDequeue(out _);
        var found = new List<LawValue>();
        while (steps.TryDequeue(out var step))
        {
            if (loop.Filter is null or ConstantNode) found.Add(step.Value);
            else if (step.Value.IsTrue && steps.TryDequeue(out var body)) found.Add(body.Value);
        }

        return found;
    }

    private bool IsPlain(decimal number) => Step is null && Value == LawValue.Of(number);

    // A choice is what the branch says that was taken; one telling operand stands for the whole.
    private TakenPart Taken()
    {
        if (Step is null) return this;
        if (Node is IfNode choice)
        {
            var steps = new Queue<TraceNode>(Step.Children);
            foreach (var branch in choice.Cases)
            {
                if (Next(branch.When, steps) is { Value.IsTrue: true }) return Branch(branch.Then, steps);
            }

            return Branch(choice.Default, steps);
        }

        return Node is OperationNode { Kind: Operator.Multiply or Operator.Add or Operator.Min or Operator.Max }
            && Operands() is [var only] && only.Value == Value
                ? only
                : this;
    }

    private TakenPart Branch(PlanNode node, Queue<TraceNode> steps) =>
        Next(node, steps) ?? new TakenPart(node, Value, null);

    private List<TakenPart> Follow(IEnumerable<PlanNode> operands)
    {
        var steps = new Queue<TraceNode>(Step!.Children);
        return [.. operands.Select(o => Next(o, steps)).OfType<TakenPart>()];
    }

    private static TakenPart? Next(PlanNode node, Queue<TraceNode> steps) =>
        node is ConstantNode { Value.IsUnknown: false } plain ? new TakenPart(node, plain.Value, null)
        : steps.TryDequeue(out var step) ? Of(step)
        : null;
}
