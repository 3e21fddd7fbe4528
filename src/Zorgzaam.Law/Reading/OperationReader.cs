using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;
using Zorgzaam.Law.Values;
using static Zorgzaam.Law.Reading.ExpressionReader;

namespace Zorgzaam.Law.Reading;

/// <summary>Reads an operation with exactly the operands that its kind has.</summary>
internal static class OperationReader
{
    private static readonly string[] Steps = ["years", "months", "weeks", "days"];

    public static Expression Read(MapReader map)
    {
        var name = map.Require("operation");
        if (name is null) return Nothing(map.Spot);
        if (Operations.Find(map, name) is not { } kind) return Nothing(map.Spot);
        var expression = Operands(map, kind);
        Annotations.LegalBasis(map);
        map.Close();
        return expression;
    }

    private static Expression Operands(MapReader map, OperationKind kind) => kind.Shape switch
    {
        Shape.Arithmetic => Row(map, kind.Operator, "values", atLeastOne: true),
        Shape.Logical => Row(map, kind.Operator, "conditions", atLeastOne: false),
        Shape.List => Row(map, kind.Operator, "items", atLeastOne: false),
        Shape.Comparison => Plain(map, kind.Operator, Required(map, "subject"), ComparedWith(map)),
        Shape.Not => Plain(map, kind.Operator, Required(map, "value")),
        Shape.Rounding => Round(map, kind.Rounding),
        Shape.If => Branch(map),
        Shape.In => Member(map),
        Shape.Age => Plain(map, kind.Operator, Required(map, "date_of_birth"), Required(map, "reference_date")),
        Shape.DateAdd => DateAdd(map),
        Shape.Date =>
            Plain(map, kind.Operator, Required(map, "year"), Required(map, "month"), Required(map, "day")),
        Shape.DayOfWeek => Plain(map, kind.Operator, Required(map, "date")),
        Shape.DateDiff => Plain(map, kind.Operator, Required(map, "from"), Required(map, "to"), Measure(map)),
        _ => Each(map),
    };

    private static Operation Plain(MapReader map, Operator kind, params ImmutableArray<Expression> operands) =>
        new(kind, operands, map.Spot);

    private static Operation Row(MapReader map, Operator kind, string key, bool atLeastOne)
    {
        var operands = RequiredRow(map, key);
        if (atLeastOne && map.Take(key) is YamlList { Items.IsEmpty: true }) NoOperands(map, key);
        return new Operation(kind, operands, map.Spot);
    }

    /// <summary>The schema lets <c>value</c> be absent: then the comparison is with absence.</summary>
    private static Expression ComparedWith(MapReader map) => Optional(map, "value") ?? Nothing(map.Spot);

    private static Rounding Round(MapReader map, RoundingKind kind)
    {
        var value = Required(map, "value");
        var precision = map.Require("precision") is null ? 0 : map.Integer("precision", -28, 28) ?? 0;
        return new Rounding(kind, value, precision, map.Spot);
    }

    private static If Branch(MapReader map)
    {
        map.Require("cases");
        var cases = map.Maps("cases", "a case", one =>
        {
            var read = new IfCase(Required(one, "when"), Required(one, "then"));
            one.Close();
            return read;
        });
        if (map.Take("cases") is YamlList { Items.IsEmpty: true }) NoOperands(map, "cases");
        return new If(cases, Optional(map, "default"), map.Spot);
    }

    private static Operation Member(MapReader map)
    {
        var subject = Required(map, "subject");
        var value = Optional(map, "value");
        var values = map.List("values", item => ExpressionReader.Read(map.Context, item));
        if (value is null && map.Take("values") is null) NoOperands(map, "values");
        return new Operation(
            Operator.In, value is null ? [subject, .. values] : [subject, value, .. values], map.Spot);
    }

    private static Operation DateAdd(MapReader map)
    {
        var zero = new Literal(LawValue.Of(0m), map.Spot);
        var date = Required(map, "date");
        return new Operation(
            Operator.DateAdd, [date, .. Steps.Select(step => Optional(map, step) ?? zero)], map.Spot);
    }

    private static Expression Measure(MapReader map)
    {
        var item = map.Require("in");
        if (item is YamlScalar { Kind: YamlKind.Text } text && text.Text.StartsWith('$'))
            return TextOrReference(map.Context, text);
        if (item is not null) map.Choice("in", Vocabulary.DateUnits);
        return item is YamlScalar unit ? new Literal(LawValue.Of(unit.Text), unit.Spot) : Nothing(map.Spot);
    }

    private static Foreach Each(MapReader map) => new(
        Required(map, "collection"),
        map.Matching("as", Vocabulary.LocalName, "kind (small letters, digits, underscores)") ?? "item",
        Optional(map, "filter"),
        Required(map, "body"),
        map.Choice("combine", Vocabulary.Combines),
        map.Spot);

    private static void NoOperands(MapReader map, string key) => map.Context.Findings.Error(
        "no-operands", map.Spot, $"The operation has nothing under '{key}'.", "Give it at least one operand.");
}
