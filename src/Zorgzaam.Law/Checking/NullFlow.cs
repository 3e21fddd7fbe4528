using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>What a condition says about absence: which values exist when it is true, or when it is false.</summary>
internal sealed class NullFlow
{
    private readonly Dictionary<(int Node, bool Truth), ImmutableHashSet<string>> _known = [];

    private static ImmutableHashSet<string> Nothing => ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The same key means the same value: a name stands for what it names, in whatever article.</summary>
    internal static string Key(PlanNode node) => node switch
    {
        NamedNode { Inner: NamedNode or FactNode or ParameterNode or PropertyNode or LocalNode } named =>
            Key(named.Inner),
        FactNode fact => $"fact {fact.Field.Name}({string.Join(',', fact.Keys.Select(k => Key(k.Value)))})",
        ParameterNode parameter => "parameter " + parameter.Name,
        LocalNode local => $"local {local.Slot}",
        PropertyNode property => $"{Key(property.Target)}.{property.Property}",
        _ => $"node {node.Id}",
    };

    /// <summary>Marks, among the keys, that a condition is known to be true or false.</summary>
    internal static string Outcome(PlanNode condition, bool truth) => (truth ? "true " : "false ") + Key(condition);

    /// <summary>
    /// Keys of the values that exist for certain when the condition has this outcome, and the conditions settled by it.
    /// </summary>
    internal ImmutableHashSet<string> Existing(PlanNode condition, bool truth)
    {
        if (_known.TryGetValue((condition.Id, truth), out var known)) return known;
        var found = condition switch
        {
            NamedNode named => Existing(named.Inner, truth),
            OperationNode operation => Existing(operation, truth),
            IfNode choice => Existing(choice, truth),
            _ => Nothing,
        };
        found = found.Add(Outcome(condition, truth));
        _known.Add((condition.Id, truth), found);
        return found;
    }

    private ImmutableHashSet<string> Existing(OperationNode node, bool truth) => node.Kind switch
    {
        Operator.Not => Existing(node.Operands[0], !truth),
        Operator.And => Join(node.Operands.Select(o => Existing(o, truth)), all: truth),
        Operator.Or => Join(node.Operands.Select(o => Existing(o, truth)), all: !truth),
        Operator.Equals => Equal(node.Operands[0], node.Operands[1], truth)
            .Union(Equal(node.Operands[1], node.Operands[0], truth)),
        Operator.GreaterThan or Operator.LessThan or Operator.GreaterThanOrEqual or Operator.LessThanOrEqual =>
            [.. node.Operands.Select(Key)],
        _ => Nothing,
    };

    // x = null, false: x exists. x = 5, true: x exists. EQUALS(x, false) is a NOT.
    private ImmutableHashSet<string> Equal(PlanNode value, PlanNode other, bool truth)
    {
        if (Constant(other) is not { } constant) return Nothing;
        if (constant.Value.IsNull != truth && !constant.Value.IsUnknown)
        {
            var exists = Nothing.Add(Key(value));
            return constant.Value.Kind == Values.LawValueKind.Boolean
                ? exists.Union(Existing(value, constant.Value.IsTrue))
                : exists;
        }

        return Nothing;
    }

    // What holds in every branch that can have this outcome.
    private ImmutableHashSet<string> Existing(IfNode choice, bool truth)
    {
        var before = Nothing;
        var branches = new List<ImmutableHashSet<string>>();
        foreach (var one in choice.Cases)
        {
            if (CanBe(one.Then, truth))
                branches.Add(before.Union(Existing(one.When, true)).Union(Existing(one.Then, truth)));
            before = before.Union(Existing(one.When, false));
        }

        if (CanBe(choice.Default, truth)) branches.Add(before.Union(Existing(choice.Default, truth)));
        return Join(branches, all: false);
    }

    private static bool CanBe(PlanNode node, bool truth) =>
        Constant(node) is not { } constant || constant.Value.IsUnknown
            || (truth ? constant.Value.IsTrue : constant.Value.IsFalse);

    private static ConstantNode? Constant(PlanNode node) => node switch
    {
        ConstantNode constant => constant,
        NamedNode { Role: NameRole.Definition } named => Constant(named.Inner),
        _ => null,
    };

    private static ImmutableHashSet<string> Join(IEnumerable<ImmutableHashSet<string>> sets, bool all)
    {
        ImmutableHashSet<string>? joined = null;
        foreach (var set in sets) joined = joined is null ? set : all ? joined.Union(set) : joined.Intersect(set);
        return joined ?? Nothing;
    }
}
