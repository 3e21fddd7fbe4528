using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>Combines the results of a FOREACH, one by one; both evaluators use it.</summary>
/// <remarks>Source: RegelRecht RFC-016, table "Combine"; unknown elements after strong Kleene.</remarks>
public sealed class ForeachFold(ForeachNode node, Budget budget)
{
    private readonly ImmutableArray<LawValue>.Builder _list = ImmutableArray.CreateBuilder<LawValue>();
    private LawValue? _total;
    private Gaps _gaps = Gaps.None;

    /// <summary>Remembers that an element could not be judged.</summary>
    public void Miss(Gaps gaps) => _gaps = node.Combine is Combine.And or Combine.Or
        ? _gaps.Either(gaps)   // another element may settle it
        : _gaps.Union(gaps);

    /// <summary>Takes a result; true when it decides the whole, so that the rest need not be looked at.</summary>
    public bool Add(LawValue value)
    {
        if (value.IsUnknown)
        {
            Miss(value.Gaps);
            return false;
        }

        switch (node.Combine)
        {
            case null:
                _list.Add(value);
                return false;
            case Combine.And or Combine.Or:
                var condition = Operations.Condition(node.Body, value);
                if (condition != (node.Combine == Combine.Or)) return false;
                _total = LawValue.Of(condition);
                return true;
            default:
                _total = _total is { } total ? Operations.Combine(node, total, value, budget) : value;
                return false;
        }
    }

    /// <summary>The combined value.</summary>
    public LawValue Result()
    {
        if (node.Combine is Combine.And or Combine.Or && _total is { } decided) return decided;
        if (!_gaps.IsEmpty) return LawValue.Unknown(_gaps);
        return node.Combine switch
        {
            null => budget.Made(node, _list),
            Combine.Add => _total ?? LawValue.Of(0m),
            Combine.And => LawValue.True,
            Combine.Or => LawValue.False,
            _ => _total ?? LawValue.Null,
        };
    }
}
