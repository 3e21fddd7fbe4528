using System.Globalization;

namespace Zorgzaam.Foundation;

/// <summary>
/// An amount of money in whole eurocents. Arithmetic is checked: an overflow is an error, never a wrap.
/// </summary>
/// <param name="Value">The number of cents; negative for a debt.</param>
public readonly record struct Eurocents(long Value) : IComparable<Eurocents>
{
    /// <summary>No money.</summary>
    public static Eurocents Zero { get; } = new(0);

    /// <summary>
    /// Dutch notation: <c>€ 1.234,56</c>, and <c>€ -5,00</c> for a debt. The pattern is fixed here, not taken
    /// from the culture data of the machine.
    /// </summary>
    public string ToDutch()
    {
        var cents = Math.Abs((decimal)Value);
        var euros = decimal.Truncate(cents / 100);
        var rest = (int)(cents % 100);
        var grouped = euros.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"€ {(Value < 0 ? "-" : string.Empty)}{grouped},{rest:D2}");
    }

    /// <inheritdoc/>
    public int CompareTo(Eurocents other) => Value.CompareTo(other.Value);

    /// <inheritdoc cref="ToDutch"/>
    public override string ToString() => ToDutch();

    /// <summary>The sum; an overflow is an error.</summary>
    public static Eurocents operator +(Eurocents left, Eurocents right) => new(checked(left.Value + right.Value));

    /// <summary>The difference; an overflow is an error.</summary>
    public static Eurocents operator -(Eurocents left, Eurocents right) => new(checked(left.Value - right.Value));

    /// <summary>The opposite amount; an overflow is an error.</summary>
    public static Eurocents operator -(Eurocents amount) => new(checked(-amount.Value));

    /// <summary>A whole number of times the amount; an overflow is an error.</summary>
    public static Eurocents operator *(Eurocents amount, long times) => new(checked(amount.Value * times));

    /// <summary>Orders by amount.</summary>
    public static bool operator <(Eurocents left, Eurocents right) => left.Value < right.Value;

    /// <summary>Orders by amount.</summary>
    public static bool operator >(Eurocents left, Eurocents right) => left.Value > right.Value;

    /// <summary>Orders by amount.</summary>
    public static bool operator <=(Eurocents left, Eurocents right) => left.Value <= right.Value;

    /// <summary>Orders by amount.</summary>
    public static bool operator >=(Eurocents left, Eurocents right) => left.Value >= right.Value;
}
