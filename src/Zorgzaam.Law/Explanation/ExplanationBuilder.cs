using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>Turns a trace into steps with names: operations melt into the formula of the name they belong to.</summary>
internal sealed class ExplanationBuilder
{
    private readonly PhraseBook _phrases;
    private readonly FormulaText _formulas;
    private readonly TakenFormulas? _taken;
    private readonly Dictionary<PlanNode, bool> _isOfCase = new(ReferenceEqualityComparer.Instance);

    /// <summary>A builder in one language.</summary>
    /// <param name="phrases">The language.</param>
    /// <param name="words">The words of the laws; without them a step does not say how it was calculated in the case.</param>
    internal ExplanationBuilder(PhraseBook phrases, ResidentWords? words)
    {
        (_phrases, _formulas) = (phrases, new FormulaText(phrases));
        _taken = words is null ? null : new TakenFormulas(words, StepOf);
    }

    internal ExplanationNode Build(TraceNode node) => Steps(node).FirstOrDefault()
        ?? new ExplanationNode(
            ExplanationKind.Constant, "waarde", "Waarde", node.Value, null, null, null, null, false, []);

    private IEnumerable<ExplanationNode> Steps(TraceNode node) => node.Node switch
    {
        NamedNode { Role: NameRole.Input, Inner: NamedNode or FactNode } input => Unwrap(input, node),
        // An open norm is only the place where another article fills in: the filling is what counts.
        NamedNode { Role: NameRole.OpenTerm, Inner: not ConstantNode } term =>
            node.Children.SelectMany(Steps).Select(step => step with { Called = [NameInLaw.Of(term), .. step.Called] }),
        NamedNode named => [Named(named, node)],
        FactNode fact => [Fact(fact, node, null)],
        ParameterNode parameter =>
        [
            new ExplanationNode(
                ExplanationKind.Parameter, parameter.Name, PlainText.Name(parameter.Name), node.Value, null, null, null, null,
                node.IsRepeated, []),
        ],
        ConstantNode { Value.IsUnknown: true } => [Norm(node)],
        _ => node.Children.SelectMany(Steps),
    };

    // An input is the same thing as what it comes from: one step, with the words of the input where it has some.
    private IEnumerable<ExplanationNode> Unwrap(NamedNode input, TraceNode node)
    {
        if (input.Inner is FactNode fact)
        {
            var inner = node.Children.Count > 0 ? node.Children[0] : node;
            return [Fact(fact, inner, input) with { IsRepeated = node.IsRepeated }];
        }

        var target = (NamedNode)input.Inner;
        var steps = node.Children.Count > 0 ? Steps(node.Children[0]) : [Named(target, node)];
        return steps.Select(step => step with { Called = [NameInLaw.Of(input), .. step.Called] });
    }

    private ExplanationNode Named(NamedNode named, TraceNode node)
    {
        var step = Alone(named, node);
        return step with
        {
            Formula = IsStated(named) || named.Inner is ConstantNode ? null : _formulas.Write(named.Inner),
            Children = [.. node.Children.SelectMany(Parts)],
            Working = WorkingText.Of(named, node, _phrases),
            Formulas = IsStated(named) ? [] : _taken?.Of(named, node) ?? [],
        };
    }

    private static ExplanationNode Alone(NamedNode named, TraceNode node) => new(
        IsStated(named) ? ExplanationKind.Constant : ExplanationKind.Computed,
        named.Name,
        named.Field?.Description ?? PlainText.Name(named.Name),
        node.Value,
        named.Field,
        null,
        References.To(named.Origin),
        null,
        node.IsRepeated,
        [])
    {
        Called = [NameInLaw.Of(named)],
    };

    private static bool IsStated(NamedNode named) => named.Role == NameRole.Definition;

    // Where all conditions must hold and one does not, that one decides and the others do not. A choice says what its
    // chosen branch says, which comes last.
    private IEnumerable<ExplanationNode> Parts(TraceNode node) => node switch
    {
        { Node: OperationNode { Kind: Operator.And }, Value.IsFalse: true } => node.Children.SelectMany(
            c => Parts(c).Select(s => s with { IsDeciding = s.IsDeciding && c.Value.IsFalse })),
        { Node: OperationNode { Kind: Operator.And } } => node.Children.SelectMany(Parts),
        // A limit is only a reason for who does not meet it.
        { Node: OperationNode { Kind: >= Operator.Equals and <= Operator.LessThanOrEqual }, Value.IsFalse: false } =>
            node.Children.SelectMany(c => Steps(c).Select(s => s with { IsDeciding = s.IsDeciding && IsOfCase(c.Node) })),
        { Node: IfNode, Children.Count: > 0 } =>
            node.Children.SkipLast(1).SelectMany(Steps).Concat(Parts(node.Children[^1])),
        _ => Steps(node),
    };

    // A step as a formula names it: what it is called and what it came to, without what it stands on.
    private ExplanationNode? StepOf(TraceNode node) => node.Node switch
    {
        NamedNode { Role: NameRole.Input or NameRole.OpenTerm, Inner: NamedNode inner } name =>
            Also(name, node.Children is [var child] ? StepOf(child) : Alone(inner, node)),
        NamedNode { Role: NameRole.Input, Inner: FactNode fact } input => Fact(fact, node, input),
        NamedNode named => Alone(named, node),
        FactNode fact => Fact(fact, node, null),
        _ => null,
    };

    private static ExplanationNode? Also(NamedNode name, ExplanationNode? step) =>
        step is null ? null : step with { Called = [NameInLaw.Of(name), .. step.Called] };

    private bool IsOfCase(PlanNode node)
    {
        if (_isOfCase.TryGetValue(node, out var known)) return known;
        return _isOfCase[node] = node is FactNode or ParameterNode or LocalNode
            || PlanGraph.Children(node).Any(IsOfCase);
    }

    private static ExplanationNode Fact(FactNode fact, TraceNode node, NamedNode? input) => new(
        ExplanationKind.Fact,
        fact.Field.Name,
        fact.Field.Description ?? PlainText.Name(fact.Field.Name),
        node.Value,
        fact.Field,
        null,
        input is null ? null : References.To(input.Origin),
        new FactReference(fact.Field.Name, Keys(fact, node)),
        node.IsRepeated,
        [])
    {
        Called = input is null ? [] : [NameInLaw.Of(input)],
    };

    private static IReadOnlyList<KeyValuePair<string, LawValue>> Keys(FactNode fact, TraceNode node) =>
        [.. fact.Keys.Zip(node.Children, (key, child) => KeyValuePair.Create(key.Name, child.Value))];

    private static ExplanationNode Norm(TraceNode node)
    {
        var norm = node.Value.Gaps.Norms.FirstOrDefault();
        var name = norm?.Construct ?? node.Value.Gaps.Facts.FirstOrDefault()?.Attribute ?? "onbekend";
        return new ExplanationNode(
            ExplanationKind.Norm, name, PlainText.Name(name), node.Value, null, null, null, null, false, [])
        {
            Called = norm is null ? [] : [new NameInLaw(norm.Law, norm.Construct)],
        };
    }
}
