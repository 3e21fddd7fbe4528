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
    // Two words in all, so that a value travels in registers. What is not in the number itself hangs off the body.
    private readonly Body? _body;
    private readonly long _number;

    private LawValue(Body? body, long number = 0) => (_body, _number) = (body, number);

    /// <summary>Which kind of value this is.</summary>
    public LawValueKind Kind => _body is null ? LawValueKind.Null : _body.Kind;

    /// <summary>Known to be absent.</summary>
    public static LawValue Null => default;

    /// <summary>True.</summary>
    public static LawValue True => new(Body.Truth, 1);

    /// <summary>False.</summary>
    public static LawValue False => new(Body.Truth);

    /// <summary>True or false.</summary>
    public static LawValue Of(bool value) => new(Body.Truth, value ? 1 : 0);

    /// <summary>An exact decimal number.</summary>
    public static LawValue Of(decimal value) => ExactNumber.TrySmall(value, out var mantissa)
        ? Small(mantissa, value.Scale)
        : new LawValue(new Body(LawValueKind.Number, value, Body.Large));

    /// <summary>A text.</summary>
    public static LawValue Of(string value) => new(new Body(LawValueKind.Text, value));

    /// <summary>A date.</summary>
    public static LawValue Of(DateOnly value) => new(Body.Day, value.DayNumber);

    /// <summary>A list.</summary>
    public static LawValue Of(ImmutableArray<LawValue> values) => new(new Body(LawValueKind.List, values.ToArray()));

    /// <summary>Named values; names compare by their code points.</summary>
    public static LawValue Of(IReadOnlyDictionary<string, LawValue> values) =>
        new(new Body(LawValueKind.Record, new SortedDictionary<string, LawValue>(
            values.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal), StringComparer.Ordinal)));

    /// <summary>Not known, because of these gaps.</summary>
    public static LawValue Unknown(Gaps gaps) => new(new Body(LawValueKind.Unknown, gaps));

    /// <summary>An exact number; becomes a decimal when a decimal can hold it exactly.</summary>
    public static LawValue Of(Fraction value) =>
        ExactNumber.TryDecimal(value, out var exact)
            ? Of(exact)
            : Exact(value.Reduce());

    /// <summary>A fraction in lowest terms that no decimal holds.</summary>
    internal static LawValue Exact(Fraction value) => new(new Body(LawValueKind.Number, value));

    /// <summary>The number <paramref name="mantissa"/> × 10^-<paramref name="scale"/>.</summary>
    internal static LawValue Small(long mantissa, int scale) => new(Body.Scales[scale], mantissa);

    /// <summary>Whether the value is known to be absent.</summary>
    public bool IsNull => _body is null;

    /// <summary>Whether the value is not known.</summary>
    public bool IsUnknown => Kind == LawValueKind.Unknown;

    /// <summary>Whether this is the boolean true.</summary>
    public bool IsTrue => ReferenceEquals(_body, Body.Truth) && _number != 0;

    /// <summary>Whether this is the boolean false.</summary>
    public bool IsFalse => ReferenceEquals(_body, Body.Truth) && _number == 0;

    /// <summary>Whether the number is held as a decimal; otherwise it is a fraction.</summary>
    public bool IsDecimal => _body is { Scale: >= Body.Large };

    /// <summary>The number, when <see cref="IsDecimal"/>.</summary>
    public decimal AsDecimal => IsSmall ? ExactNumber.ToDecimal(_number, _body!.Scale)
        : IsDecimal ? (decimal)_body!.Content! : throw Wrong("a decimal number");

    /// <summary>Whether the number is held as <see cref="Mantissa"/> × 10^-<see cref="Scale"/>.</summary>
    internal bool IsSmall => _body is { Scale: >= 0 };

    /// <summary>The digits, when <see cref="IsSmall"/>.</summary>
    internal long Mantissa => _number;

    /// <summary>How many digits are decimals, when <see cref="IsSmall"/>.</summary>
    internal int Scale => _body!.Scale;

    /// <summary>The number as an exact fraction.</summary>
    public Fraction AsFraction => Kind != LawValueKind.Number ? throw Wrong("a number")
        : _body!.Content is Fraction fraction ? fraction : ExactNumber.ToFraction(AsDecimal);

    /// <summary>The text.</summary>
    public string AsText => Kind == LawValueKind.Text ? (string)_body!.Content! : throw Wrong("a text");

    /// <summary>The date.</summary>
    public DateOnly AsDate => Kind == LawValueKind.Date
        ? DateOnly.FromDayNumber((int)_number) : throw Wrong("a date");

    /// <summary>The elements of a list, in order.</summary>
    public IReadOnlyList<LawValue> AsList => Kind == LawValueKind.List ? (LawValue[])_body!.Content! : throw Wrong("a list");

    /// <summary>The named values of a record, in order of name.</summary>
    public IReadOnlyDictionary<string, LawValue> AsRecord => Kind == LawValueKind.Record
        ? (SortedDictionary<string, LawValue>)_body!.Content! : throw Wrong("a record");

    /// <summary>Why the value is not known; empty when it is known.</summary>
    public Gaps Gaps => _body?.Content as Gaps ?? Gaps.None;

    /// <summary>Whether two values are equal as the law sees it: same kind, same value.</summary>
    public bool Equals(LawValue other) => Kind == other.Kind && Kind switch
    {
        LawValueKind.Number => IsDecimal == other.IsDecimal
            && (IsDecimal ? AsDecimal == other.AsDecimal : AsFraction.Equals(other.AsFraction)),
        LawValueKind.Text => string.Equals(AsText, other.AsText, StringComparison.Ordinal),
        LawValueKind.List => AsList.SequenceEqual(other.AsList),
        LawValueKind.Record => AsRecord.SequenceEqual(other.AsRecord),
        LawValueKind.Unknown => Gaps.Equals(other.Gaps),
        _ => _number == other._number,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LawValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        LawValueKind.Number => IsDecimal ? AsDecimal.GetHashCode() : AsFraction.GetHashCode(),
        LawValueKind.Text => string.GetHashCode(AsText, StringComparison.Ordinal),
        _ => HashCode.Combine(Kind, _number),
    };

    /// <summary>Equality.</summary>
    public static bool operator ==(LawValue left, LawValue right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(LawValue left, LawValue right) => !left.Equals(right);

    /// <summary>Language-neutral form: <c>null</c>, <c>true</c>, <c>12.5</c>, <c>2026-01-01</c>, <c>[1, 2]</c>.</summary>
    public override string ToString() => ValueText.Write(this);

    private InvalidOperationException Wrong(string wanted) => new($"The value {this} ({Kind}) is not {wanted}.");

    /// <summary>What a value is, and what of it does not fit a number of 64 bits.</summary>
    /// <param name="kind">Which kind of value.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="scale">How many digits of the number are decimals; of what is no small number, less than 0.</param>
    private sealed class Body(LawValueKind kind, object? content, int scale = Body.Other)
    {
        /// <summary>A decimal with more digits than 64 bits hold.</summary>
        internal const int Large = -1;

        private const int Other = -2;

        internal static readonly Body Truth = new(LawValueKind.Boolean, null);
        internal static readonly Body Day = new(LawValueKind.Date, null);
        internal static readonly Body[] Scales =
            [.. Enumerable.Range(0, ExactNumber.MaxScale + 1).Select(s => new Body(LawValueKind.Number, null, s))];

        internal LawValueKind Kind { get; } = kind;

        internal object? Content { get; } = content;

        internal int Scale { get; } = scale;
    }
}
