using System.Text.RegularExpressions;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Pages;

/// <summary>Words that several texts share.</summary>
internal static partial class Phrases
{
    internal static string Period(AmountPeriod period) => period switch
    {
        AmountPeriod.Month => "per maand",
        AmountPeriod.Quarter => "per kwartaal",
        _ => "per jaar",
    };

    internal static string Amount(RightDeclaration right, long cents) =>
        $"{PlainText.Euros(cents)} {Period(right.AmountPeriod)}";

    /// <summary>A title within a sentence: "zorgtoeslag", but "AOW-pensioen".</summary>
    internal static string Inside(string title) => title.Length > 1 && (char.IsLower(title[1]) || title[1] == ' ')
        ? char.ToLowerInvariant(title[0]) + title[1..]
        : title;

    internal static string Start(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    internal static string Ages(AgeBand band) => band.UpTo is { } end
        ? $"{band.From} tot en met {end} jaar"
        : $"{band.From} jaar en ouder";

    /// <summary>Types of household as the register writes them.</summary>
    internal static string Household(string? type) => type switch
    {
        null => "Onbekend",
        "ALLEENSTAAND" => "Alleenstaand",
        "PAAR" => "Paar zonder kinderen",
        "PAAR_MET_KINDEREN" => "Paar met kinderen",
        "EENOUDER" => "Eenoudergezin",
        "OVERIG" => "Ander huishouden",
        _ => Start(type.Replace('_', ' ').ToLowerInvariant()),
    };

    /// <summary>Codes of registers, as GEREGISTREERD_PARTNERSCHAP, in small letters; short names, as AOW, stay.</summary>
    internal static string WithoutCodes(string text) =>
        Code().Replace(text, code => code.Value.Replace('_', ' ').ToLowerInvariant());

    [GeneratedRegex(
        @"(?<![A-Za-z0-9])[A-Z]{4,}(_[A-Z0-9]+)*(?![A-Za-z0-9])", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 100)]
    private static partial Regex Code();
}
