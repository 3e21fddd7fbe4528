using System.Collections.Immutable;
using System.Diagnostics;
using Fractions;

namespace Zorgzaam.Law.Values;

/// <summary>Kinds of value that law computes with.</summary>
public enum LawValueKind
{
    /// <summary>Known to be absent: the register or the law says there is none.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An exact number.</summary>
    Number,

    /// <summary>A text; a text in the form <c>yyyy-MM-dd</c> also serves as a date.</summary>
    Text,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>Values in a row.</summary>
    List,

    /// <summary>Named values.</summary>
    Record,

    /// <summary>Not known: facts are missing or a person must judge; see <see cref="LawValue.Gaps"/>.</summary>
    Unknown,
}

/// <summary>
/// A value of the law: absent (null) and unknown are two different things (strong Kleene three-valued logic).
/// Numbers are exact: a <see cref="decimal"/> while that is exact, otherwise a fraction.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct LawValue : IEquatable<LawValue>
{
    private readonly decimal _number;
    private readonly object? _reference;

    private LawValue(LawValueKind kind, decimal number, object? reference)
    {
        Kind = kind;
        _number = number;
        _reference = reference;
    }

    /// <summary>Which kind of value this is.</summary>
    public LawValueKind Kind { get; }

    /// <summary>Known to be absent.</summary>
    public static LawValue Null => default;

    /// <summary>True.</summary>
    public static LawValue True { get; } = new(LawValueKind.Boolean, 1, null);

    /// <summary>False.</summary>
    public static LawValue False { get; } = new(LawValueKind.Boolean, 0, null);

    /// <summary>True or false.</summary>
    public static LawValue Of(bool value) => value ? True : False;

    /// <summary>An exact decimal number.</summary>
    public static LawValue Of(decimal value) => new(LawValueKind.Number, value, null);

    /// <summary>A text.</summary>
    public static LawValue Of(string value) => new(LawValueKind.Text, 0, value);

    /// <summary>A date.</summary>
    public static LawValue Of(DateOnly value) => new(LawValueKind.Date, value.DayNumber, null);

    /// <summary>A list.</summary>
    public static LawValue Of(ImmutableArray<LawValue> values) => new(LawValueKind.List, 0, values.ToArray());

    /// <summary>Named values; names compare by their code points.</summary>
    public static LawValue Of(IReadOnlyDictionary<string, LawValue> values) =>
        new(LawValueKind.Record, 0, new SortedDictionary<string, LawValue>(
            values.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Not known, because of these gaps.</summary>
    public static LawValue Unknown(Gaps gaps) => new(LawValueKind.Unknown, 0, gaps);

    /// <summary>An exact number; becomes a decimal when a decimal can hold it exactly.</summary>
    public static LawValue Of(Fraction value) =>
        ExactNumber.TryDecimal(value, out var exact)
            ? Of(exact)
            : new LawValue(LawValueKind.Number, 0, value.Reduce());

    /// <summary>Whether the value is known to be absent.</summary>
    public bool IsNull => Kind == LawValueKind.Null;

    /// <summary>Whether the value is not known.</summary>
    public bool IsUnknown => Kind == LawValueKind.Unknown;

    /// <summary>Whether this is the boolean true.</summary>
    public bool IsTrue => Kind == LawValueKind.Boolean && _number != 0;

    /// <summary>Whether this is the boolean false.</summary>
    public bool IsFalse => Kind == LawValueKind.Boolean && _number == 0;

    /// <summary>Whether the number is held as a decimal; otherwise it is a fraction.</summary>
    public bool IsDecimal => Kind == LawValueKind.Number && _reference is null;

    /// <summary>The number, when <see cref="IsDecimal"/>.</summary>
    public decimal AsDecimal => IsDecimal ? _number : throw Wrong("a decimal number");

    /// <summary>The number as an exact fraction.</summary>
    public Fraction AsFraction => Kind != LawValueKind.Number ? throw Wrong("a number")
        : _reference is Fraction fraction ? fraction : ExactNumber.ToFraction(_number);

    /// <summary>The text.</summary>
    public string AsText => Kind == LawValueKind.Text ? (string)_reference! : throw Wrong("a text");

    /// <summary>The date.</summary>
    public DateOnly AsDate => Kind == LawValueKind.Date
        ? DateOnly.FromDayNumber((int)_number) : throw Wrong("a date");

    /// <summary>The elements of a list, in order.</summary>
    public IReadOnlyList<LawValue> AsList => Kind == LawValueKind.List ? (LawValue[])_reference! : throw Wrong("a list");

    /// <summary>The named values of a record, in order of name.</summary>
    public IReadOnlyDictionary<string, LawValue> AsRecord => Kind == LawValueKind.Record
        ? (SortedDictionary<string, LawValue>)_reference! : throw Wrong("a record");

    /// <summary>Why the value is not known; empty when it is known.</summary>
    public Gaps Gaps => _reference as Gaps ?? Gaps.None;

    /// <summary>Whether two values are equal as the law sees it: same kind, same value.</summary>
    public bool Equals(LawValue other) => Kind == other.Kind && Kind switch
    {
        LawValueKind.Number => IsDecimal == other.IsDecimal
            && (IsDecimal ? _number == other._number : AsFraction.Equals(other.AsFraction)),
        LawValueKind.Text => string.Equals(AsText, other.AsText, StringComparison.Ordinal),
        LawValueKind.List => AsList.SequenceEqual(other.AsList),
        LawValueKind.Record => AsRecord.SequenceEqual(other.AsRecord),
        LawValueKind.Unknown => Gaps.Equals(other.Gaps),
        _ => _number == other._number,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LawValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _number, Kind == LawValueKind.Text ? _reference : null);

    /// <summary>Equality.</summary>
    public static bool operator ==(LawValue left, LawValue right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(LawValue left, LawValue right) => !left.Equals(right);

    /// <summary>Language-neutral form: <c>null</c>, <c>true</c>, <c>12.5</c>, <c>2026-01-01</c>, <c>[1, 2]</c>.</summary>
    public override string ToString() => ValueText.Write(this);

    private InvalidOperationException Wrong(string wanted) => new($"The value {this} ({Kind}) is not {wanted}.");
}
