namespace Zorgzaam.Registry.Populations.Drawing;

/// <summary>
/// Reproducible pseudo-random numbers: PCG-XSH-RR 64/32 (M.E. O'Neill, PCG: A Family of Simple Fast Space-Efficient
/// Statistically Good Algorithms for Random Number Generation, 2014). The same seed and stream give the same numbers
/// on every machine. Streams are independent: one per household, so a household does not depend on the one before it.
/// Not for secrets.
/// </summary>
public sealed class SeededRandom
{
    private const ulong Multiplier = 6364136223846793005UL;

    private readonly ulong _increment;
    private ulong _state;

    /// <summary>Starts one stream of a seed.</summary>
    public SeededRandom(long seed, long stream)
    {
        unchecked
        {
            _increment = ((ulong)stream << 1) | 1UL;
            Next();
            _state += (ulong)seed;
            Next();
        }
    }

    /// <summary>A number in [0, 1).</summary>
    public double Fraction() => Next() / 4294967296.0;

    /// <summary>Whether something with this probability happens.</summary>
    public bool Chance(double probability) => Fraction() < probability;

    /// <summary>A whole number from <paramref name="lowest"/> up to and including <paramref name="highest"/>.</summary>
    public int Between(int lowest, int highest) => lowest + (int)(Fraction() * (highest - lowest + 1));

    /// <summary>A number, each as likely, between the two.</summary>
    public double Between(double lowest, double highest) => lowest + (Fraction() * (highest - lowest));

    /// <summary>A number from the standard normal distribution (Box and Muller, 1958).</summary>
    public double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - Fraction())) * Math.Cos(2 * Math.PI * Fraction());

    /// <summary>A number from the triangular distribution.</summary>
    public double Triangular(double lowest, double mode, double highest)
    {
        var fraction = Fraction();
        var width = highest - lowest;
        return fraction < (mode - lowest) / width
            ? lowest + Math.Sqrt(fraction * width * (mode - lowest))
            : highest - Math.Sqrt((1 - fraction) * width * (highest - mode));
    }

    /// <summary>A number from the exponential distribution.</summary>
    public double Exponential(double mean) => -mean * Math.Log(1 - Fraction());

    /// <summary>One of the items, each as likely.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>Index of one of the weights, each as likely as its weight.</summary>
    public int PickIndex(IReadOnlyList<double> weights)
    {
        var rest = Fraction() * weights.Sum();
        for (var index = 0; index < weights.Count - 1; index++)
        {
            rest -= weights[index];
            if (rest < 0) return index;
        }

        return weights.Count - 1;
    }

    private uint Next()
    {
        unchecked
        {
            var old = _state;
            _state = (old * Multiplier) + _increment;
            var shifted = (uint)(((old >> 18) ^ old) >> 27);
            return uint.RotateRight(shifted, (int)(old >> 59));
        }
    }
}
