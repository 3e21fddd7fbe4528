using Zorgzaam.Foundation;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Explanation;

/// <summary>Writes how a step was calculated, in words and in figures.</summary>
/// <param name="words">What things are called.</param>
/// <param name="stepOf">A part that has a name, as the step that shows it; null for a part without.</param>
internal sealed class TakenFormulas(ResidentWords words, Func<TraceNode, ExplanationNode?> stepOf)
{
    private readonly FormulaPhrases _said = words.Phrases.Formula;

    /// <summary>The formulas of a step: one, or one for each condition that compares; none where it only passes on.</summary>
    internal IReadOnlyList<StepFormula> Of(NamedNode named, TraceNode node)
    {
        if (node.IsRepeated || node.Value.IsUnknown || node.Children is not [var inner]) return [];
        var part = TakenPart.Of(inner);
        return part.Node switch
        {
            OperationNode { Kind: Operator.And or Operator.Or } operation =>
            [
                new StepFormula(Say(operation.Kind == Operator.And ? _said.AllHold : _said.OneHolds), null),
                .. part.Operands().Where(o => IsComparison(o.Node)).SelectMany(Compared),
            ],
            OperationNode { Kind: Operator.Not } when part.Operands() is [var only] && IsComparison(only.Node) =>
                Compared(only),
            OperationNode when IsComparison(part.Node) => Compared(part),
            OperationNode or RoundNode => Computed(part, named, node),
            ForeachNode loop => PerElement(part, loop, named, node),
            _ => [],
        };
    }

    private IReadOnlyList<StepFormula> Compared(TakenPart part) => part.Value.IsUnknown
        ? []
        : Both(new PartText(words, stepOf, inFigures: false).Write(part),
            new PartText(words, stepOf, inFigures: true).Write(part) is { } figures
                ? $"{figures}: {(part.Value.IsTrue ? words.Phrases.Yes : words.Phrases.No)}"
                : null);

    private IReadOnlyList<StepFormula> Computed(TakenPart part, NamedNode named, TraceNode node)
    {
        var figures = new PartText(words, stepOf, inFigures: true).Write(part);
        return Both(
            new PartText(words, stepOf, inFigures: false).Write(part),
            WorkingText.Of(named, node, words.Phrases)
            ?? (figures is null || figures == Total(named, node) ? null : $"{figures} = {Total(named, node)}"));
    }

    private IReadOnlyList<StepFormula> PerElement(TakenPart part, ForeachNode loop, NamedNode named, TraceNode node)
    {
        var (told, sign) = loop.Combine switch
        {
            Combine.Add => (_said.AddedUp, " + "),
            Combine.Min => (_said.LowestOfAll, ", "),
            Combine.Max => (_said.HighestOfAll, ", "),
            _ => (null, string.Empty),
        };
        var elements = part.Elements();
        if (told is null || elements.Count < 2 || elements.Any(e => !e.IsDecimal)) return [];
        return Both(told, $"{string.Join(sign, elements.Select(e => PlainText.Write(e, named.Field, words.Phrases)))}"
            + $" = {Total(named, node)}");
    }

    private string Total(NamedNode named, TraceNode node) => PlainText.Write(node.Value, named.Field, words.Phrases);

    private IReadOnlyList<StepFormula> Both(string? inWords, string? inFigures) =>
        inWords is null && inFigures is null ? [] : [new StepFormula(Say(inWords), Say(inFigures))];

    private WrittenText? Say(string? text) => text is null ? null : new WrittenText(text, words.Phrases.Language);

    private static bool IsComparison(PlanNode node) =>
        node is OperationNode { Kind: >= Operator.Equals and <= Operator.LessThanOrEqual };
}
