using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Checking;

/// <summary>Kinds of value that the checker tells apart.</summary>
internal enum LawType
{
    /// <summary>Not known before there are facts, such as a property of a record; fits everywhere.</summary>
    Any,

    /// <summary>Always absent.</summary>
    Null,

    Boolean,

    Number,

    /// <summary>Also a date, when its content is one.</summary>
    Text,

    Date,

    List,

    Record,
}

/// <summary>What is known of a value before there are facts.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Unit">Its unit; null when it has none or none is known, and then it fits every unit.</param>
/// <param name="MayBeNull">Whether it can be absent.</param>
/// <param name="Literal">The value itself, when it is written in the law.</param>
internal readonly record struct Inferred(
    LawType Type, Unit? Unit = null, bool MayBeNull = false, LawValue? Literal = null)
{
    internal static Inferred Any => default;

    internal static Inferred Boolean => new(LawType.Boolean);

    internal bool IsAlwaysNull => Type == LawType.Null;

    internal bool CanBeNumber => Type is LawType.Any or LawType.Null or LawType.Number;

    internal bool CanBeBoolean => Type is LawType.Any or LawType.Null or LawType.Boolean;

    /// <summary>A text may hold a date, unless it is written out and does not.</summary>
    internal bool CanBeDate => Type is LawType.Any or LawType.Null or LawType.Date
        || (Type == LawType.Text && (Literal is not { } text || ValueText.TryDate(text.AsText, out _)));

    internal static Inferred Of(LawValue value) => value.Kind switch
    {
        LawValueKind.Null => new(LawType.Null, null, true, value),
        LawValueKind.Boolean => new(LawType.Boolean, null, false, value),
        LawValueKind.Number => new(LawType.Number, null, false, value),
        LawValueKind.Text => new(LawType.Text, null, false, value),
        LawValueKind.Date => new(LawType.Date, null, false, value),
        LawValueKind.List => new(LawType.List),
        LawValueKind.Record => new(LawType.Record),
        _ => Any,
    };

    internal static Inferred Of(Field field) => new(Of(field.Type), field.Unit, field.Nullable);

    internal static LawType Of(FieldType type) => type switch
    {
        FieldType.Number or FieldType.Amount => LawType.Number,
        FieldType.Boolean => LawType.Boolean,
        FieldType.Date => LawType.Date,
        FieldType.List => LawType.List,
        FieldType.Record => LawType.Record,
        _ => LawType.Text,
    };

    /// <summary>Whether a value of this kind may stand where a type is declared. A date may be kept as text.</summary>
    internal bool Fits(LawType declared) => Type == declared || Type is LawType.Any or LawType.Null
        || (declared == LawType.Date && CanBeDate) || (declared == LawType.Text && Type == LawType.Date);

    /// <summary>Whether two values can be equal at all.</summary>
    internal bool Meets(Inferred other) => Fits(other.Type) || other.Fits(Type) || other.Type == LawType.Any
        || other.IsAlwaysNull;

    /// <summary>What comes out when it is one or the other.</summary>
    internal Inferred Or(Inferred other)
    {
        var type = IsAlwaysNull ? other.Type
            : other.IsAlwaysNull || Type == other.Type ? Type
            : LawType.Any;
        return new(type, Unit ?? other.Unit, MayBeNull || other.MayBeNull);
    }
}
