using System.Collections.Immutable;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Documents;

/// <summary>An expression as written in the file.</summary>
/// <param name="Spot">Where it is written.</param>
public abstract record Expression(SourceSpot Spot);

/// <summary>A value written out: number, text, true, false or null, or a list of those.</summary>
public sealed record Literal(LawValue Value, SourceSpot Spot) : Expression(Spot);

/// <summary>A <c>$name</c>, with properties behind dots.</summary>
public sealed record Reference(string Name, ImmutableArray<string> Path, SourceSpot Spot) : Expression(Spot);

/// <summary>An operation on operands in order. Which operands each kind has is said at <see cref="Operator"/>.</summary>
public sealed record Operation(Operator Kind, ImmutableArray<Expression> Operands, SourceSpot Spot) : Expression(Spot);

/// <summary>Rounding to a number of decimals; negative rounds to tens, hundreds (RegelRecht RFC-024).</summary>
public sealed record Rounding(RoundingKind Kind, Expression Operand, int Precision, SourceSpot Spot)
    : Expression(Spot);

/// <summary>The first case whose condition holds; otherwise the default, otherwise null.</summary>
public sealed record If(ImmutableArray<IfCase> Cases, Expression? Default, SourceSpot Spot) : Expression(Spot);

/// <summary>A condition and its result.</summary>
public sealed record IfCase(Expression When, Expression Then);

/// <summary>One expression per element of a collection, combined or as a list (RegelRecht RFC-016).</summary>
public sealed record Foreach(
    Expression Collection, string As, Expression? Filter, Expression Body, Combine? Combine, SourceSpot Spot)
    : Expression(Spot);

/// <summary>How the results of a <see cref="Foreach"/> become one value.</summary>
public enum Combine
{
    /// <summary>Sum; 0 for nothing.</summary>
    Add,

    /// <summary>Whether one is true; false for nothing.</summary>
    Or,

    /// <summary>Whether all are true; true for nothing.</summary>
    And,

    /// <summary>Lowest; null for nothing.</summary>
    Min,

    /// <summary>Highest; null for nothing.</summary>
    Max,
}

/// <summary>How to round.</summary>
public enum RoundingKind
{
    /// <summary>To the nearest, half away from zero.</summary>
    Round,

    /// <summary>Upwards (towards positive infinity).</summary>
    Ceil,

    /// <summary>Downwards (towards negative infinity).</summary>
    Floor,
}
