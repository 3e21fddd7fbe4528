using System.Text.RegularExpressions;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Words that several texts share.</summary>
internal static partial class Phrases
{
    /// <summary>Keys of <see cref="Words"/>.</summary>
    internal static string Period(AmountPeriod period) => period switch
    {
        AmountPeriod.Month => "per maand",
        AmountPeriod.Quarter => "per kwartaal",
        _ => "per jaar",
    };

    internal static string Amount(RightDeclaration right, long cents, Words words) =>
        $"{words.Amount(cents)} {words[Period(right.AmountPeriod)]}";

    /// <summary>A title within a sentence: "zorgtoeslag", but "AOW-pensioen".</summary>
    internal static string Inside(string title) => PlainText.Inside(title);

    internal static string Start(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    internal static string Ages(AgeBand band, Words words) => band.UpTo is { } end
        ? words["{0} tot en met {1} jaar", band.From, end]
        : words["{0} jaar en ouder", band.From];

    /// <summary>Types of household as the register writes them.</summary>
    internal static string Household(string? type, Words words) => type switch
    {
        null => words["Onbekend"],
        "ALLEENSTAAND" => words["Alleenstaand"],
        "PAAR" => words["Paar zonder kinderen"],
        "PAAR_MET_KINDEREN" => words["Paar met kinderen"],
        "EENOUDER" => words["Eenoudergezin"],
        "OVERIG" => words["Ander huishouden"],
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
