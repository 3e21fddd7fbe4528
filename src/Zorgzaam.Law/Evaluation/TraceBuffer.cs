using System.Collections.Immutable;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>Collects a trace; grows once and is used again for the next case.</summary>
internal sealed class TraceBuffer
{
    private readonly ImmutableArray<int>.Builder _roots = ImmutableArray.CreateBuilder<int>();
    private TraceEntry[] _entries = new TraceEntry[256];
    private int _count;
    private int _siblings;

    /// <summary>Begins a node; the result goes back to <see cref="Close"/>.</summary>
    internal int Open()
    {
        var mark = _siblings;
        _siblings = 0;
        return mark;
    }

    internal void Close(PlanNode node, LawValue value, int mark)
    {
        Push(new TraceEntry(node, value, _siblings));
        _siblings = mark + 1;
    }

    internal void Repeat(PlanNode node, LawValue value)
    {
        Push(new TraceEntry(node, value, -1));
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
        var trace = new Trace(_entries.AsSpan(0, _count).ToArray(), _roots.ToImmutable());
        _roots.Clear();
        _count = 0;
        _siblings = 0;
        return trace;
    }

    private void Push(TraceEntry entry)
    {
        if (_count == _entries.Length) Array.Resize(ref _entries, _entries.Length * 2);
        _entries[_count++] = entry;
    }
}
