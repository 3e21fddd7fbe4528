using System.Collections.Immutable;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Checking;

/// <summary>A set of numbers: intervals in order that do not touch.</summary>
/// <remarks>INVARIANT: an interval is not empty; an open or unbounded end is excluded.</remarks>
internal sealed class NumberSet
{
    private readonly ImmutableArray<Interval> _parts;

    private NumberSet(ImmutableArray<Interval> parts) => _parts = parts;

    internal static NumberSet Empty { get; } = new([]);

    internal static NumberSet All { get; } = new([new Interval(null, false, null, false)]);

    internal bool IsEmpty => _parts.IsEmpty;

    internal bool IsAll => _parts is [{ Low: null, High: null }];

    /// <summary>The numbers for which a comparison with a bound holds; null for another operation.</summary>
    internal static NumberSet? Of(Operator kind, decimal bound) => kind switch
    {
        Operator.Equals => new([new Interval(bound, true, bound, true)]),
        Operator.LessThan => new([new Interval(null, false, bound, false)]),
        Operator.LessThanOrEqual => new([new Interval(null, false, bound, true)]),
        Operator.GreaterThan => new([new Interval(bound, false, null, false)]),
        Operator.GreaterThanOrEqual => new([new Interval(bound, true, null, false)]),
        _ => null,
    };

    internal NumberSet Union(NumberSet other)
    {
        var parts = ImmutableArray.CreateBuilder<Interval>();
        foreach (var next in _parts.Concat(other._parts).Order(Interval.ByLow))
        {
            if (parts.Count > 0 && parts[^1].Touches(next)) parts[^1] = parts[^1].Extend(next);
            else parts.Add(next);
        }

        return new NumberSet(parts.ToImmutable());
    }

    internal NumberSet Intersect(NumberSet other) => new(
    [
        .. _parts.SelectMany(a => other._parts.Select(a.Intersect)).OfType<Interval>().Order(Interval.ByLow),
    ]);

    /// <summary>Whether every number of this set is in the other.</summary>
    internal bool IsWithin(NumberSet other) => _parts.All(p => other._parts.Any(o => p.Intersect(o) == p));
}

/// <summary>From low to high; null is without bound.</summary>
internal readonly record struct Interval(decimal? Low, bool HasLow, decimal? High, bool HasHigh)
{
    /// <summary>By where they begin.</summary>
    internal static Comparer<Interval> ByLow { get; } = Comparer<Interval>.Create((one, other) =>
    {
        var low = Nullable.Compare(one.Low, other.Low);
        return low != 0 ? low : other.HasLow.CompareTo(one.HasLow);
    });

    /// <summary>Whether a next interval, which does not begin earlier, leaves no gap.</summary>
    internal bool Touches(Interval next) => High is not { } high || next.Low is not { } low || low < high
        || (low == high && (HasHigh || next.HasLow));

    internal Interval Extend(Interval next)
    {
        if (High is null || next.High is null) return this with { High = null, HasHigh = false };
        if (next.High < High) return this;
        return this with { High = next.High, HasHigh = next.HasHigh || (HasHigh && next.High == High) };
    }

    internal Interval? Intersect(Interval other)
    {
        var first = ByLow.Compare(this, other) >= 0 ? this : other;
        var last = EndsBefore(other) ? this : other;
        var both = new Interval(first.Low, first.HasLow, last.High, last.HasHigh);
        var isEmpty = both.Low is { } low && both.High is { } high
            && (low > high || (low == high && !(both.HasLow && both.HasHigh)));
        return isEmpty ? null : both;
    }

    private bool EndsBefore(Interval other)
    {
        if (High is not { } high) return false;
        if (other.High is not { } otherHigh) return true;
        return high < otherHigh || (high == otherHigh && !HasHigh);
    }
}
