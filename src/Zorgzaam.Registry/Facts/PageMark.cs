namespace Zorgzaam.Registry.Facts;

/// <summary>From where a list of numbers goes on.</summary>
/// <param name="Number">A number; it is not on the page itself.</param>
/// <param name="Backwards">Whether the page ends before it, instead of beginning after it.</param>
public sealed record PageMark(long Number, bool Backwards = false)
{
    internal static IQueryable<long> Within(IQueryable<long> numbers, PageMark? from) => from switch
    {
        null => numbers.OrderBy(number => number),
        { Backwards: false } => numbers.Where(number => number > from.Number).OrderBy(number => number),
        _ => numbers.Where(number => number < from.Number).OrderByDescending(number => number),
    };
}

/// <summary>A page of a list of numbers.</summary>
/// <param name="Numbers">The numbers, in order.</param>
/// <param name="Next">From where the next page goes on; null at the end.</param>
/// <param name="Previous">From where the page before goes on; null at the beginning.</param>
public sealed record NumberPage(IReadOnlyList<long> Numbers, PageMark? Next, PageMark? Previous)
{
    /// <summary>The page of what was read: one more than its limit when there is more.</summary>
    internal static NumberPage Of(IReadOnlyList<long> read, PageMark? from, int limit)
    {
        var hasMore = read.Count > limit;
        long[] numbers = [.. read.Take(limit).Order()];
        if (numbers.Length == 0) return new NumberPage(numbers, null, null);
        var (after, before) = (new PageMark(numbers[^1]), new PageMark(numbers[0], Backwards: true));
        return from is { Backwards: true }
            ? new NumberPage(numbers, after, hasMore ? before : null)
            : new NumberPage(numbers, hasMore ? after : null, from is null ? null : before);
    }
}
