using System.Globalization;

namespace Zorgzaam.Foundation;

/// <summary>
/// The internal number of a person. It says nothing about the person, so it may stand in logs, urls and
/// results where a <see cref="Bsn"/> may not. Given out once by the registry, never reused.
/// </summary>
/// <param name="Value">A positive number; zero is no person.</param>
public readonly record struct PersonId(long Value) : IComparable<PersonId>
{
    /// <inheritdoc/>
    public int CompareTo(PersonId other) => Value.CompareTo(other.Value);

    /// <summary>As <c>P123</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P{Value}");

    /// <summary>Orders by number.</summary>
    public static bool operator <(PersonId left, PersonId right) => left.Value < right.Value;

    /// <summary>Orders by number.</summary>
    public static bool operator >(PersonId left, PersonId right) => left.Value > right.Value;

    /// <summary>Orders by number.</summary>
    public static bool operator <=(PersonId left, PersonId right) => left.Value <= right.Value;

    /// <summary>Orders by number.</summary>
    public static bool operator >=(PersonId left, PersonId right) => left.Value >= right.Value;
}
