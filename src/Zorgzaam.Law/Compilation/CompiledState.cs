using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Compilation;

/// <summary>What compiled code works on during one case; used again for the next.</summary>
internal sealed class CompiledState
{
    private readonly Func<CompiledState, LawValue>[] _shared;
    private readonly ImmutableArray<PlanNode> _nodes;
    private readonly bool _isDeep;
    private readonly LawValue[] _values;
    private readonly int[] _stamps;
    private readonly LawValue[] _locals;
    private readonly LawValue[][] _keys;
    private IFacts _facts = NoFacts.Instance;
    private int _stamp;

    internal CompiledState(CompiledPlan compiled)
    {
        var nodes = _nodes = compiled.Plan.Nodes;
        _shared = compiled.Shared;
        _isDeep = compiled.IsDeep;
        _values = new LawValue[nodes.Length];
        _stamps = new int[nodes.Length];
        _locals = new LawValue[compiled.Plan.Slots];
        _keys = [.. nodes.Select(n => n is FactNode fact ? new LawValue[fact.Keys.Length] : [])];
        Constants = [.. nodes.Select(n => n is ConstantNode constant ? constant.Value : LawValue.Null)];
    }

    /// <summary>What the case may still cost.</summary>
    public Budget Budget { get; } = new();

    /// <summary>Constants by node id.</summary>
    public LawValue[] Constants { get; }

    internal void Begin(IFacts facts)
    {
        _facts = facts;
        _stamp++;
        Budget.Begin();
    }

    /// <summary>The value of a node that is evaluated at most once a case.</summary>
    public LawValue Shared(int id)
    {
        if (_stamps[id] == _stamp) return _values[id];
        if (_isDeep && !RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw TooDeep(id);
        var value = _shared[id](this);
        _values[id] = value;
        _stamps[id] = _stamp;
        return value;
    }

    private LawException TooDeep(int id) => Operations.Failure(
        _nodes[id], "too-deep", "The law is nested too deeply.", "Split the article.");

    /// <summary>The element a FOREACH has come to.</summary>
    public LawValue Local(int slot) => _locals[slot];

    /// <summary>A parameter of the case.</summary>
    public LawValue Parameter(ParameterNode node) => Declarations.Parameter(_facts, node);

    /// <summary>A fact under its keys, which are shared nodes or constants themselves.</summary>
    public LawValue Fact(FactNode node)
    {
        var keys = _keys[node.Id];
        var gaps = Gaps.None;
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[i] = Shared(node.Keys[i].Value.Id);
            if (key.IsUnknown) gaps = gaps.Union(key.Gaps);
        }

        return gaps.IsEmpty ? Operations.Look(_facts, node, keys) : LawValue.Unknown(gaps);
    }

    /// <summary>Goes through a collection; see <see cref="ReferenceEvaluator"/> for the meaning.</summary>
    public LawValue Loop(
        ForeachNode node, LawValue collection, Func<CompiledState, LawValue>? filter,
        Func<CompiledState, LawValue> body)
    {
        if (collection.IsUnknown) return collection;
        var fold = new ForeachFold(node, Budget);
        foreach (var element in Operations.Elements(node, collection))
        {
            Budget.Spend(node, node.Weight);
            _locals[node.Slot] = element;
            if (filter is not null)
            {
                var passes = filter(this);
                if (passes.IsUnknown)
                {
                    fold.Miss(passes.Gaps);
                    continue;
                }

                if (!Operations.Condition(node.Filter!, passes)) continue;
            }

            if (fold.Add(body(this))) break;
        }

        return fold.Result();
    }
}
