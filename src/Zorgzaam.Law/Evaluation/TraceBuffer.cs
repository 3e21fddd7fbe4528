using System.Collections.Immutable;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>Collects a trace; grows once and is used again for the next case.</summary>
/// <param name="plan">The plan that is evaluated.</param>
internal sealed class TraceBuffer(Plan plan)
{
    private readonly ImmutableArray<int>.Builder _roots = ImmutableArray.CreateBuilder<int>();
    private TraceStep[] _steps = new TraceStep[256];
    private LawValue[] _values = new LawValue[256];
    private int _count;
    private int _siblings;

    /// <summary>Begins a node; the result goes back to <see cref="Close"/>.</summary>
    internal int Open()
    {
        var mark = _siblings;
        _siblings = 0;
        return mark;
    }

    internal void Close(PlanNode node, in LawValue value, int mark)
    {
        Push(new TraceStep(node.Id, _siblings), value);
        _siblings = mark + 1;
    }

    internal void Repeat(PlanNode node, in LawValue value)
    {
        Push(new TraceStep(node.Id, -1), value);
        _siblings++;
    }

    internal void EndOutput()
    {
        _roots.Add(_count - 1);
        _siblings = 0;
    }

    internal void FailOutput()
    {
        // What was computed before the failure stays: a later output may refer to it as computed already.
        _roots.Add(-1);
        _siblings = 0;
    }

    internal Trace Take()
    {
        var trace = new Trace(plan, _steps[.._count], _values[.._count], _roots.ToImmutable());
        _roots.Clear();
        _count = 0;
        _siblings = 0;
        return trace;
    }

    private void Push(TraceStep step, in LawValue value)
    {
        if (_count == _steps.Length)
        {
            Array.Resize(ref _steps, _count * 2);
            Array.Resize(ref _values, _count * 2);
        }

        _steps[_count] = step;
        _values[_count++] = value;
    }
}
