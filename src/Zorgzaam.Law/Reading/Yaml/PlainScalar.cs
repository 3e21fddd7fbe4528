using System.Text.RegularExpressions;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading.Yaml;

/// <summary>
/// Types a scalar without quotes by the core schema of YAML 1.2, and refuses the forms that other
/// readers take differently. A date without quotes is text.
/// </summary>
internal static class PlainScalar
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Number = new(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", Options);

    // YAML 1.1 and 1.2 disagree on these: octal or text, 1000 or text, not a number or text.
    private static readonly Regex Ambiguous = new(
        @"^([-+]?0[0-9]+(\.[0-9]*)?|[-+]?[0-9]+_[0-9_]*(\.[0-9]*)?|[-+]?0[xob][0-9A-Fa-f_]+"
        + @"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z",
        Options);

    public static YamlScalar Read(string text, SourceSpot spot, Findings findings)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new YamlScalar(YamlKind.Null, text, 0, spot);
            case "true" or "True" or "TRUE" or "false" or "False" or "FALSE":
                return new YamlScalar(YamlKind.Boolean, text, 0, spot);
        }

        if (Ambiguous.IsMatch(text))
        {
            findings.Error(
                "ambiguous-number", spot,
                $"'{Shorten(text)}' is read as a number by one reader and as text by another.",
                "Put it between quotes when it is a code, or write the number in plain decimal form.");
            return new YamlScalar(YamlKind.Number, text, 0, spot);
        }

        if (!Number.IsMatch(text)) return new YamlScalar(YamlKind.Text, text, 0, spot);
        if (!ExactDecimal.TryRead(text, out var number))
        {
            findings.Error(
                "number-too-precise", spot,
                $"The number {Shorten(text)} has more than {ReadLimits.MaxDigits} significant digits or decimals.",
                $"Write it with at most {ReadLimits.MaxDigits} digits; the law is computed exactly and never rounds "
                + "by itself.");
        }

        return new YamlScalar(YamlKind.Number, text, number, spot);
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
