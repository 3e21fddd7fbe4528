using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>A few plain sentences for a resident, made from the same explanation as the full calculation.</summary>
public static class ResidentSummary
{
    private const int MaxReasons = 6;

    /// <summary>Why somebody has a right or not: each condition the outcome stood on, as it turned out.</summary>
    /// <param name="right">Explanation of a true-or-false output, such as <c>heeft_recht_op_zorgtoeslag</c>.</param>
    public static IReadOnlyList<SummaryLine> Reasons(ExplanationNode right)
    {
        var conditions = right.Children.Where(c => c.Value.Kind == LawValueKind.Boolean).ToList();
        // An outcome of "no" rests on the condition that failed; an outcome of "yes" rests on all of them.
        var telling = right.Value.IsFalse && conditions.Any(c => c.Value.IsFalse)
            ? conditions.Where(c => c.Value.IsFalse)
            : conditions;
        var amounts = right.Children.Where(c => c.Value.Kind is LawValueKind.Number or LawValueKind.Date);
        return [.. telling.Concat(amounts).Take(MaxReasons).Select(Line)];
    }

    private static SummaryLine Line(ExplanationNode node) => new(
        $"{Capital(node.Label)}: {PlainText.Write(node.Value, node.Field)}", node.Source);

    private static string Capital(string label) =>
        label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..].TrimEnd('.');
}

/// <summary>A sentence with the article it stands on.</summary>
public sealed record SummaryLine(string Text, ArticleReference? Source);
