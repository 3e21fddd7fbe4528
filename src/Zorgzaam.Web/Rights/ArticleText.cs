using System.Text.RegularExpressions;

namespace Zorgzaam.Web.Rights;

/// <summary>The text of an article as paragraphs: one a member or part, however the law file broke its lines.</summary>
public static partial class ArticleText
{
    public static IReadOnlyList<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        var begins = true;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length > 0 && (begins || Part().IsMatch(line)))
                paragraphs.Add(line);
            else if (line.Length > 0)
                paragraphs[^1] += " " + line;
            begins = line.Length == 0;
        }

        return paragraphs;
    }

    // Members are numbered ("1.", "2a."), parts lettered; a line may also begin with "u." as the end of a sentence.
    [GeneratedRegex(@"^([0-9]+[a-z]?|[a-t]|a[ab])\. ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Part();
}
