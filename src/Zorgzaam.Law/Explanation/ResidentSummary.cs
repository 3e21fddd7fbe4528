using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>A few plain sentences for a resident, made from the same explanation as the full calculation.</summary>
public static class ResidentSummary
{
    // Enough for every condition of a right: cut short, the last ones would go, and those decide most often.
    private const int MaxReasons = 12;
    private const int MaxDepth = 4;

    /// <summary>Why somebody has a right or not: each step that the outcome stood on, as it turned out.</summary>
    /// <param name="right">Explanation of a true-or-false output, such as <c>heeft_recht_op_zorgtoeslag</c>.</param>
    /// <param name="words">The sentences of the laws.</param>
    public static IReadOnlyList<SummaryLine> Reasons(ExplanationNode right, ResidentWords words)
    {
        // "No" rests on the condition that failed, "yes" on all of them; what is known already stands with "unknown".
        var telling = right.Children.Where(c => c.IsDeciding && !c.Value.IsUnknown).ToList();
        return
        [
            .. telling.SelectMany(c => Lines(c, words, MaxDepth))
                .DistinctBy(line => line.Text, StringComparer.Ordinal).Take(MaxReasons),
        ];
    }

    // A step without a sentence of its own is told by the steps below it that have one.
    private static List<SummaryLine> Lines(ExplanationNode node, ResidentWords words, int depth)
    {
        if (words.About(node) is { } sentence) return [new SummaryLine(sentence.Text, sentence.Language, node.Source)];
        var below = depth == 0
            ? []
            : node.Children.Where(c => c.IsDeciding && words.Knows(c)).SelectMany(c => Lines(c, words, depth - 1)).ToList();
        if (below.Count > 0 || words.Knows(node)) return below;
        var told = node.Value.Kind is LawValueKind.Boolean or LawValueKind.Number or LawValueKind.Date;
        if (!told) return [];
        var label = words.Label(node.Called, node.Label);
        // Name and value in one sentence are in one language.
        var phrases = label.Language == words.Phrases.Language ? words.Phrases : PhraseBook.Dutch;
        return
        [
            new SummaryLine(
                $"{PlainText.Capital(label.Text).TrimEnd('.')}: {PlainText.Write(node.Value, node.Field, phrases)}.",
                phrases.Language, node.Source),
        ];
    }
}

/// <summary>A sentence with the article it stands on.</summary>
public sealed record SummaryLine(string Text, string Language, ArticleReference? Source);
