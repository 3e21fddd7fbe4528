using System.Text.RegularExpressions;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Reading;

/// <summary>Finds the article that a place in a file belongs to.</summary>
internal static class ArticleFinder
{
    private static readonly Regex NumberLine = new(
        @"^ *- number: *['""]?(?<number>[^'""#]+?)['""]? *(#.*)?\r?\z",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>By the structure of a file that could be composed.</summary>
    public static Func<SourceSpot, string?> InStructure(YamlItem root)
    {
        if (root is not YamlMap law || law.Find("articles") is not YamlList articles) return _ => null;
        var end = law.Entries.Where(e => IsAfter(e.KeySpot, articles.Spot)).Select(e => e.KeySpot)
            .FirstOrDefault(new SourceSpot(string.Empty, int.MaxValue, 1));
        return spot => IsAfter(end, spot)
            ? articles.Items.OfType<YamlMap>().LastOrDefault(a => !IsAfter(a.Spot, spot))?.Find("number") switch
            {
                YamlScalar number => number.Text,
                _ => null,
            }
            : null;
    }

    /// <summary>By the lines of a file that could not: the last <c>- number:</c> at or above the place.</summary>
    public static Func<SourceSpot, string?> InText(string text) => spot =>
    {
        var lines = text.Split('\n');
        for (var line = Math.Min(spot.Line, lines.Length) - 1; line >= 0; line--)
        {
            if (NumberLine.Match(lines[line]) is { Success: true } match) return match.Groups["number"].Value;
        }

        return null;
    };

    private static bool IsAfter(SourceSpot left, SourceSpot right) =>
        left.Line > right.Line || (left.Line == right.Line && left.Column > right.Column);
}
