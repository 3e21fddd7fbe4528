using System.Collections.Immutable;
using System.Globalization;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Linking;

/// <summary>Turns the expressions of one article into nodes; names become what they stand for.</summary>
internal sealed class ExpressionLinker(Linker linker, Frame frame)
{
    private readonly Stack<(string Name, int Slot)> _locals = new();

    internal PlanNode Link(Expression expression) => expression switch
    {
        Literal literal => linker.Constant(literal.Value, literal.Spot),
        Reference reference => LinkReference(reference),
        Operation operation => LinkOperation(operation),
        Rounding rounding => LinkRounding(rounding),
        If choice => LinkIf(choice),
        Foreach loop => LinkForeach(loop),
        _ => throw new InvalidOperationException($"Expression {expression.GetType().Name} has no meaning."),
    };

    private PlanNode LinkReference(Reference reference)
    {
        var path = reference.Path;
        if (reference.Name is "referencedate" or "calculation_date") return LinkReferenceDate(reference);
        var node = (PlanNode?)LinkLocal(reference)
            ?? frame.Resolve(reference.Name, reference.Spot)
            ?? LinkElementProperty(reference);
        if (node is null)
        {
            return linker.Broken(
                "unknown-reference", $"Unknown name '${reference.Name}' in {frame.Law.Id}.", reference.Spot,
                frame.Article, "Declare it as input, parameter, definition or output of this article.");
        }

        foreach (var property in path)
        {
            var target = node;
            node = linker.Nodes.Add(id => new PropertyNode(id, reference.Spot, target, property));
        }

        return node;
    }

    private PlanNode LinkReferenceDate(Reference reference)
    {
        var date = linker.ReferenceDate;
        LawValue? value = (reference.Path.Length, reference.Path.FirstOrDefault()) switch
        {
            (0, _) or (1, "iso") => LawValue.Of(date),
            (1, "year") => LawValue.Of((decimal)date.Year),
            (1, "month") => LawValue.Of((decimal)date.Month),
            (1, "day") => LawValue.Of((decimal)date.Day),
            _ => null,
        };
        return value is { } known
            ? linker.Constant(known, reference.Spot, ofReferenceDate: true)
            : linker.Broken(
                "unknown-reference",
                string.Create(CultureInfo.InvariantCulture, $"Unknown part '{string.Join('.', reference.Path)}' of the reference date."),
                reference.Spot, frame.Article, "Use .iso, .year, .month or .day.");
    }

    private LocalNode? LinkLocal(Reference reference)
    {
        foreach (var (name, slot) in _locals)
        {
            if (name == reference.Name)
                return linker.Nodes.Add(id => new LocalNode(id, reference.Spot, slot, name));
        }

        return null;
    }

    // RegelRecht RFC-016: inside a FOREACH a bare name may stand for a property of the element.
    private PropertyNode? LinkElementProperty(Reference reference)
    {
        if (_locals.Count == 0) return null;
        var (name, slot) = _locals.Peek();
        var element = linker.Nodes.Add(id => new LocalNode(id, reference.Spot, slot, name));
        return linker.Nodes.Add(id => new PropertyNode(id, reference.Spot, element, reference.Name));
    }

    private OperationNode LinkOperation(Operation operation)
    {
        ImmutableArray<PlanNode> operands = [.. operation.Operands.Select(Link)];
        return linker.Nodes.Add(id => new OperationNode(id, operation.Spot, operation.Kind, operands));
    }

    private RoundNode LinkRounding(Rounding rounding)
    {
        var operand = Link(rounding.Operand);
        return linker.Nodes.Add(id => new RoundNode(id, rounding.Spot, rounding.Kind, operand, rounding.Precision));
    }

    private IfNode LinkIf(If choice)
    {
        ImmutableArray<IfNodeCase> cases = [.. choice.Cases.Select(c => new IfNodeCase(Link(c.When), Link(c.Then)))];
        var otherwise = choice.Default is null ? linker.Constant(LawValue.Null, choice.Spot) : Link(choice.Default);
        return linker.Nodes.Add(id => new IfNode(id, choice.Spot, cases, otherwise));
    }

    private ForeachNode LinkForeach(Foreach loop)
    {
        // The collection is evaluated where the FOREACH stands, before its element exists.
        var collection = Link(loop.Collection);
        var slot = linker.NewSlot();
        _locals.Push((loop.As, slot));
        var filter = loop.Filter is null ? null : Link(loop.Filter);
        var body = Link(loop.Body);
        _locals.Pop();
        return linker.Nodes.Add(id => new ForeachNode(
            id, loop.Spot, collection, slot, loop.As, filter, body, loop.Combine));
    }
}
