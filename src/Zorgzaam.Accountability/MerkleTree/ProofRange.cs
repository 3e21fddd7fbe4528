using System.Numerics;

namespace Zorgzaam.Accountability.MerkleTree;

/// <summary>
/// A step of a proof: the hash over the leaves from <paramref name="Start"/> up to, not including,
/// <paramref name="End"/>. Which ranges a proof needs is known from the numbers alone; their hashes can come from
/// anywhere.
/// </summary>
/// <param name="Start">First leaf.</param>
/// <param name="End">First leaf that is not in it.</param>
public readonly record struct ProofRange(long Start, long End)
{
    /// <summary>The steps that prove that leaf <paramref name="index"/> is in a tree (RFC 9162, section 2.1.3.1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public static IReadOnlyList<ProofRange> Inclusion(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var steps = new Stack<ProofRange>();
        for (var within = new ProofRange(0, size); within.End - within.Start > 1;)
        {
            var (left, right) = within.Halves();
            (within, var sibling) = index < left.End ? (left, right) : (right, left);
            steps.Push(sibling);
        }

        return [.. steps];
    }

    /// <summary>
    /// The steps that prove that a tree of <paramref name="size"/> leaves begins with that of
    /// <paramref name="oldSize"/> (RFC 9162, section 2.1.4.1).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt; oldSize ≤ size.</exception>
    public static IReadOnlyList<ProofRange> Consistency(long oldSize, long size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(oldSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(oldSize, size);
        var steps = new Stack<ProofRange>();
        var within = new ProofRange(0, size);
        while (within.End != oldSize)
        {
            var (left, right) = within.Halves();
            (within, var sibling) = oldSize <= left.End ? (left, right) : (right, left);
            steps.Push(sibling);
        }

        // The old root itself is known to whoever checks, so it is no step.
        if (within.Start != 0) steps.Push(within);
        return [.. steps];
    }

    private (ProofRange Left, ProofRange Right) Halves()
    {
        var middle = Start + (1L << BitOperations.Log2((ulong)(End - Start - 1)));
        return (new ProofRange(Start, middle), new ProofRange(middle, End));
    }
}
