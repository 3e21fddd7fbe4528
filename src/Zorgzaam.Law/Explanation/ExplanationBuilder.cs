using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>Turns a trace into steps with names: operations melt into the formula of the name they belong to.</summary>
internal sealed class ExplanationBuilder(PhraseBook phrases)
{
    private readonly FormulaText _formulas = new(phrases);

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
        var constant = named.Role == NameRole.Definition;
        return new ExplanationNode(
            constant ? ExplanationKind.Constant : ExplanationKind.Computed,
            named.Name,
            named.Field?.Description ?? PlainText.Name(named.Name),
            node.Value,
            named.Field,
            constant || named.Inner is ConstantNode ? null : _formulas.Write(named.Inner),
            References.To(named.Origin),
            null,
            node.IsRepeated,
            [.. node.Children.SelectMany(Parts)])
        {
            Called = [NameInLaw.Of(named)],
            Working = WorkingText.Of(named, node, phrases),
        };
    }

    // Where all conditions must hold and one does not, that one decides and the others do not. A choice says what its
    // chosen branch says, which comes last.
    private IEnumerable<ExplanationNode> Parts(TraceNode node) => node switch
    {
        { Node: OperationNode { Kind: Operator.And }, Value.IsFalse: true } => node.Children.SelectMany(
            c => Parts(c).Select(s => s with { IsDeciding = s.IsDeciding && c.Value.IsFalse })),
        { Node: IfNode, Children.Count: > 0 } =>
            node.Children.SkipLast(1).SelectMany(Steps).Concat(Parts(node.Children[^1])),
        _ => Steps(node),
    };

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
