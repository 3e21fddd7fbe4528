using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Values;

/// <summary>Writes a value in one language-neutral form, and reads the form that scenarios use.</summary>
public static class ValueText
{
    /// <summary>Writes a value.</summary>
    public static string Write(LawValue value) => value.Kind switch
    {
        LawValueKind.Null => "null",
        LawValueKind.Boolean => value.IsTrue ? "true" : "false",
        LawValueKind.Number when value.IsDecimal => WriteNumber(value.AsDecimal),
        LawValueKind.Number => value.AsFraction.ToString("G", CultureInfo.InvariantCulture),
        LawValueKind.Text => value.AsText,
        LawValueKind.Date => IsoDate.Write(value.AsDate),
        LawValueKind.List => "[" + string.Join(", ", value.AsList.Select(Write)) + "]",
        LawValueKind.Record => "{" + string.Join(", ", value.AsRecord.Select(p => $"{p.Key}: {Write(p.Value)}")) + "}",
        _ => "unknown",
    };

    /// <summary>Reads a value by its content: <c>null</c>, booleans and numbers; everything else is text.</summary>
    /// <remarks>Source: RegelRecht Gherkin grammar, <c>value_typing: inferred</c>.</remarks>
    public static LawValue Infer(string text) => text switch
    {
        "null" => LawValue.Null,
        "true" => LawValue.True,
        "false" => LawValue.False,
        _ => TryNumber(text, out var number) ? LawValue.Of(number) : LawValue.Of(text),
    };

    /// <summary>
    /// Reads a plain decimal number: no exponent, no group signs, no spaces, and no more digits than are kept exactly.
    /// </summary>
    public static bool TryNumber(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && ExactDecimal.TryRead(text, out number);

    /// <summary>Reads a date in the form <c>yyyy-MM-dd</c>.</summary>
    public static bool TryDate(string text, out DateOnly date) => IsoDate.TryRead(text, out date);

    private static string WriteNumber(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
