using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Zorgzaam.Foundation;

/// <summary>
/// A citizen service number (burgerservicenummer): nine digits that pass the eleven test.
/// Source: Besluit burgerservicenummer, artikel 2: weights 9 down to 2 for the first eight digits and -1 for the
/// last; the sum is a multiple of eleven.
/// </summary>
/// <remarks>INVARIANT: a BSN never reaches a log or an error text; <see cref="ToString"/> masks it.</remarks>
public readonly record struct Bsn : IComparable<Bsn>
{
    private const int Length = 9;

    private readonly int number;

    private Bsn(int number) => this.number = number;

    /// <summary>
    /// All nine digits, leading zeroes included. Only for storage, look-up and the resident's own page.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Bsn)</c>, which is no number.</exception>
    public string Digits => number == 0
        ? throw new InvalidOperationException("An empty Bsn has no digits: make one with Bsn.Parse.")
        : number.ToString("D9", CultureInfo.InvariantCulture);

    /// <summary>Reads nine digits.</summary>
    /// <exception cref="FormatException">
    /// Not nine digits, or the eleven test fails. The text is not repeated.
    /// </exception>
    public static Bsn Parse(string text) => TryParse(text, out var bsn)
        ? bsn
        : throw new FormatException("A BSN has nine digits and must pass the eleven test.");

    /// <summary>Reads nine digits; false if the length, a character or the eleven test is wrong.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Bsn bsn)
    {
        bsn = default;
        if (text is null || text.Length != Length) return false;

        var sum = 0;
        var value = 0;
        for (var i = 0; i < Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return false;
            var digit = text[i] - '0';
            value = (value * 10) + digit;
            sum += digit * (i == Length - 1 ? -1 : Length - i);
        }

        if (value == 0 || sum % 11 != 0) return false;
        bsn = new Bsn(value);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Bsn other) => number.CompareTo(other.number);

    /// <summary>Masked: only the last two digits, so that a slip never writes a number to a log.</summary>
    public override string ToString() =>
        number == 0 ? "(no BSN)" : "*******" + (number % 100).ToString("D2", CultureInfo.InvariantCulture);

    /// <summary>Orders by number.</summary>
    public static bool operator <(Bsn left, Bsn right) => left.CompareTo(right) < 0;

    /// <summary>Orders by number.</summary>
    public static bool operator >(Bsn left, Bsn right) => left.CompareTo(right) > 0;

    /// <summary>Orders by number.</summary>
    public static bool operator <=(Bsn left, Bsn right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by number.</summary>
    public static bool operator >=(Bsn left, Bsn right) => left.CompareTo(right) >= 0;
}
