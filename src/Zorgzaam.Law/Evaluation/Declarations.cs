using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>
/// Holds values to what the law declares them to be, at the boundary: a wrong fact is a fault, never a refusal.
/// Messages name kinds, never what a fact holds.
/// </summary>
public static class Declarations
{
    /// <summary>A parameter as the law declares it; unknown when nobody passed it.</summary>
    /// <exception cref="LawException">The parameter is not what the law declares.</exception>
    public static LawValue Parameter(IFacts facts, ParameterNode node)
    {
        if (facts.Parameter(node.Name) is not { } value)
            return LawValue.Unknown(Gaps.Of(new MissingFact(node.Name, string.Empty)));
        if (node.Field is null || Fits(node.Field, value)) return value;
        // A caller may write an identifier as a number: nothing is lost when it is read as the text it is declared to be.
        return value.Kind == LawValueKind.Number && node.Field.Type == FieldType.Text
            ? LawValue.Of(value.ToString())
            : throw Wrong(node, "wrong-fact", $"Parameter '{node.Name}'", node.Field, value, "Pass it as declared.");
    }

    /// <summary>A fact as the law declares it.</summary>
    /// <exception cref="LawException">The fact is not what the law declares.</exception>
    public static LawValue Fact(FactNode node, LawValue value) => Fits(node.Field, value)
        ? value
        : throw Wrong(
            node, "wrong-fact", $"Fact '{node.Field.Name}'", node.Field, value,
            value.IsNull
                ? "Correct the fact at its source, leave it out when it is not known, or declare 'nullable: true'."
                : "Correct the fact at its source.");

    /// <summary>A computed value as the law declares it; open norms and constants declare nothing here.</summary>
    /// <exception cref="LawException">The value is not what the law declares.</exception>
    public static LawValue Named(NamedNode node, LawValue value) => !node.MustBeHeld || Fits(node.Field!, value)
        ? value
        : throw Wrong(
            node, "wrong-outcome", $"'{node.Name}'", node.Field!, value,
            value.IsNull
                ? "Say what holds in this case, or declare 'nullable: true'."
                : "Correct the calculation, or declare the type that it has.");

    /// <summary>Words for a kind of value.</summary>
    internal static string Words(LawValueKind kind) => kind switch
    {
        LawValueKind.Null => "absent (null)",
        LawValueKind.Boolean => "true or false",
        LawValueKind.Number => "a number",
        LawValueKind.Text => "a text",
        LawValueKind.Date => "a date",
        LawValueKind.List => "a list",
        LawValueKind.Record => "a record",
        _ => "unknown",
    };

    private static bool Fits(Field field, LawValue value) => value.Kind switch
    {
        // RegelRecht's conformance feature "value typing" passes a number where an old file declares a text.
        LawValueKind.Number => field.Type is FieldType.Amount or FieldType.Number
            || (field.Type == FieldType.Text && field.PredatesNullable),
        LawValueKind.Boolean => field.Type == FieldType.Boolean,
        LawValueKind.Text => field.Type == FieldType.Text
            || (field.Type == FieldType.Date && ValueText.TryDate(value.AsText, out _)),
        // A text may be a date, and a date may be kept as text.
        LawValueKind.Date => field.Type is FieldType.Date or FieldType.Text,
        LawValueKind.Null => field.AllowsNull,
        LawValueKind.List => field.Type == FieldType.List,
        LawValueKind.Record => field.Type == FieldType.Record,
        _ => true,
    };

    private static LawException Wrong(
        PlanNode node, string code, string what, Field field, LawValue value, string remedy)
    {
        var wanted = field.Type switch
        {
            FieldType.Number or FieldType.Amount => "a number",
            FieldType.Boolean => "true or false",
            FieldType.Date => "a date (yyyy-MM-dd)",
            FieldType.List => "a list",
            FieldType.Record => "a record",
            _ => "a text",
        };
        var actual = value.Kind == LawValueKind.Text && field.Type == FieldType.Date
            ? "a text that is no date"
            : Words(value.Kind);
        return Operations.Failure(node, code, $"{what} is {actual}, where the law expects {wanted}.", remedy);
    }
}
