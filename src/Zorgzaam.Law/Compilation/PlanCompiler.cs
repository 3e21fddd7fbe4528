using System.Linq.Expressions;
using System.Reflection;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Code = System.Linq.Expressions.Expression;

namespace Zorgzaam.Law.Compilation;

/// <summary>
/// Writes a plan as expression trees: one function per shared node, everything used once written out in place.
/// </summary>
internal sealed class PlanCompiler(Plan plan)
{
    private static readonly Code Unset = Code.Constant(null, typeof(Gaps));

    private readonly ParameterExpression _state = Code.Parameter(typeof(CompiledState), "state");
    private readonly HashSet<int> _shared = SharedNodes(plan);

    internal Func<CompiledState, LawValue>[] Compile()
    {
        var functions = new Func<CompiledState, LawValue>[plan.Nodes.Length];
        foreach (var id in _shared) functions[id] = Function(Body(plan.Nodes[id]));
        return functions;
    }

    // Shared: what is used more than once or for every element of a collection, every output, every key of a fact.
    private static HashSet<int> SharedNodes(Plan plan)
    {
        var uses = new int[plan.Nodes.Length];
        foreach (var child in plan.Nodes.SelectMany(PlanGraph.Children)) uses[child.Id]++;
        var shared = plan.Nodes
            .Where(n => PlanGraph.IsShared(n) && uses[n.Id] > 1)
            .Concat(plan.Nodes.OfType<ForeachNode>().SelectMany(l => PlanGraph.Children(l).Skip(1)).SelectMany(InLoop))
            .Select(n => n.Id)
            .Concat(plan.Outputs.Select(o => o.Node.Id))
            .Concat(plan.Nodes.OfType<FactNode>().SelectMany(f => f.Keys).Select(k => k.Value.Id));
        return [.. shared];
    }

    private static IEnumerable<PlanNode> InLoop(PlanNode node) =>
        PlanGraph.IsShared(node) ? [node] : PlanGraph.Children(node).SelectMany(InLoop);

    private Func<CompiledState, LawValue> Function(Code body) =>
        Code.Lambda<Func<CompiledState, LawValue>>(body, _state).Compile();

    private MemberExpression Budget => Code.Property(_state, nameof(CompiledState.Budget));

    private Code Value(PlanNode node) => _shared.Contains(node.Id)
        ? Call(nameof(CompiledState.Shared), Code.Constant(node.Id))
        : Body(node);

    private Code Body(PlanNode node) => node switch
    {
        ConstantNode => Code.ArrayIndex(
            Code.Property(_state, nameof(CompiledState.Constants)), Code.Constant(node.Id)),
        ParameterNode => Call(nameof(CompiledState.Parameter), Code.Constant(node)),
        FactNode => Call(nameof(CompiledState.Fact), Code.Constant(node)),
        NamedNode { MustBeHeld: true } named => Code.Call(
            typeof(Declarations), nameof(Declarations.Named), null, Code.Constant(named), Value(named.Inner)),
        NamedNode named => Value(named.Inner),
        OperationNode { Kind: Operator.And } and => Logical(and, deciding: false),
        OperationNode { Kind: Operator.Or } or => Logical(or, deciding: true),
        OperationNode { Kind: Operator.In } membership => Membership(membership),
        OperationNode operation => Apply(operation),
        RoundNode { Operand: OperationNode { Kind: Operator.Divide, Operands.Length: 2 } quotient } round
            when !_shared.Contains(quotient.Id) => Static(
                nameof(CompiledSteps.RoundQuotient), Budget, Code.Constant(round), Code.Constant(quotient),
                Value(quotient.Operands[0]), Value(quotient.Operands[1])),
        RoundNode round => Code.Call(
            typeof(Operations), nameof(Operations.Round), null, Code.Constant(round), Value(round.Operand)),
        PropertyNode property => Code.Call(
            typeof(Operations), nameof(Operations.Property), null, Code.Constant(property), Value(property.Target)),
        IfNode choice => Choose(choice),
        ForeachNode loop => Call(
            nameof(CompiledState.Loop), Code.Constant(loop), Value(loop.Collection),
            Code.Constant(
                loop.Filter is null ? null : Function(Value(loop.Filter)), typeof(Func<CompiledState, LawValue>)),
            Code.Constant(Function(Value(loop.Body)))),
        LocalNode local => Call(nameof(CompiledState.Local), Code.Constant(local.Slot)),
        BrokenNode broken => Static(nameof(CompiledSteps.Fail), Code.Constant(broken)),
        _ => throw new InvalidOperationException($"Node {node.GetType().Name} has no meaning."),
    };

