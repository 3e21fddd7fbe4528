using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Reading;

/// <summary>Reads an expression: a value, a <c>$reference</c> or an operation.</summary>
internal static class ExpressionReader
{
    public static Expression Read(ReadContext context, YamlItem item)
    {
        switch (item)
        {
            case YamlScalar { Kind: YamlKind.Text } text:
                return TextOrReference(context, text);
            case YamlScalar scalar:
                return new Literal(ValueReader.Scalar(scalar), scalar.Spot);
            case YamlMap:
                return OperationReader.Read(MapReader.Open(context, item, "an operation")!);
            default:
                context.Findings.Error(
                    "wrong-type", item.Spot, $"A value or an operation is expected, but this is {item.Describe()}.",
                    "Write 'operation: LIST' with the elements under 'items:'.");
                return Nothing(item.Spot);
        }
    }

    /// <summary>A text is a reference when it begins with <c>$</c>.</summary>
    public static Expression TextOrReference(ReadContext context, YamlScalar text, string code = "wrong-reference")
    {
        if (!text.Text.StartsWith('$')) return new Literal(LawValue.Of(text.Text), text.Spot);
        if (Vocabulary.Reference.IsMatch(text.Text))
        {
            var parts = text.Text[1..].Split('.');
            return new Reference(parts[0], [.. parts[1..]], text.Spot);
        }

        context.Findings.Error(
            code, text.Spot, $"{text.Describe()} begins with $ but is not a reference.",
            "Write '$name' or '$name.property' with letters, digits and underscores.");
        return Nothing(text.Spot);
    }

    public static Expression Required(MapReader map, string key) =>
        map.Require(key) is { } item ? Read(map.Context, item) : Nothing(map.Spot);

    public static Expression? Optional(MapReader map, string key) =>
        map.Take(key) is { } item ? Read(map.Context, item) : null;

    public static ImmutableArray<Expression> RequiredRow(MapReader map, string key) =>
        map.RequiredList(key, item => Read(map.Context, item));

    /// <summary>Absence, written or implied.</summary>
    public static Literal Nothing(SourceSpot spot) => new(LawValue.Null, spot);
}
