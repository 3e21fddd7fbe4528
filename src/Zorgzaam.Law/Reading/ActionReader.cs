using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Reading;

/// <summary>Reads an action: an output with a value, or with an operation written inline beside it.</summary>
internal static class ActionReader
{
    public static LawAction Read(MapReader map)
    {
        var output = map.RequiredText("output");
        var name = map.Take("operation");
        var value = ExpressionReader.Optional(map, "value");
        var values = map.Take("values") is null ? (ImmutableArray<Expression>?)null
            : ExpressionReader.RequiredRow(map, "values");
        var precision = Precision(map);
        var kind = name is null ? null : Operations.Find(map, name);
        Resolve(map);
        Annotations.LegalBasis(map);
        map.Close();

        var expression = name is null
            ? Direct(map, value, values, precision)
            : kind is { } operation ? Inline(map, operation, value, values, precision) : null;
        return new LawAction(output, expression ?? ExpressionReader.Nothing(map.Spot), map.Spot);
    }

    private static Expression? Direct(
        MapReader map, Expression? value, ImmutableArray<Expression>? values, int? precision)
    {
        if (value is not null && values is null && precision is null) return value;
        if (map.Take("resolve") is { } resolve)
        {
            map.Context.Findings.Error(
                "resolve-not-supported", resolve.Spot, "'resolve' is not supported.",
                "Declare an open term in 'open_terms' and let the lower regulation fill it with 'implements'.");
            return null;
        }

        var missing = value is null && values is null;
        map.Context.Findings.Error(
            missing ? "action-without-value" : "action-operands", map.Spot,
            missing ? "The action has no value." : "The action has operands but no operation.",
            "Write 'value:' with a value or an operation under it.");
        return null;
    }

    private static Expression? Inline(
        MapReader map, OperationKind kind, Expression? value, ImmutableArray<Expression>? values, int? precision)
    {
        var row = value is null && precision is null ? values : null;
        var single = values is null ? value : null;
        Expression? read = kind.Shape switch
        {
            Shape.Arithmetic when row is { IsEmpty: false } many => new Operation(kind.Operator, many, map.Spot),
            Shape.Logical or Shape.List when row is { } many => new Operation(kind.Operator, many, map.Spot),
            Shape.Not when precision is null && single is not null => new Operation(kind.Operator, [single], map.Spot),
            Shape.Rounding when single is not null => new Rounding(kind.Rounding, single, precision ?? 0, map.Spot),
            _ => null,
        };
        if (read is null) map.Context.Findings.Error(
            "action-operands", map.Spot, "The operation on this action does not have the operands it needs.",
            "Write the operation under 'value:', with all its operands beside it.");
        return read;
    }

    private static int? Precision(MapReader map)
    {
        var rounds = map.Take("operation") is YamlScalar { Text: "ROUND" or "CEIL" or "FLOOR" };
        if (!map.Context.Version.Has(SchemaVersion.Rounding)) return null;
        if (rounds) map.Require("precision");
        return map.Integer("precision", -28, 28);
    }

    private static void Resolve(MapReader map)
    {
        if (map.Map("resolve", "a resolve") is not { } resolve) return;
        resolve.Text("type");
        resolve.Text("output");
        resolve.Map("match", "a match");
    }
}
