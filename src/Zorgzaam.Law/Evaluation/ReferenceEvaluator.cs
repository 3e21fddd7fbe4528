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
        _trace = traced ? new TraceBuffer() : null;
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
        var value = node switch
        {
            ConstantNode constant => constant.Value,
            ParameterNode parameter => Declarations.Parameter(_facts, parameter),
            FactNode fact => Fact(fact),
            NamedNode named => Named(named),
            OperationNode { Kind: Operator.And } and => Logical(and, deciding: false),
            OperationNode { Kind: Operator.Or } or => Logical(or, deciding: true),
            OperationNode { Kind: Operator.In } membership => Membership(membership),
            OperationNode operation => Operations.Apply(operation, Values(operation.Operands), _budget),
            RoundNode round => Operations.Round(round, Value(round.Operand)),
            PropertyNode property => Operations.Property(property, Value(property.Target)),
            IfNode choice => Choose(choice),
            ForeachNode loop => Loop(loop),
            LocalNode local => _locals[local.Slot],
            BrokenNode broken => throw new LawException(broken.Diagnostic),
            _ => throw new InvalidOperationException($"Node {node.GetType().Name} has no meaning."),
        };
        _trace?.Close(node, value, mark);
        if (!isShared) return value;
        _values[node.Id] = value;
        _stamps[node.Id] = _stamp;
        return value;
    }

    private LawValue[] Values(ImmutableArray<PlanNode> operands)
    {
        var values = new LawValue[operands.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Value(operands[i]);
        return values;
    }

    private LawValue Named(NamedNode named)
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack()) return Declarations.Named(named, Value(named.Inner));
        throw Operations.Failure(named, "too-deep", "The law is nested too deeply.", "Split the article.");
    }

    private LawValue Fact(FactNode fact)
    {
        var keys = new LawValue[fact.Keys.Length];
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
            if (value.IsUnknown) gaps = gaps.Union(value.Gaps);
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
            if (candidate.IsUnknown) gaps = gaps.Union(candidate.Gaps);
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