    private MethodCallExpression Apply(OperationNode node)
    {
        var fast = node.Operands.Length == 2 ? CompiledSteps.FastFor(node.Kind) : null;
        if (fast is not null)
            return Static(fast, Budget, Code.Constant(node), Value(node.Operands[0]), Value(node.Operands[1]));
        return Static(
            nameof(CompiledSteps.Apply), Budget, Code.Constant(node),
            Code.NewArrayInit(typeof(LawValue), node.Operands.Select(Value)));
    }

    // No jumps anywhere: a jump out of an argument of a call is not carried out faithfully by the expression compiler.
    private BlockExpression Logical(OperationNode node, bool deciding) => Search(
        node.Operands,
        (operand, value) => Code.Equal(IsTrue(operand, value), Code.Constant(deciding)),
        found: deciding);

    private BlockExpression Membership(OperationNode node)
    {
        var subject = Code.Variable(typeof(LawValue));
        var search = Search(
            node.Operands.Skip(1),
            (_, value) => Code.Call(
                typeof(Operations), nameof(Operations.Holds), null, Code.Constant(node), value, subject, Budget),
            found: true);
        return Code.Block(
            [subject],
            Code.Assign(subject, Value(node.Operands[0])),
            Code.Condition(Code.Property(subject, nameof(LawValue.IsUnknown)), subject, search));
    }

    // Looks at operands until one decides; unknown ones are remembered and passed.
    private BlockExpression Search(
        IEnumerable<PlanNode> operands, Func<PlanNode, ParameterExpression, Code> decides, bool found)
    {
        var (value, gaps) = (Code.Variable(typeof(LawValue)), Code.Variable(typeof(Gaps)));
        var done = Code.Variable(typeof(bool));
        var steps = operands.Select(operand => Code.IfThen(
            Code.Not(done),
            Code.Block(
                Code.Assign(value, Value(operand)),
                Code.IfThenElse(
                    Code.Property(value, nameof(LawValue.IsUnknown)),
                    Code.Assign(gaps, Static(nameof(CompiledSteps.Collect), gaps, value)),
                    Code.IfThen(decides(operand, value), Code.Assign(done, Code.Constant(true)))))));
        return Code.Block(
            [value, gaps, done],
            [
                Code.Assign(gaps, Unset),
                Code.Assign(done, Code.Constant(false)),
                .. steps,
                Code.Condition(done, Boolean(found), Settle(gaps, !found)),
            ]);
    }

    private Code Choose(IfNode node) => node.Cases.Reverse().Aggregate(Value(node.Default), (rest, choice) =>
    {
        var condition = Code.Variable(typeof(LawValue));
        return Code.Block(
            [condition],
            Code.Assign(condition, Value(choice.When)),
            Code.Condition(
                Code.Property(condition, nameof(LawValue.IsUnknown)),
                condition,
                Code.Condition(IsTrue(choice.When, condition), Value(choice.Then), rest)));
    });

    private static MethodCallExpression IsTrue(PlanNode node, ParameterExpression value) => Code.Call(
        typeof(Operations), nameof(Operations.Condition), null, Code.Constant(node, typeof(PlanNode)), value);

    private static MethodCallExpression Settle(ParameterExpression gaps, bool otherwise) =>
        Static(nameof(CompiledSteps.Settle), gaps, Code.Constant(otherwise));

    private static MemberExpression Boolean(bool value) =>
        Code.Property(null, typeof(LawValue), value ? nameof(LawValue.True) : nameof(LawValue.False));

    private MethodCallExpression Call(string method, params Code[] arguments) =>
        Code.Call(_state, typeof(CompiledState).GetMethod(method)!, arguments);

    private static MethodCallExpression Static(string method, params Code[] arguments) => Code.Call(
        typeof(CompiledSteps).GetMethod(method, BindingFlags.Public | BindingFlags.Static)!, arguments);
}
