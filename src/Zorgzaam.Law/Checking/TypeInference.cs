using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>
/// Infers type, unit and possible absence of every value in a plan, and compares them with what the law declares.
/// A name is trusted to be what it is declared to be, so that one fault is reported once.
/// </summary>
internal sealed class TypeInference(Plan plan, CheckFindings findings, ArticleIndex index)
{
    private static readonly ImmutableHashSet<string> Nothing = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    private readonly Dictionary<int, Inferred> _named = [];
    private readonly NullFlow _flow = new();

    internal void Check()
    {
        foreach (var named in plan.Nodes.OfType<NamedNode>()) Named(named);
    }

    /// <summary>What is known of a node, given the values that exist for certain where it stands.</summary>
    internal Inferred Infer(PlanNode node, ImmutableHashSet<string> existing)
    {
        var inferred = node switch
        {
            ConstantNode constant => Inferred.Of(constant.Value),
            ParameterNode => index.Field(node.Spot) is { } field ? Inferred.Of(field) : Inferred.Any,
            FactNode fact => Inferred.Of(fact.Field),
            NamedNode named => Named(named),
            OperationNode operation => new OperandRules(this, findings, operation).Infer(existing),
            RoundNode round => Rounded(round, existing),
            IfNode choice => Choice(choice, existing),
            ForeachNode loop => Loop(loop, existing),
            PropertyNode property => Property(property, existing),
            _ => Inferred.Any,
        };
        var exists = inferred.MayBeNull && !existing.IsEmpty && Exists(node, existing);
        return exists ? inferred with { MayBeNull = false } : inferred;
    }

    // A value exists where it was tested, or where the case that gives it one is known to hold.
    private bool Exists(PlanNode node, ImmutableHashSet<string> existing)
    {
        if (existing.Contains(NullFlow.Key(node))) return true;
        if (node is NamedNode named) return Exists(named.Inner, existing);
        if (node is not IfNode choice) return false;
        foreach (var one in choice.Cases)
        {
            if (existing.Contains(NullFlow.Outcome(one.When, false))) continue;
            if (Infer(one.Then, existing).MayBeNull) return false;
            if (existing.Contains(NullFlow.Outcome(one.When, true))) return true;
        }

        return !Infer(choice.Default, existing).MayBeNull;
    }

    /// <summary>The values that exist for certain once a condition has an outcome.</summary>
    internal ImmutableHashSet<string> After(PlanNode condition, bool truth, ImmutableHashSet<string> existing) =>
        existing.Union(_flow.Existing(condition, truth));

    private Inferred Named(NamedNode node)
    {
        if (_named.TryGetValue(node.Id, out var known)) return known;
        var inner = Infer(node.Inner, Nothing);
        var declared = Declared(node);
        var result = inner;
        if (declared is { } field)
        {
            new DeclarationRules(findings, node, field).Check(inner);
            result = new Inferred(
                field.Type, field.Unit ?? inner.Unit,
                node.Role == NameRole.OpenTerm ? inner.MayBeNull : field.MayBeNull,
                node.Role == NameRole.Definition ? inner.Literal : null);
        }

        _named.Add(node.Id, result);
        return result;
    }

    private static Inferred? Declared(NamedNode node) => node switch
    {
        { Field: { } field } => Inferred.Of(field),
        { Role: NameRole.OpenTerm } => new Inferred(
            Inferred.Of(node.Origin.Article.OpenTerms.First(t => t.Id == node.Name).Type)),
        _ => null,
    };

    private Inferred Rounded(RoundNode node, ImmutableHashSet<string> existing)
    {
        var rules = new OperandRules(this, findings, node);
        var operand = rules.Operand(node.Operand, existing, i => i.CanBeNumber, "a number");
        return new Inferred(LawType.Number, operand.Unit);
    }

    private Inferred Choice(IfNode node, ImmutableHashSet<string> existing)
    {
        var rules = new OperandRules(this, findings, node);
        Inferred? result = null;
        foreach (var one in node.Cases)
        {
            rules.Condition(one.When, existing);
            var then = Infer(one.Then, After(one.When, true, existing));
            result = result is { } before ? rules.Branch(before, then) : then;
            existing = After(one.When, false, existing);
        }

        return rules.Branch(result!.Value, Infer(node.Default, existing));
    }

    private Inferred Loop(ForeachNode node, ImmutableHashSet<string> existing)
    {
        var rules = new OperandRules(this, findings, node);
        rules.Collection(node.Collection, existing);
        if (node.Filter is { } filter)
        {
            rules.Condition(filter, existing);
            existing = After(filter, true, existing);
        }

        if (node.Combine is Combine.And or Combine.Or)
        {
            rules.Condition(node.Body, existing);
            return Inferred.Boolean;
        }

        if (node.Combine is null)
        {
            Infer(node.Body, existing);
            return new Inferred(LawType.List);
        }

        var isSum = node.Combine == Combine.Add;
        var body = isSum
            ? rules.Operand(
                node.Body, existing, i => i.CanBeNumber || i.Type is LawType.Text or LawType.List, "a number")
            : rules.Operand(node.Body, existing, i => i.CanBeNumber || i.CanBeDate, "a number or a date");
        return body with { MayBeNull = !isSum, Literal = null };
    }

    private Inferred Property(PropertyNode node, ImmutableHashSet<string> existing)
    {
        var target = new OperandRules(this, findings, node).Operand(
            node.Target, existing, i => i.CanBeDate || i.Type is LawType.Record, "a record or a date");
        if (target.Type is not (LawType.Date or LawType.Text)) return Inferred.Any;
        if (node.Property == "iso") return new Inferred(LawType.Date);
        if (node.Property is not ("year" or "month" or "day"))
        {
            findings.Error(
                "unknown-property", node.Spot, $"A date has no '{node.Property}'.", "Use .iso, .year, .month or .day.");
        }

        return new Inferred(LawType.Number);
    }
}
