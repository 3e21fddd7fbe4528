using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Reading;

/// <summary>Which properties hold the operands of an operation.</summary>
internal enum Shape
{
    Arithmetic,
    Logical,
    Comparison,
    Not,
    Rounding,
    If,
    In,
    List,
    Age,
    DateAdd,
    Date,
    DayOfWeek,
    DateDiff,
    Foreach,
}

/// <summary>An operation of the format.</summary>
/// <param name="Shape">Where its operands are.</param>
/// <param name="Operator">Its operator, when it has a plain row of operands.</param>
/// <param name="Rounding">How it rounds, when it rounds.</param>
/// <param name="Since">First schema version (0.5.x) that has it.</param>
internal sealed record OperationKind(
    Shape Shape, Operator Operator = default, RoundingKind Rounding = default, int Since = 0);

/// <summary>The operations by the word that the file uses.</summary>
internal static class Operations
{
    private static readonly OrderedDictionary<string, OperationKind> Kinds = new(StringComparer.Ordinal)
    {
        ["ADD"] = new(Shape.Arithmetic, Operator.Add),
        ["SUBTRACT"] = new(Shape.Arithmetic, Operator.Subtract),
        ["MULTIPLY"] = new(Shape.Arithmetic, Operator.Multiply),
        ["DIVIDE"] = new(Shape.Arithmetic, Operator.Divide),
        ["MIN"] = new(Shape.Arithmetic, Operator.Min),
        ["MAX"] = new(Shape.Arithmetic, Operator.Max),
        ["AND"] = new(Shape.Logical, Operator.And),
        ["OR"] = new(Shape.Logical, Operator.Or),
        ["NOT"] = new(Shape.Not, Operator.Not),
        ["EQUALS"] = new(Shape.Comparison, Operator.Equals),
        ["GREATER_THAN"] = new(Shape.Comparison, Operator.GreaterThan),
        ["LESS_THAN"] = new(Shape.Comparison, Operator.LessThan),
        ["GREATER_THAN_OR_EQUAL"] = new(Shape.Comparison, Operator.GreaterThanOrEqual),
        ["LESS_THAN_OR_EQUAL"] = new(Shape.Comparison, Operator.LessThanOrEqual),
        ["IF"] = new(Shape.If),
        ["IN"] = new(Shape.In, Operator.In),
        ["LIST"] = new(Shape.List, Operator.List),
        ["AGE"] = new(Shape.Age, Operator.Age),
        ["DATE_ADD"] = new(Shape.DateAdd, Operator.DateAdd),
        ["DATE"] = new(Shape.Date, Operator.Date),
        ["DAY_OF_WEEK"] = new(Shape.DayOfWeek, Operator.DayOfWeek),
        ["DATE_DIFF"] = new(Shape.DateDiff, Operator.DateDiff, Since: SchemaVersion.DateDiff),
        ["ROUND"] = new(Shape.Rounding, Rounding: RoundingKind.Round, Since: SchemaVersion.Rounding),
        ["CEIL"] = new(Shape.Rounding, Rounding: RoundingKind.Ceil, Since: SchemaVersion.Rounding),
        ["FLOOR"] = new(Shape.Rounding, Rounding: RoundingKind.Floor, Since: SchemaVersion.Rounding),
        ["FOREACH"] = new(Shape.Foreach, Since: SchemaVersion.Foreach),
    };

    /// <summary>The operation that the item names; null, with an error, when the file's version has none.</summary>
    public static OperationKind? Find(MapReader map, YamlItem item)
    {
        if (map.Text("operation") is not { } name) return null;
        if (!Kinds.TryGetValue(name, out var kind))
        {
            map.Context.Findings.Error(
                "unknown-operation", item.Spot, $"'{name}' is not an operation.",
                Spelling.Nearest(name, Kinds.Keys) is { } near
                    ? $"Did you mean '{near}'?"
                    : $"Use one of: {string.Join(", ", Kinds.Keys)}.");
            return null;
        }

        return map.Context.NeedsVersion(kind.Since, item.Spot, name) ? kind : null;
    }
}
