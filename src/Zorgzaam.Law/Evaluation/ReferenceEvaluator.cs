using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>
/// The specification of what a plan means: lazy, three-valued, exact. Small on purpose; the compiled evaluator is
/// proved equal to it. One instance serves one thread and may be used again and again.
/// </summary>
public sealed class ReferenceEvaluator
{
    private readonly Plan _plan;
    private readonly LawValue[] _values;
    private readonly int[] _stamps;
    private readonly LawValue[] _locals;
    private readonly LawValue[][] _operands;
    private readonly TraceBuffer? _trace;
    private readonly Budget _budget = new();
    private IFacts _facts = NoFacts.Instance;
    private int _stamp;

    /// <summary>For one plan; with <paramref name="traced"/> every result carries its trace.</summary>
    public ReferenceEvaluator(Plan plan, bool traced = true)
    {
        _plan = plan;
        _values = new LawValue[plan.Nodes.Length];
        _stamps = new int[plan.Nodes.Length];
        _locals = new LawValue[plan.Slots];
        _operands = [.. plan.Nodes.Select(n => new LawValue[Operands(n)])];
        _trace = traced ? new TraceBuffer(plan) : null;
    }

    /// <summary>Evaluates a plan once, with a trace.</summary>
    public static LawResult Evaluate(Plan plan, IFacts facts) => new ReferenceEvaluator(plan).Evaluate(facts);

    /// <summary>Evaluates the plan for one case.</summary>
    public LawResult Evaluate(IFacts facts)
    {
        _facts = facts;
        _stamp++;
        _budget.Begin();
        var outputs = ImmutableArray.CreateBuilder<OutputResult>(_plan.Outputs.Length);
        foreach (var output in _plan.Outputs)
        {
            try
            {
                outputs.Add(new OutputResult(output, Value(output.Node), null));
                _trace?.EndOutput();
            }
            catch (LawException failure)
            {
                outputs.Add(new OutputResult(output, null, Faults.Locate(_plan, failure.Diagnostic)));
                _trace?.FailOutput();
            }
        }

        return new LawResult(_plan, outputs.MoveToImmutable(), _trace?.Take());
    }

    // A plan has no circles, so a node is never evaluated within itself: one row of operands each is enough.
    private static int Operands(PlanNode node) => node switch
    {
        OperationNode operation => operation.Operands.Length,
        FactNode fact => fact.Keys.Length,
        _ => 0,
    };

    private LawValue Value(PlanNode node)
    {
        // What the law states as a plain value needs no step of its own: its name, if it has one, carries it.
        if (node is ConstantNode { Value.IsUnknown: false } plain) return plain.Value;
        var isShared = node is NamedNode or FactNode or ParameterNode;
        if (isShared && _stamps[node.Id] == _stamp)
        {
            _trace?.Repeat(node, _values[node.Id]);
            return _values[node.Id];
        }

        var mark = _trace?.Open() ?? 0;
        var value = Meaning(node);
        _trace?.Close(node, value, mark);
        if (!isShared) return value;
        _values[node.Id] = value;
        _stamps[node.Id] = _stamp;
        return value;
    }

    // A method of its own: next to Value's own values, those of the arms would be cleared at every call.
    private LawValue Meaning(PlanNode node)
    {
        switch (node)
        {
            case NamedNode named: return Named(named);
            case FactNode fact: return Fact(fact);
            case OperationNode { Kind: Operator.And } and: return Logical(and, deciding: false);
            case OperationNode { Kind: Operator.Or } or: return Logical(or, deciding: true);
            case OperationNode { Kind: Operator.In } membership: return Membership(membership);
            case OperationNode operation: return Apply(operation);
            case IfNode choice: return Choose(choice);
            case RoundNode round: return Operations.Round(round, Value(round.Operand));
            case ConstantNode constant: return constant.Value;
            case ParameterNode parameter: return Declarations.Parameter(_facts, parameter);
            case PropertyNode property: return Operations.Property(property, Value(property.Target));
            case ForeachNode loop: return Loop(loop);
            case LocalNode local: return _locals[local.Slot];
            case BrokenNode broken: throw new LawException(broken.Diagnostic);
            default: throw new InvalidOperationException($"Node {node.GetType().Name} has no meaning.");
        }
    }

    private LawValue Apply(OperationNode operation)
    {
        var values = _operands[operation.Id];
        for (var i = 0; i < values.Length; i++) values[i] = Value(operation.Operands[i]);
        return Operations.Apply(operation, values, _budget);
    }

    private LawValue Named(NamedNode named)
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack()) return Declarations.Named(named, Value(named.Inner));
        throw Operations.Failure(named, "too-deep", "The law is nested too deeply.", "Split the article.");
    }

    private LawValue Fact(FactNode fact)
    {
        var keys = _operands[fact.Id];
        var gaps = Gaps.None;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Key(fact.Keys[i].Value);
            gaps = gaps.Union(keys[i].Gaps);
        }

        return gaps.IsEmpty ? Operations.Look(_facts, fact, keys) : LawValue.Unknown(gaps);
    }

    // Every key is a step, so that a trace tells of whom a fact was asked.
    private LawValue Key(PlanNode node)
    {
        if (node is not ConstantNode constant) return Value(node);
        var mark = _trace?.Open() ?? 0;
        _trace?.Close(node, constant.Value, mark);
        return constant.Value;
    }

    // Strong Kleene: the first deciding operand settles it; unknown operands are remembered and passed.
    private LawValue Logical(OperationNode node, bool deciding)
    {
        var gaps = Gaps.None;
        foreach (var operand in node.Operands)
        {
            var value = Value(operand);
            if (value.IsUnknown) gaps = gaps.Either(value.Gaps);
            else if (Operations.Condition(operand, value) == deciding) return LawValue.Of(deciding);
        }

        return gaps.IsEmpty ? LawValue.Of(!deciding) : LawValue.Unknown(gaps);
    }

    private LawValue Membership(OperationNode node)
    {
        var subject = Value(node.Operands[0]);
        if (subject.IsUnknown) return subject;
        var gaps = Gaps.None;
        foreach (var operand in node.Operands.AsSpan()[1..])
        {
            var candidate = Value(operand);
            if (candidate.IsUnknown) gaps = gaps.Either(candidate.Gaps);
            else if (Operations.Holds(node, candidate, subject, _budget)) return LawValue.True;
        }

        return gaps.IsEmpty ? LawValue.False : LawValue.Unknown(gaps);
    }

    // An unknown condition asks for its own facts first: which branch will be needed is not known yet.
    private LawValue Choose(IfNode node)
    {
        foreach (var choice in node.Cases)
        {
            var condition = Value(choice.When);
            if (condition.IsUnknown) return condition;
            if (Operations.Condition(choice.When, condition)) return Value(choice.Then);
        }

        return Value(node.Default);
    }

    private LawValue Loop(ForeachNode node)
    {
        var collection = Value(node.Collection);
        if (collection.IsUnknown) return collection;
        var fold = new ForeachFold(node, _budget);
        foreach (var element in Operations.Elements(node, collection))
        {
            _budget.Spend(node, node.Weight);
            _locals[node.Slot] = element;
            if (node.Filter is { } filter)
            {
                var passes = Value(filter);
                if (passes.IsUnknown)
                {
                    fold.Miss(passes.Gaps);
                    continue;
                }

                if (!Operations.Condition(filter, passes)) continue;
            }

            if (fold.Add(Value(node.Body))) break;
        }

        return fold.Result();
    }
}
