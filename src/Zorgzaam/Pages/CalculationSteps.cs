using Zorgzaam.Foundation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Turns the explanation of one right into the steps that a page shows; says each article once.</summary>
internal sealed class CalculationSteps(ResidentWords sentences)
{
    private readonly HashSet<(string Law, string Article)> _said = [];

    /// <summary>The whole calculation; null when nothing could be calculated.</summary>
    internal CalculationStep? Of(ExplainedRight right, WrittenText title)
    {
        var steps = new[] { right.Entitled, right.Amount }.OfType<ExplanationNode>().Select(Step).ToList();
        return steps.Count switch
        {
            0 => null,
            1 => steps[0],
            _ => new CalculationStep(title, null, null, [], [], steps),
        };
    }

    /// <summary>A value in which codes have become words.</summary>
    internal static WrittenText Shown(WrittenText value) => value with { Text = Phrases.WithoutCodes(value.Text) };

    private CalculationStep Step(ExplanationNode node)
    {
        // A name without a declaration that only passes on another step would show the same value without its unit.
        if (node is { Field: null, Children: [{ Field: not null } only] } && only.Value.Equals(node.Value)) return Step(only);
        var isNew = node.Source is { } source && !node.IsRepeated && _said.Add((source.Law, source.Article));
        var shown = node.Children.Where(IsShown).ToList();
        return new CalculationStep(
            Label(node),
            Value(node),
            node.Source is { } article
                ? new StepArticle(
                    article.Article, OfLaw(article.LawName), Handlings.Address(article.Url),
                    isNew ? OfLaw(article.Text) : null)
                : null,
            [.. node.Formulas.Select(f => new StepSum(f.InWords, f.InFigures))],
            [.. shown.Where(c => c.IsRepeated).Select(Again).Distinct()],
            [.. shown.Where(c => !c.IsRepeated).Select(Step)]);
    }

    // What stands in full above needs no line of its own a second time.
    private WrittenText Again(ExplanationNode node)
    {
        var (label, value) = (sentences.Label(node.Called, node.Label), Value(node));
        var name = PlainText.Inside(label.Text);

        // A text is marked with one language: what a register wrote stands above.
        return label with { Text = value.Language == label.Language ? $"{name} ({value.Text})" : name };
    }

    private WrittenText Label(ExplanationNode node)
    {
        var label = sentences.Label(node.Called, node.Label);
        return label with { Text = Phrases.Start(label.Text) };
    }

    private WrittenText Value(ExplanationNode node) =>
        Shown(sentences.Value(node.Called, node.Name, node.Value, node.Field));

    private static WrittenText OfLaw(string text) => new(text, PhraseBook.Dutch.Language);

    // A list that the law itself gives, such as the kinds of partnership, is nothing about a person.
    private static bool IsShown(ExplanationNode node) => node.Kind switch
    {
        ExplanationKind.Parameter => !IsNumberOfPerson(node.Name) && node.Value.Kind != LawValueKind.List,
        ExplanationKind.Constant => node.Value.Kind != LawValueKind.List,
        _ => true,
    };

    private static bool IsNumberOfPerson(string name) => name.EndsWith("bsn", StringComparison.Ordinal);
}
