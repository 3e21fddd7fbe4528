using System.Text.RegularExpressions;

namespace Zorgzaam.Tests.Unit.Tidy;

/// <summary>Every number of law has its article, date and source in a comment beside it.</summary>
public sealed partial class LawNumberTests
{
    // What a comment must hold to be a source: an article, a publication, or that the number is no norm of law.
    private static readonly string[] Sources =
    [
        "rtikel", " lid", "Stcrt.", "Stb.", "KB van", "Besluit", "Wet ", "WML", "Dienst Toeslagen, ",
        "Kalender", "Rekenhulp", "van procenten",
    ];

    private static readonly string[] Ends = ["definitions:", "actions:", "open_terms:", "execution:"];

    [Fact]
    public void Law_Number_HasACommentBesideItThatNamesItsSource() => Assert.Empty(
        Repository.Files("laws", ".yaml").SelectMany(file => Uncommented(
            file, File.ReadAllLines(Path.Combine(Repository.Root, file)))));

    [Theory]
    [InlineData("          value: 12")]
    [InlineData("          - {output: bedrag, value: 12345}")]
    [InlineData("        termijn: {value: 6, type: number}   # zes")]
    public void Number_WithoutASource_IsFound(string line) =>
        Assert.Single(Uncommented("x.yaml", ["      definitions:", "        naam:", line]));

    [Theory]
    [InlineData("        # Artikel 2, tweede lid: 12.", "          value: 12")]
    [InlineData("        naam:", "          value: 12   # artikel 2, tweede lid")]
    [InlineData("        naam:", "          value: 0")]
    [InlineData("        naam:", "          value: 1")]
    public void Number_WithASource_OrThatIsNoNorm_IsNotFound(string above, string line) =>
        Assert.Empty(Uncommented("x.yaml", ["      definitions:", above, line]));

    private static IEnumerable<string> Uncommented(string file, string[] lines)
    {
        var text = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = Indent(lines[i]);
            if (text >= 0 && (lines[i].Trim().Length == 0 || indent > text)) continue;
            text = BlockOfText().IsMatch(lines[i]) ? indent : -1;
            if (text >= 0 || !HoldsNumber(lines[i]) || HasSource(lines, i)) continue;
            yield return $"{file}:{i + 1}: {lines[i].Trim()}";
        }
    }

    // 0 and 1 are structure (nothing, one more), and so are the parts of a date and the digits of a rounding.
    private static bool HoldsNumber(string line) => !IsComment(line) && !Text().IsMatch(line) && Number()
        .Matches(Comment().Replace(line, string.Empty))
        .Any(m => m.Groups["number"].Value is not ("0" or "1"));

    // The comment stands on the line or directly above it, or there for something that the line is a part of.
    private static bool HasSource(string[] lines, int number)
    {
        for (var i = number; i >= 0; i = Parent(lines, i))
        {
            if (Ends.Contains(lines[i].Trim(), StringComparer.Ordinal)) return false;
            if (IsSource(Comment().Match(lines[i]).Value) || Above(lines, i).Any(IsSource)) return true;
        }

        return false;
    }

    private static bool IsSource(string comment) => Sources.Any(s => comment.Contains(s, StringComparison.Ordinal));

    private static IEnumerable<string> Above(string[] lines, int index) =>
        lines.Take(index).Reverse().TakeWhile(IsComment);

    private static int Parent(string[] lines, int index)
    {
        var indent = Indent(lines[index]);
        var i = index - 1;
        while (i >= 0 && (lines[i].Trim().Length == 0 || Indent(lines[i]) >= indent || IsComment(lines[i]))) i--;
        return i;
    }

    private static bool IsComment(string line) => line.TrimStart().StartsWith('#');

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(@": *[|>]-?$", RegexOptions.NonBacktracking)]
    private static partial Regex BlockOfText();

    [GeneratedRegex(
        @"^ *(?:- )?(?:text|description|legal_basis|gelet_op|reason|accepted): ", RegexOptions.NonBacktracking)]
    private static partial Regex Text();

    [GeneratedRegex(@"\s#.*$", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"(?:\b(?:value|days|weeks|months|years): \[?|^ {8,}- |\[|, )(?<number>-?[0-9]+(?:\.[0-9]+)?)\b(?=[ ,}\]]|$)",
        RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
